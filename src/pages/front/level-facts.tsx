// What somebody who chooses a level wants to know, one fact beside the other: length, age, difficulty, trays.
import type { LevelCard } from '../../core/level/level-card'
import { t } from '../../text/text'
import { BinMark } from '../parts/bin-mark'
import { minutesOf } from './minutes-of'

const STEPS = [1, 2, 3, 4, 5] as const

export function LevelFacts({ card }: { card: LevelCard }) {
  return (
    <dl class="facts">
      <div>
        <dt>{t('front.length')}</dt>
        <dd>{t('front.minutes', { count: minutesOf(card) })}</dd>
      </div>
      <div>
        <dt>{t('front.toSort')}</dt>
        <dd>{t('front.statements', { count: card.statementCount })}</dd>
      </div>
      <div>
        <dt>{t('front.age')}</dt>
        <dd>{t('front.ageFrom', { years: card.minimumAge })}</dd>
      </div>
      <div>
        <dt>{t('front.difficulty')}</dt>
        <dd>
          <span class="steps" aria-hidden="true">
            {STEPS.map((step) => (
              <span class="step" data-reached={step <= card.difficulty} key={step} />
            ))}
          </span>
          <span class="visually-hidden">{t('front.difficultyOf', { level: card.difficulty })}</span>
        </dd>
      </div>
      <div class="facts-trays">
        <dt>{t('front.trays')}</dt>
        <dd>
          {card.bins.map((bin) => (
            <span class="bin-name" data-bin={bin} key={bin}>
              <BinMark bin={bin} /> {t(`bins.${bin}.short`)}
            </span>
          ))}
        </dd>
      </div>
    </dl>
  )
}
