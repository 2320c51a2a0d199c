// The level on paper: the report, the trays, the statements with a place to write, and a page with the answers.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { hrefs } from '../../app/route'
import type { Draft } from '../../core/draft/draft'
import { titleOf } from '../../core/draft/made-ids'
import { BINS } from '../../core/level/bin'
import { reportParagraphs } from '../../core/level/report-text'
import { directionOf, t } from '../../text/text'
import { w } from '../../text/write-text'
import { BinLabel } from '../parts/bin-label'
import { AnswerKey } from './answer-key'
import { LETTERS } from './letters'

export function WorksheetPage({ id, draft }: { id: string; draft: Draft }) {
  const withKey = useSignal(true)
  const words = { lang: draft.language, dir: directionOf(draft.language || 'en') }
  const bins = BINS.filter((bin) => draft.bins.includes(bin))
  const title = titleOf(draft)
  useEffect(() => {
    document.title = t('titleOf', { page: w('worksheet.title', { title }) })
  }, [title])
  return (
    <div class="worksheet">
      <div class="worksheet-bar sheet">
        <h1>{w('worksheet.title', { title: title === '' ? w('untitled') : title })}</h1>
        <p class="actions">
          <a class="button" href={hrefs.writeDraft(id)}>
            {w('worksheet.back')}
          </a>
          <button type="button" class="primary" onClick={() => window.print()}>
            {w('worksheet.print')}
          </button>
          <label class="switch">
            <input
              type="checkbox"
              checked={withKey.value}
              onChange={(event) => {
                withKey.value = event.currentTarget.checked
              }}
            />
            <span>{w('worksheet.withKey')}</span>
          </label>
        </p>
      </div>
      <article class="paper-page" aria-label={w('worksheet.title', { title })}>
        <p class="who">
          <span>{w('worksheet.name')}</span>
          <span>{w('worksheet.date')}</span>
        </p>
        <section class="paper-report" {...words}>
          <h2>{draft.headline}</h2>
          {draft.dateline !== '' && <p class="dateline">{draft.dateline}</p>}
          {reportParagraphs(draft.body).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
        <section>
          <h2>{w('worksheet.trays')}</h2>
          <p>{w('worksheet.task')}</p>
          <ul class="paper-trays">
            {bins.map((bin, index) => (
              <li key={bin}>
                <strong>{LETTERS[index]}</strong> <BinLabel bin={bin} />
                <small>{t(`bins.${bin}.meaning`)}</small>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{w('worksheet.statements')}</h2>
          <ol class="paper-statements" {...words}>
            {draft.statements.map(({ key, text }) => (
              <li key={key}>
                <span class="answer-box" aria-hidden="true" />
                {text}
              </li>
            ))}
          </ol>
        </section>
        {draft.discussion.length > 0 && (
          <section>
            <h2>{w('worksheet.discussion')}</h2>
            <ul {...words}>
              {draft.discussion.map((question, index) => (
                <li key={index}>{question}</li>
              ))}
            </ul>
          </section>
        )}
      </article>
      {withKey.value && <AnswerKey draft={draft} bins={bins} />}
    </div>
  )
}
