// How sorting works: the codebook for players.
import { BINS } from '../core/level/bin'
import { DECIDES, QUESTIONS } from '../core/sourcing/decision-ladder'
import { hrefs } from '../app/route'
import { t } from '../text/text'
import { BinMark } from './parts/bin-mark'
import { useTitle } from './parts/use-title'

const REMINDERS = ['unnamed', 'named', 'denial', 'opinion', 'doubt'] as const

export function CodebookPage() {
  useTitle(t('codebook.title'))
  return (
    <div class="codebook sheet">
      <h1>{t('codebook.title')}</h1>
      <p class="lead-in">{t('codebook.idea')}</p>
      <h2>{t('codebook.four')}</h2>
      <dl class="bins">
        {BINS.map((bin) => (
          <div key={bin} class="bin" data-bin={bin}>
            <dt>
              <BinMark bin={bin} /> {t(`bins.${bin}.label`)}
            </dt>
            <dd>
              {t(`bins.${bin}.meaning`)}
              <q>{t(`codebook.examples.${bin}`)}</q>
            </dd>
          </div>
        ))}
      </dl>
      <p class="aside">{t('codebook.examplesTitle')}</p>
      <h2>{t('codebook.ladder')}</h2>
      <p>{t('codebook.ladderMeaning')}</p>
      <ol class="ladder">
        {QUESTIONS.map((question) => {
          const deciding = DECIDES[question]
          return (
            <li key={question}>
              <p>
                <strong>{t(`questions.${question}.ask`)}</strong>
              </p>
              <p>{t(`questions.${question}.help`)}</p>
              {deciding ? (
                <p class="leads" data-bin={deciding.bin}>
                  {t(`explanation.${deciding.answer}`)} <BinMark bin={deciding.bin} />{' '}
                  {t(`bins.${deciding.bin}.label`)}
                </p>
              ) : (
                <p class="leads">
                  {t('explanation.no')} {t('codebook.notACard')} {t('explanation.yes')}{' '}
                  {t('codebook.leadsOn')}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      <h2>{t('codebook.remember')}</h2>
      <ul>
        {REMINDERS.map((reminder) => (
          <li key={reminder}>{t(`codebook.reminders.${reminder}`)}</li>
        ))}
      </ul>
      <p>
        <a class="button" href={hrefs.front}>
          {t('notAvailable.back')}
        </a>
      </p>
    </div>
  )
}
