// The forms of an English verb. Regular spelling by rule, the rest from a list.

/** `any`: base, past and participle look alike. */
export type VerbShape = 'base' | 's' | 'past' | 'participle' | 'past-or-participle' | 'ing' | 'any'

/** Past and, where it differs, past participle. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begin: 'began begun',
  bet: 'bet',
  cast: 'cast',
  feel: 'felt',
  find: 'found',
  forecast: 'forecast',
  foresee: 'foresaw foreseen',
  forget: 'forgot forgotten',
  give: 'gave given',
  go: 'went gone',
  hear: 'heard',
  hold: 'held',
  know: 'knew known',
  make: 'made',
  mean: 'meant',
  put: 'put',
  read: 'read',
  say: 'said',
  see: 'saw seen',
  shoot: 'shot',
  show: 'showed shown',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  write: 'wrote written',
}
/** Stressed on the last syllable, so that its consonant is doubled. */
const DOUBLED = new Set(
  'admit quip refer rebut plan brag snap slam rap sob infer concur nod regret commit submit chat chip rip'.split(
    ' ',
  ),
)
/** Doubled in British spelling only. */
const EITHER = new Set('label signal counsel'.split(' '))

/** Every form of the verb with what it can be. */
export function inflect(lemma: string): [form: string, shape: VerbShape][] {
  const ings = stems(lemma).map((stem) => `${stem.replace(/e$/u, lemma.endsWith('ee') ? 'e' : '')}ing`)
  const forms: [string, VerbShape][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 's'],
    ...ings.map((form): [string, VerbShape] => [form, 'ing']),
  ]
  const irregular = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma] : undefined
  if (irregular === undefined) {
    for (const stem of stems(lemma)) forms.push([regularPast(stem), 'past-or-participle'])
    return forms
  }
  const [past = '', participle] = irregular.split(' ')
  if (past === lemma) return [[past, 'any'], ...forms.slice(1)]
  if (participle === undefined) return [...forms, [past, 'past-or-participle']]
  return [...forms, [past, 'past'], [participle, 'participle']]
}

function stems(lemma: string): string[] {
  const doubled = lemma + lemma.slice(-1)
  if (DOUBLED.has(lemma)) return [doubled]
  return EITHER.has(lemma) ? [lemma, doubled] : [lemma]
}

function regularPast(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`
  return /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
}

function thirdPerson(lemma: string): string {
  if (lemma === 'go') return 'goes'
  if (/(?:s|x|z|ch|sh)$/u.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}
