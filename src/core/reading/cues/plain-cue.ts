// A cue that is no verb.
import type { Subject } from '../phrases/subject'
import type { Credit, Frame } from './credit'

/** Without a source it hides who speaks. */
export function plainCue(
  from: number,
  to: number,
  form: Credit['form'],
  frame: Frame,
  subject: Subject | null,
): Credit {
  return {
    cue: { from, to },
    lemma: frame,
    form,
    frame,
    subject,
    agentless: subject === null,
    follow: null,
    negated: false,
  }
}
