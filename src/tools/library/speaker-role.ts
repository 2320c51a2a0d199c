// What kind of role a source has, read off its label: the same words for named and unnamed sources.
// A player may guess by it ("spokespeople deny, officials stay unnamed"), so the library is measured by it.

/** Whoever speaks for others, wherever the word stands. */
const SPOKESPERSON = /\b(?:spokes\w+|press (?:officer|secretary)|speaks for)\b/iu

/** Of these the one that stands first in the label counts: "head of the players' union" is a head. */
const PEOPLE = {
  minister:
    /\b(?:president|prime minister|minister|mayor|governor|senator|councillor|council(?:lor| member)|deputy|member of (?:parliament|the council)|alderman|ambassador)\b/iu,
  official: /\b(?:officials?|civil servant|diplomat|inspectors?|officer|commodore|envoy|delegate)\b/iu,
  expert:
    /\b(?:experts?|analysts?|scientists?|professors?|researchers?|doctors?|physicians?|economists?|engineers?|historians?|statisticians?|lecturers?|epidemiologists?|biologists?|chemists?|strategists?|consultants?|lawyers?|nurses?|dietitians?|nutritionists?|pharmacists?|reviewers?|authors? of)\b/iu,
  head: /\b(?:head|chief|director|manager|manages|leader|leads|chairs?|chairman|chairwoman|chairperson|boss|founder|captain|coach|owner|owns|runs|in charge|principal|editor|secretary|master|executive|skipper|trainer)\b/iu,
  worker:
    /\b(?:workers?|employees?|staff|clerk|docker|sailor|crew|driver|caretaker|teachers?|technicians?|developers?|programmers?|cook|helpers?|volunteers?|fisher\w*|trader|salesperson|sells|foreman|gardener|assistant|guard|works? (?:at|for|in))\b/iu,
  resident:
    /\b(?:residents?|neighbours?|villagers?|lives?|players?|goalkeeper|referee|pupils?|students?|parents?|mother|father|children|fans?|customers?|shoppers?|patients?|passengers?|farmers?|tenants?|investors?|shareholders?|users?|participants?|shopkeeper|changing room|baked|hires)\b/iu,
} as const

const BODIES = {
  company:
    /\b(?:company|companies|firm|ltd|plc|inc|corporation|manufacturer|maker|supermarket|bank|fund|start-up|line|owner of|exchange|brokers?|shop|factory|works|brewery|bakery|studio)\b/iu,
  institution:
    /\b(?:agency|ministry|office|service|commission|council|court|regulator|authority|government|university|institute|hospital|school|parliament|police|survey|cooperative|club|union|association|federation|league|board|committee|department|laboratory|society|foundation|newspaper|journal|white house|kremlin|moscow|washington|embassy|town hall|coast guard|team|band|charity|centre)\b/iu,
} as const

export type SpeakerRole = 'spokesperson' | keyof typeof PEOPLE | keyof typeof BODIES | 'unspecified'

/** `unspecified`: the label has none of the words, as in "someone who asked not to be named". */
export function speakerRole(label: string): SpeakerRole {
  if (SPOKESPERSON.test(label)) return 'spokesperson'
  return first(label, PEOPLE) ?? first(label, BODIES) ?? 'unspecified'
}

function first<Role extends string>(label: string, words: Readonly<Record<Role, RegExp>>): Role | null {
  let found: Role | null = null
  let earliest = Number.POSITIVE_INFINITY
  for (const role in words) {
    const at = label.search(words[role])
    if (at < 0 || at >= earliest) continue
    found = role
    earliest = at
  }
  return found
}
