// Whether words look ahead to a step of the speaker’s own: “it would appeal”, “sanctions would be announced”.
import type { Passage } from '../passage/passage'

const OWN = /^(?:it|they|he|she|we|i)$/u
/** Inside a quotation “they” are others. */
const OWN_QUOTED = /^(?:we|i)$/u
/** What a body does in its own name. */
const ISSUED = /^(?:announced|published|introduced|released|imposed|unveiled|presented|issued)$/u
const EARLY = 5
const STEPS =
  /^(?:recall|close|open|reopen|send|announce|publish|test|pay|withdraw|expel|impose|appeal|sell|buy|cut|stop|build|hire|launch|begin|start|replace|release|introduce|suspend|cancel|ban|lift|sign|join|leave|resume|halt)$/u
/** What may happen to a speaker, or come of something, as against what a speaker does. */
const NO_STEP =
  /^(?:be|have|create|cause|help|hurt|work|lead|mean|make|cost|bring|ruin|save|benefit|kill|destroy|own|know|want|harm|lose|win|die|suffer|fall|rise|need|like|never|become|come|see|still|not)$/u

/** `modal` is the place of “will” or “would”, in words that begin at `from`. */
export function isOwnStep(passage: Passage, modal: number, from: number): boolean {
  if (!/^(?:will|would|'ll)$/u.test(passage.word(modal))) return false
  const next = passage.word(modal + 1)
  if (next === 'be' && ISSUED.test(passage.word(modal + 2))) return true
  // “Norland would recall its ambassador”
  const body = passage.at(modal - 1).capital && passage.quotationAt(modal) === null && modal < from + EARLY
  if (body && STEPS.test(next)) return true
  const own = passage.quotationAt(modal) === null ? OWN : OWN_QUOTED
  if (modal - 1 > from + 1 || !own.test(passage.word(modal - 1))) return false
  return !NO_STEP.test(next === 'not' ? passage.word(modal + 2) : next)
}
