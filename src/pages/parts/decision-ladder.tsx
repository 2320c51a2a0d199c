// The codebook's questions as climbed for one statement, the rung that decided lit up.
import type { Level, Statement } from '../../core/level/level-schema'
import { climb, DECIDES } from '../../core/sourcing/decision-ladder'
import { t } from '../../text/text'
import { BinMark } from './bin-mark'

export function DecisionLadder({ level, statement }: { level: Level; statement: Statement }) {
  return (
    <ol class="climbed">
      {climb(level, statement).map(({ question, answer, decides }) => {
        const bin = decides ? DECIDES[question]?.bin : undefined
        return (
          <li key={question} class="rung" data-bin={bin} data-decides={decides}>
            <span>{t(`questions.${question}.short`)}</span>{' '}
            <strong>
              {t(`explanation.${answer}`)}
              {bin && (
                <>
                  {' '}
                  <BinMark bin={bin} /> {t(`bins.${bin}.label`)}
                </>
              )}
            </strong>
          </li>
        )
      })}
    </ol>
  )
}
