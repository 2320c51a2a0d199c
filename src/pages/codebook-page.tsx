// How sorting works: the codebook for players. The four trays with an example each, the ladder to click through
// and to read, and what to keep in mind.
import { useSignal } from '@preact/signals'
import { BINS, type Bin } from '../core/level/bin'
import { DECIDES, QUESTIONS, type Question } from '../core/sourcing/decision-ladder'
import { hrefs } from '../app/route'
import { t } from '../text/text'
import '../text/later-texts'
import { LadderWalk } from './codebook/ladder-walk'
import { BinMark } from './parts/bin-mark'
import { useTitle } from './parts/use-title'
import '../styles/codebook.css'

const ASIDES = ['withoutName', 'disagree'] as const
const REMINDERS = ['unnamed', 'named', 'denial', 'opinion', 'doubt'] as const

export function CodebookPage() {
  useTitle(t('codebook.title'))
  // Each trial is a walk of its own, from the first question on.
  const tried = useSignal<{ example: Bin | null; trial: number }>({ example: null, trial: 0 })
  const tryExample = (example: Bin) => {
    tried.value = { example, trial: tried.value.trial + 1 }
  }
  return (
    <div class="codebook sheet">
      <h1>{t('codebook.title')}</h1>
      <p class="lead-in">{t('codebook.idea')}</p>
      <h2>{t('codebook.four')}</h2>
      <p class="aside">{t('codebook.examplesTitle')}</p>
      <ul class="bins">
        {BINS.map((bin) => (
          <li key={bin} class="bin" data-bin={bin}>
            <h3 id={`about-${bin}`}>
              <span class="chip">
                <BinMark bin={bin} /> {t(`bins.${bin}.label`)}
              </span>
            </h3>
            <p>{t(`bins.${bin}.meaning`)}</p>
            <q>{t(`codebook.examples.${bin}`)}</q>
            <button type="button" aria-describedby={`about-${bin}`} onClick={() => tryExample(bin)}>
              {t('codebook.walk.tryIt')}
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('codebook.ladder')}</h2>
      <p>{t('codebook.ladderMeaning')}</p>
      <div class="ladder-pair">
        <LadderWalk example={tried.value.example} key={tried.value.trial} />
        <ol class="ladder">
          {QUESTIONS.map((question) => (
            <li key={question}>
              <p>
                <strong>{t(`questions.${question}.ask`)}</strong>
              </p>
              <p>{t(`questions.${question}.help`)}</p>
              <Leads question={question} />
            </li>
          ))}
        </ol>
      </div>
      <h2>{t('codebook.remember')}</h2>
      <ul class="reminders">
        {REMINDERS.map((reminder) => (
          <li key={reminder}>{t(`codebook.reminders.${reminder}`)}</li>
        ))}
      </ul>
      <div class="asides">
        {ASIDES.map((aside) => (
          <section key={aside}>
            <h3>{t(`codebook.${aside}`)}</h3>
            <p>{t(`codebook.${aside}Meaning`)}</p>
          </section>
        ))}
      </div>
      <p class="actions">
        <a class="button" href={hrefs.front}>
          {t('notAvailable.back')}
        </a>
      </p>
    </div>
  )
}

function Leads({ question }: { question: Question }) {
  const deciding = DECIDES[question]
  if (!deciding) {
    return (
      <p class="leads">
        <span>
          <strong>{t('explanation.no')}</strong> {t('codebook.notACard')}
        </span>{' '}
        <span>
          <strong>{t('explanation.yes')}</strong> {t('codebook.leadsOn')}
        </span>
      </p>
    )
  }
  return (
    <p class="leads" data-bin={deciding.bin}>
      {t(`explanation.${deciding.answer}`)} <BinMark bin={deciding.bin} /> {t(`bins.${deciding.bin}.label`)}
    </p>
  )
}
