// The answers to the worksheet, on a page of their own: for whoever hands it out.
import type { Draft } from '../../core/draft/draft'
import type { Bin } from '../../core/level/bin'
import { directionOf, t } from '../../text/text'
import { w } from '../../text/write-text'
import { BinLabel, isBin } from '../parts/bin-label'
import { LETTERS } from './letters'

export function AnswerKey({ draft, bins }: { draft: Draft; bins: readonly Bin[] }) {
  const words = { lang: draft.language, dir: directionOf(draft.language || 'en') }
  return (
    <article class="paper-page answer-key" aria-label={w('worksheet.key')}>
      <h2>{w('worksheet.key')}</h2>
      <ol>
        {draft.statements.map((statement) => {
          const bin = isBin(statement.category) ? statement.category : null
          const accepted = statement.defensible.filter(isBin)
          return (
            <li key={statement.key}>
              <p {...words}>{statement.text}</p>
              <p>
                {bin !== null && (
                  <strong>
                    {LETTERS[bins.indexOf(bin)]} <BinLabel bin={bin} />
                  </strong>
                )}
                {accepted.length > 0 && (
                  <>
                    {' · '}
                    {w('worksheet.alsoAccepted', {
                      bins: accepted.map((one) => t(`bins.${one}.label`)).join(', '),
                    })}
                  </>
                )}
                {!statement.scored && <> · {w('worksheet.discussed')}</>}
              </p>
              <p {...words}>{statement.explanation}</p>
              {statement.exact !== '' && <p>{w('worksheet.evidence', { words: statement.exact })}</p>}
            </li>
          )
        })}
      </ol>
    </article>
  )
}
