// Verbs that can credit somebody with words or thoughts, sorted by what must stand around them to do so.
// A verb can be in several frames: “warn that”, “warn of”, “warn somebody to”.

const list = (words: string) => new Set(words.trim().split(/\s+/u))

/** Verbs that hardly do anything else: a subject is enough. */
const always = list(`
  say insist contend assert reiterate opine allege quip testify caution concede proclaim lament speculate surmise
  retort exclaim remark stress emphasize emphasise confide grumble gripe complain boast brag tweet retweet reply
  theorize theorise recount`)

/** With “that”, a question word, a clause or a quotation. */
const clause = list(`
  add note find report show indicate suggest see feel know learn hear hold maintain observe write read reveal
  conclude confirm decide determine discover establish estimate figure agree disagree propose recommend understand
  realize realise remember recall forget guess imagine think believe expect hope fear doubt suspect worry assume presume
  predict forecast project anticipate argue claim announce declare state explain warn promise pledge vow swear
  threaten admit acknowledge deny dispute demand request ask wonder question respond answer counter rule certify
  disclose reckon hint imply demonstrate mention signal verify attest affirm convey relay advise concur judge gather
  notice sense plead urge guarantee stipulate specify underline underscore highlight charge protest object contest
  advocate trust tell inform assure remind notify post joke concede rejoice bet intend reaffirm repeat reason
  foresee recognize recognise allow assess profess relate divulge illustrate recite envisage confess pray aver avow calculate conjecture lecture instruct order wish hypothesize postulate posit contemplate ponder muse fret
  fume marvel vouch insinuate intimate clarify elaborate comment accept volunteer testify regret consider prefer`)

/** With an object that is itself what is credited: “denied any deal”, “predicts a rise”. */
const object = list(`
  announce deny confirm acknowledge admit predict forecast anticipate expect disclose reveal concede propose
  recommend demand promise pledge threaten suggest allege declare dispute question doubt fear want stress emphasize
  emphasise underline underscore cite estimate express voice advocate regret deplore foresee oppose rule reiterate
  reaffirm signal contradict refute rebut suspect hope explain note urge favor favour apologise apologize contest
  discuss stipulate vow argue desire prefer envision envisage describe disavow disclaim bemoan decry detail outline protest believe`)

/** With an -ing form: “denied sending”, “recalled hearing”. */
const gerund = list(`
  deny admit suggest recommend regret report recall acknowledge propose oppose remember favor favour fear advocate
  mention describe`)

/** With an object of this meaning only: a claim, an accusation, a call. */
const claimObject = list(
  'reject dismiss repeat answer accept support echo ridicule defend brush wave withdraw make',
)

/** Judging words: the object is whom or what is judged. */
const judging = list(`
  criticize criticise condemn praise blame denounce slam blast hail applaud deride mock lambast lambaste decry deplore
  ridicule commend rebuke fault scold chide welcome accuse thank congratulate salute lament castigate chastise
  berate disparage vilify extol laud bash excoriate resent admire distrust mistrust dislike attribute ascribe
  rip assail pillory lampoon taunt belittle insult savage jeer heckle skewer compare liken`)

/** With an object and “as”. */
const as = list(`
  describe denounce dismiss label brand characterize characterise portray depict tout hail regard view see cast
  interpret reject attack blast criticize criticise condemn deride refer defend paint treat cite praise mock
  perceive identify ridicule slam declare name position envision quote record`)

/** With an object and what it is called. */
const naming = list('call label brand dub term deem consider pronounce find think declare rate')

/** With “to” and a verb: the subject’s own wish or intention. */
const toAct = list(`
  want hope expect plan intend vow promise pledge threaten wish prefer swear claim profess ask demand like
  love hate offer volunteer`)

/** With an object and “to”: what the subject wants others to do. */
const toOthers = list(`
  urge ask tell advise call want expect remind warn implore beg instruct exhort challenge invite press lobby
  encourage beseech believe consider request appeal`)

/** With these words right after the verb. */
const withWords: Readonly<Record<string, string>> = {
  accuse: 'of',
  agree: 'with',
  allude: 'to',
  apologise: 'for to',
  apologize: 'for to',
  appeal: 'for to',
  argue: 'for against about over',
  ask: 'for about',
  boast: 'of about',
  call: 'for on upon',
  care: 'about',
  comment: 'on that about',
  complain: 'of about',
  disagree: 'with',
  disapprove: 'of',
  dream: 'of about',
  fire: 'back',
  hit: 'back',
  pray: 'for',
  hint: 'at',
  hope: 'for',
  inquire: 'about',
  insist: 'on upon',
  joke: 'about',
  lash: 'out',
  long: 'for',
  make: 'clear',
  muse: 'about',
  object: 'to',
  plead: 'for with',
  point: 'out to',
  press: 'for',
  push: 'for back',
  rail: 'against',
  refer: 'to',
  respond: 'to with by',
  rule: 'out',
  shoot: 'back',
  speak: 'of about',
  speculate: 'about on',
  spell: 'out',
  talk: 'about of',
  tell: 'of how about',
  testify: 'to about',
  take: 'issue aim',
  warn: 'of about against',
  wonder: 'about',
  worry: 'about over',
  write: 'of about',
  vow: 'to',
}

/** Beside a quotation these speak, elsewhere not. */
const besideQuotation = list(`
  go continue begin laugh smile sigh shrug nod cry shout yell scream whisper murmur mutter return rejoin interrupt
  snap bark roar groan gasp sob sing chant interject venture enthuse gush intone scoff sniff sneer growl hiss
  deadpan crack inquire finish drawl stammer moan wail thunder fire chime ejaculate echo persist offer plead
  explain demand call hail describe bellow chuckle warn scold scrawl type text email sniffle croak counsel`)

/** What people think or feel: verbs that report no words. */
const mental = list(`
  think believe know feel hope fear doubt suspect worry expect want wish assume presume imagine guess wonder see
  understand realize realise remember forget plan intend reckon anticipate like love hate prefer trust
  resent admire distrust mistrust dislike dream consider regard view favor favour oppose care regret perceive sense
  desire long ponder contemplate fret foresee envision envisage notice learn hear discover gather`)

/** So often something else that the subject must be able to speak. */
const weak = list(`
  show suggest indicate demonstrate reveal see find hold feel read hear learn establish determine decide add imply
  know figure mean signal discover gather notice sense put judge calculate underline underscore highlight
  understand remember forget reason post order project trust bet recognize recognise allow relate illustrate recite`)

export const FRAMES = {
  always,
  clause,
  object,
  gerund,
  claimObject,
  judging,
  as,
  naming,
  toAct,
  toOthers,
  besideQuotation,
  mental,
  weak,
} as const

/** The words that may follow a verb to make it speak. */
export const WITH_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(withWords).map(([verb, words]) => [verb, list(words)]),
)

/** Passive forms that hide who said or thought it: “is believed to”. */
export const AGENTLESS = list(`
  believe think say expect report allege understand estimate rumour rumor fear presume assume claim project
  predict forecast anticipate hold suspect acknowledge agree consider see regard view speculate hope feel
  recommend suggest argue know perceive deem reckon announce confirm tell inform advise warn`)
