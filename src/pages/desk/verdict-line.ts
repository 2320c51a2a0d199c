// The status line after Check: begins with "Correct" or "Not quite", names both bins, says if it counts.
import type { RoundSession } from '../../app/round-session'
import { text } from '../../text/text'

/** Empty until the statement has been checked. */
export function verdictLine(session: RoundSession): string {
  const statement = session.statement.value
  const verdict = session.verdict.value
  const bin = session.bin.value
  if (verdict === null || bin === null) return ''
  const put = text.bins[bin].article
  const was = text.bins[statement.category].article
  const { explanation } = text
  const line = {
    right: explanation.correct(was),
    accepted: explanation.accepted(put, was),
    wrong: explanation.wrong(put, was),
  }[verdict]
  return statement.scored ? line : `${line} ${explanation.notScored}`
}
