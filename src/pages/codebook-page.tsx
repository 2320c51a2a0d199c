// How sorting works: the codebook for players.
import { BINS } from '../core/level/bin'
import { DECIDES, QUESTIONS } from '../core/sourcing/decision-ladder'
import { hrefs } from '../app/route'
import { text } from '../text/text'
import { BinMark } from './parts/bin-mark'

export function CodebookPage() {
  const words = text.codebook
  return (
    <div class="codebook sheet">
      <h1>{words.title}</h1>
      <p class="lead-in">{words.idea}</p>
      <h2>{words.four}</h2>
      <dl class="bins">
        {BINS.map((bin) => (
          <div key={bin} class="bin" data-bin={bin}>
            <dt>
              <BinMark bin={bin} /> {text.bins[bin].label}
            </dt>
            <dd>
              {text.bins[bin].meaning}
              <q>{words.examples[bin]}</q>
            </dd>
          </div>
        ))}
      </dl>
      <p class="aside">{words.examplesTitle}</p>
      <h2>{words.ladder}</h2>
      <p>{words.ladderMeaning}</p>
      <ol class="ladder">
        {QUESTIONS.map((question) => {
          const deciding = DECIDES[question]
          return (
            <li key={question}>
              <p>
                <strong>{text.questions[question].ask}</strong>
              </p>
              <p>{text.questions[question].help}</p>
              {deciding ? (
                <p class="leads" data-bin={deciding.bin}>
                  {deciding.answer === 'yes' ? text.explanation.yes : text.explanation.no}{' '}
                  <BinMark bin={deciding.bin} /> {text.bins[deciding.bin].label}
                </p>
              ) : (
                <p class="leads">
                  {text.explanation.no} {words.notACard}. {text.explanation.yes} {words.leadsOn}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      <h2>{words.remember}</h2>
      <ul>
        {words.reminders.map((reminder) => (
          <li key={reminder}>{reminder}</li>
        ))}
      </ul>
      <p>
        <a class="button" href={hrefs.front}>
          {text.notAvailable.back}
        </a>
      </p>
    </div>
  )
}
