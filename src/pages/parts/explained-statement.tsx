// What there is to say about one statement, right or wrong: the words for a mistake made, the explanation,
// the sourcing trail, the questions climbed, what it denies and what denies it, the note.
import type { Bin, Level, Statement } from '../../core/level/level-schema'
import { deniedBy, whatItDenies } from '../../core/sourcing/denials'
import { text } from '../../text/text'
import { DecisionLadder } from './decision-ladder'
import { SourcingTrail } from './sourcing-trail'

type Props = {
  level: Level
  statement: Statement
  bin: Bin | null
  /** One below the heading it stands under. */
  headingLevel: 3 | 4
}

export function ExplainedStatement({ level, statement, bin, headingLevel }: Props) {
  const Heading = `h${headingLevel}` as const
  const { explanation } = text
  const mistake = bin === null ? undefined : statement.mistakes[bin]
  const denied = whatItDenies(level, statement)
  const denials = deniedBy(level, statement)
  const { language: lang } = level
  return (
    <div class="explained">
      {mistake !== undefined && (
        <p class="mistake" lang={lang}>
          <strong>{explanation.whatMisled}: </strong>
          {mistake}
        </p>
      )}
      <p class="explanation" lang={lang}>
        {statement.explanation}
      </p>
      <div class="how">
        <section>
          <Heading>{explanation.trail}</Heading>
          <SourcingTrail level={level} statement={statement} />
        </section>
        <section>
          <Heading>{explanation.ladder}</Heading>
          <DecisionLadder level={level} statement={statement} />
        </section>
      </div>
      {denied !== null && <Other title={explanation.answers} lang={lang} said={[denied]} />}
      {denials.length > 0 && (
        <Other title={explanation.answeredBy} lang={lang} said={denials.map((denial) => denial.text)} />
      )}
      {statement.note !== undefined && (
        <p class="note" lang={lang}>
          <strong>{explanation.note}: </strong>
          {statement.note}
        </p>
      )}
    </div>
  )
}

function Other({ title, lang, said }: { title: string; lang: string; said: readonly string[] }) {
  return (
    <p class="other">
      <strong>{title}: </strong>
      {said.map((words) => (
        <q lang={lang} key={words}>
          {words}
        </q>
      ))}
    </p>
  )
}
