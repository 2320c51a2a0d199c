// Nouns that credit somebody: “the claim that”, “her warning of”, “in the ministry’s view”.

const list = (words: string) => new Set(words.trim().split(/\s+/u))

/** With “that” and a clause. Singular forms. */
export const THAT_NOUNS = list(`
  claim statement warning belief fear hope view suggestion allegation assertion contention conclusion
  prediction promise threat notion accusation charge argument complaint concern worry expectation assumption
  suspicion denial admission announcement confirmation insistence assurance pledge vow declaration acknowledgement
  acknowledgment contention speculation rumour rumor report opinion impression conviction doubt feeling guess remark
  comment perception consensus theory hypothesis finding ruling testimony advice demand forecast estimate
  acknowledgement hint indication idea sense confidence optimism proposal call request reminder understanding`)

/** Read as a claim only when it is somebody’s: “his point that”. */
export const OWNED_NOUNS = list(`
  point thesis thought position explanation answer reply response reaction message word words remarks comments
  decision plan intention desire wish`)

/** With “of”, “about”, “for”, “over”: what is feared, claimed or called for. */
export const OF_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['accusation', list('of')],
  ['allegation', list('of')],
  ['fear', list('of about over')],
  ['warning', list('of about')],
  ['rumour', list('of about')],
  ['rumor', list('of about')],
  ['speculation', list('about over')],
  ['suspicion', list('of about')],
  ['expectation', list('of for')],
  ['concern', list('about over')],
  ['worry', list('about over')],
  ['complaint', list('about of')],
  ['criticism', list('of')],
  ['denial', list('of')],
  ['hope', list('of for')],
  ['prediction', list('of')],
  ['promise', list('of')],
  ['threat', list('of')],
  ['demand', list('for')],
  ['call', list('for')],
  ['doubt', list('about')],
  ['view', list('of')],
  ['description', list('of')],
  ['comment', list('about on')],
  ['remark', list('about on')],
  ['statement', list('about on')],
])

/** “In the bank’s view”, “in his words”. */
export const IN_NOUNS = list(
  'view opinion words judgment judgement estimation eyes mind assessment telling estimate',
)

/** What can be rejected as not so, unlike a call or an offer. */
export const CLAIM_NOUNS = list(`
  claim accusation allegation charge suggestion report account assertion contention notion idea rumour rumor theory
  story version statement figure finding criticism argument speculation`)

export const CALL_NOUNS = list('call demand offer proposal plan request appeal idea bid')

/** Adjectives of attitude, with “that”, “about” or “of”: “is confident that”. */
export const ATTITUDES = list(`
  confident concerned worried convinced optimistic pessimistic certain sure afraid skeptical sceptical hopeful
  doubtful aware unaware adamant happy unhappy angry disappointed pleased surprised glad proud sorry fearful
  wary nervous uneasy furious upset alarmed amazed eager ready willing unwilling reluctant anxious satisfied
  dissatisfied grateful critical supportive suspicious mindful positive uncertain unsure bullish bearish
  encouraged troubled shocked delighted determined keen unconvinced persuaded firm emphatic unequivocal`)

/** Adverbs that credit what follows to nobody in particular. */
export const HEARSAY = list('reportedly allegedly purportedly supposedly ostensibly')
