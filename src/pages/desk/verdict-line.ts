// The status line after Check: begins with "Correct" or "Not quite", names both bins, says if it counts.
import type { RoundSession } from '../../app/round-session'
import { t } from '../../text/text'

/** Empty until the statement has been checked. */
export function verdictLine(session: RoundSession): string {
  const statement = session.statement.value
  const verdict = session.verdict.value
  const bin = session.bin.value
  if (verdict === null || bin === null) return ''
  const put = t(`bins.${bin}.article`)
  const was = t(`bins.${statement.category}.article`)
  const line = {
    right: t('explanation.correct', { bin: was }),
    accepted: t('explanation.accepted', { put, was }),
    wrong: t('explanation.wrong', { put, was }),
  }[verdict]
  return statement.scored ? line : `${line} ${t('explanation.notScored')}`
}
