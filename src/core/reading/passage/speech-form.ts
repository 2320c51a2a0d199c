// Whether a word is a past or present form of a verb that speaks beside a quotation: “said”, “asks”.
import { FRAMES } from '../lexicon/verb-frames'
import { verbForm } from '../lexicon/verbs'

export function isSpeechForm(word: string): boolean {
  const form = verbForm(word)
  if (form === null || form.shape === 'ing' || form.shape === 'base') return false
  return (
    FRAMES.always.has(form.lemma) ||
    FRAMES.besideQuotation.has(form.lemma) ||
    (FRAMES.clause.has(form.lemma) && !FRAMES.mental.has(form.lemma))
  )
}
