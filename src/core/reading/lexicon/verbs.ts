// Looks up any form of a verb that can credit somebody: “said” is a form of “say”.
import { inflect, type VerbShape } from './inflect'
import { AGENTLESS, FRAMES, WITH_WORDS } from './verb-frames'

export interface VerbForm {
  readonly lemma: string
  readonly shape: VerbShape
}

const forms = new Map<string, VerbForm>()
const lists = [...Object.values(FRAMES), AGENTLESS, new Set(WITH_WORDS.keys())]
for (const lemma of new Set(lists.flatMap((verbs) => Array.from(verbs)))) {
  for (const [form, shape] of inflect(lemma)) if (!forms.has(form)) forms.set(form, { lemma, shape })
}

/** The verb this small-letter word is a form of, or null. */
export function verbForm(word: string): VerbForm | null {
  return forms.get(word) ?? null
}
