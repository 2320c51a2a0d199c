// The small words that hold a sentence together: what may begin, join or end the name of a source.

const list = (words: string) => new Set(words.trim().split(/\s+/u))

export const DETERMINERS = list(`
  the a an this that these those my your his her its our their some any no each every either neither another both
  all many most several few much more one two three four five six seven eight nine ten whose which half
  certain other such various dozens hundreds thousands numerous countless eleven twelve twenty thirty forty fifty
  sixty eighty`)

export const ARTICLES = list('the a an this these those his her its our their my your another')

export const SUBJECT_PRONOUNS = list(
  'he she they we i it you who everybody everyone nobody somebody someone anyone',
)

export const OBJECT_PRONOUNS = list('him her them us me it you himself herself themselves itself')

export const POSSESSIVES = list('his her its our their my your whose')

export const PREPOSITIONS = list(`
  of in on at by for with from to about into onto over under between among amid against during through throughout
  near outside inside within without behind across toward towards around above below beside beyond despite like
  unlike per via upon off up down out after before since until as than regarding concerning including alongside
  aboard along beneath besides except next close familiar`)

/** Introduce a clause of their own. */
export const SUBORDINATORS = list(`
  that if whether because when while although though unless since as until after before where why how once lest
  whereas so`)

export const COORDINATORS = list('and or but nor yet')

export const RELATIVES = list('who which whom whose that where')

export const AUXILIARIES = list(`
  is are was were be been being am has have had having do does did will would can could may might must shall should
  ought cannot 're 've 'll 'd 'm isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
  wouldn't can't couldn't mustn't shouldn't`)

export const BE_FORMS = list(`is are was were be been being am isn't aren't wasn't weren't 're 'm`)

export const HAVE_FORMS = list(`has have had having hasn't haven't hadn't 've`)

export const MODALS = list(
  `will would can could may might must shall should cannot 'll won't wouldn't can't couldn't shouldn't`,
)

export const NEGATIONS = list(`not n't never no none nothing nobody neither nor cannot without`)

export const NEGATED_AUXILIARY = /n't$/u

/** Adverbs without -ly that stand between a subject and its verb, or open a sentence. */
export const ADVERBS = list(`
  also later then now still again never often first once just already long even soon meanwhile however moreover
  yesterday today tonight tomorrow earlier always sometimes instead too further thus hence therefore rather quite
  only almost nearly perhaps maybe indeed nonetheless nevertheless afterward afterwards privately ever not n't
  himself herself themselves itself both all each though elsewhere here there far well openly lately until likewise
  otherwise anyway besides so yet twice`)

/** Words in -ly that are no adverbs of manner. */
const NO_ADVERBS = list(`
  family italy july supply reply rally only-child assembly ally bully fly jelly lily monopoly anomaly weekly daily
  monthly quarterly yearly early elderly friendly likely unlikely lonely costly deadly lively holy ugly silly
  kelly billy sally molly emily reilly beverly kimberly apply comply rely imply multiply wall-y`)

export const isAdverb = (word: string) =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word))

export const TIME_WORDS = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep
  sept oct nov dec yesterday today tonight tomorrow earlier later week month year day night morning afternoon evening
  noon midnight weekend weeks months years days hours minutes hour minute ago recently late last next early spring
  summer autumn winter quarter decade decades`)

/** Titles that stand before a name; the dotted ones are written with a full stop. */
export const TITLES = list(`
  mr mrs ms miss dr prof professor sir lady lord dame president minister secretary senator sen representative rep
  governor gov mayor general gen colonel col captain capt lieutenant lt sergeant sgt major maj admiral adm judge justice
  inspector detective superintendent officer king queen prince princess pope father sister brother reverend rev
  chairman chairwoman chancellor premier commissioner ambassador councillor councilman councilwoman congressman
  congresswoman chief director attorney deputy vice coach pastor bishop archbishop cardinal rabbi imam sheriff
  uncle aunt mother madame monsieur herr speaker`)

export const ABBREVIATIONS = list(`
  mr mrs ms dr prof sen rep gov gen col capt lt sgt maj adm rev hon st jr sr co corp inc ltd bros jan feb mar apr
  jun jul aug sept sep oct nov dec no vs fig vol mass conn calif fla wash ore ariz colo mich minn wis ill ind tex tenn
  va ga ala pa messrs dept det supt insp ave blvd approx est cos cie etc`)

/** Past forms, without -ed, of verbs that credit nobody: they show where a clause has its verb. */
export const STRONG_PASTS = list(`
  went came took made got gave had became began brought bought built broke caught chose cut drew drove ate fell
  fought flew forgot froze grew hit kept knew laid led left lent let lost met paid put quit ran rang rode rose sang
  sank sat sent set shook shot shut slept sold spent spread stood stole struck swept swam taught threw tore
  understood woke won wore wrote sought cost hurt burst lay bore beat slid clung dealt fled bred held found told said
  saw heard felt thought shrank sprang`)
