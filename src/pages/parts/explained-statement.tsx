// What there is to say about one statement, right or wrong: the gist in a line, the words for a mistake made,
// the explanation, the sourcing trail, the questions climbed, and what all that does not tell.
import type { ComponentChildren } from 'preact'
import hand from 'lucide-static/icons/message-circle-heart.svg?nodes'
import type { Bin, Level, Statement } from '../../core/level/level-schema'
import { deniedBy, whatItDenies } from '../../core/sourcing/denials'
import { t } from '../../text/text'
import { BinMark } from './bin-mark'
import { DecisionLadder } from './decision-ladder'
import { SourcingTrail } from './sourcing-trail'
import { wordsIn } from './words-in'

type Props = {
  level: Level
  statement: Statement
  bin: Bin | null
  /** One below the heading it stands under. */
  headingLevel: 3 | 4
  /** The passage of the report, where the report is not in sight. */
  evidence?: ComponentChildren
}

export function ExplainedStatement({ level, statement, bin, headingLevel, evidence }: Props) {
  const Heading = `h${headingLevel}` as const
  const { category } = statement
  const mistake = bin === null ? undefined : statement.mistakes[bin]
  const words = wordsIn(level.language)
  return (
    <div class="explained">
      <p class="gist" data-bin={category}>
        <span class="gist-mark">
          <BinMark bin={category} />
        </span>
        <span>{t(`explanation.gist.${category}`)}</span>
      </p>
      {mistake !== undefined && (
        <p class="mistake">
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            {hand.map(([Shape, attributes], index) => (
              <Shape key={index} {...attributes} />
            ))}
          </svg>
          <span>
            <strong>{t('explanation.whatMisled')}</strong> <span {...words}>{mistake}</span>
          </span>
        </p>
      )}
      <p class="explanation" {...words}>
        {statement.explanation}
      </p>
      {evidence}
      <section class="way">
        <Heading>{t('explanation.trail')}</Heading>
        <SourcingTrail level={level} statement={statement} />
      </section>
      <div class="how">
        <section>
          <Heading>{t('explanation.ladder')}</Heading>
          <DecisionLadder level={level} statement={statement} />
        </section>
        <div class="beyond">
          <section class="not-told">
            <Heading>{t('explanation.notTold')}</Heading>
            <p>{t(`explanation.notToldMeaning.${category}`)}</p>
          </section>
          <Related level={level} statement={statement} />
          {statement.note !== undefined && (
            <p class="note">
              <strong>{t('explanation.note')}</strong> <span {...words}>{statement.note}</span>
            </p>
          )}
        </div>
      </div>
    </div>
  )
}

/** What it denies, and what denies it. */
function Related({ level, statement }: { level: Level; statement: Statement }) {
  const denied = whatItDenies(level, statement)
  const denials = deniedBy(level, statement).map((denial) => denial.text)
  const { language } = level
  return (
    <>
      {denied !== null && <Other title={t('explanation.answers')} language={language} said={[denied]} />}
      {denials.length > 0 && <Other title={t('explanation.answeredBy')} language={language} said={denials} />}
    </>
  )
}

function Other({ title, language, said }: { title: string; language: string; said: readonly string[] }) {
  return (
    <p class="other">
      <strong>{title}</strong>{' '}
      {said.map((words) => (
        <q {...wordsIn(language)} key={words}>
          {words}
        </q>
      ))}
    </p>
  )
}
