// The codebook's questions as climbed for one statement: the rung that decided is lit up, and those that were
// not needed any more are faint.
import type { Level, Statement } from '../../core/level/level-schema'
import { climb, DECIDES, QUESTIONS } from '../../core/sourcing/decision-ladder'
import { t } from '../../text/text'
import { BinMark } from './bin-mark'

export function DecisionLadder({ level, statement }: { level: Level; statement: Statement }) {
  const climbed = climb(level, statement)
  return (
    <ol class="climbed">
      {climbed.map(({ question, answer, decides }) => {
        const bin = decides ? DECIDES[question]?.bin : undefined
        return (
          <li key={question} class="rung" data-bin={bin} data-rung={decides ? 'decides' : 'leads-on'}>
            <span class="question">{t(`questions.${question}.short`)}</span>{' '}
            <strong class="answer">{t(`explanation.${answer}`)}</strong>
            {bin && (
              <strong class="chip">
                {' '}
                <BinMark bin={bin} /> {t(`bins.${bin}.label`)}
              </strong>
            )}
          </li>
        )
      })}
      {QUESTIONS.slice(climbed.length).map((question) => (
        <li key={question} class="rung" data-rung="spared">
          <span class="question">{t(`questions.${question}.short`)}</span>{' '}
          <span class="answer">{t('explanation.notNeeded')}</span>
        </li>
      ))}
    </ol>
  )
}
