// What there is to say about one statement, right or wrong: the words for a mistake made, the explanation,
// the sourcing trail, the questions climbed, what it denies and what denies it, the note.
import type { Bin, Level, Statement } from '../../core/level/level-schema'
import { deniedBy, whatItDenies } from '../../core/sourcing/denials'
import { t } from '../../text/text'
import { DecisionLadder } from './decision-ladder'
import { SourcingTrail } from './sourcing-trail'
import { wordsIn } from './words-in'

type Props = {
  level: Level
  statement: Statement
  bin: Bin | null
  /** One below the heading it stands under. */
  headingLevel: 3 | 4
}

export function ExplainedStatement({ level, statement, bin, headingLevel }: Props) {
  const Heading = `h${headingLevel}` as const
  const mistake = bin === null ? undefined : statement.mistakes[bin]
  const denied = whatItDenies(level, statement)
  const denials = deniedBy(level, statement)
  const words = wordsIn(level.language)
  return (
    <div class="explained">
      {mistake !== undefined && (
        <p class="mistake">
          <strong>{t('explanation.whatMisled')}</strong> <span {...words}>{mistake}</span>
        </p>
      )}
      <p class="explanation" {...words}>
        {statement.explanation}
      </p>
      <div class="how">
        <section>
          <Heading>{t('explanation.trail')}</Heading>
          <SourcingTrail level={level} statement={statement} />
        </section>
        <section>
          <Heading>{t('explanation.ladder')}</Heading>
          <DecisionLadder level={level} statement={statement} />
        </section>
      </div>
      {denied !== null && (
        <Other title={t('explanation.answers')} language={level.language} said={[denied]} />
      )}
      {denials.length > 0 && (
        <Other
          title={t('explanation.answeredBy')}
          language={level.language}
          said={denials.map((denial) => denial.text)}
        />
      )}
      {statement.note !== undefined && (
        <p class="note">
          <strong>{t('explanation.note')}</strong> <span {...words}>{statement.note}</span>
        </p>
      )}
    </div>
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
