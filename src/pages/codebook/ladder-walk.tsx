// The ladder to click through: one question at a time, yes or no, up to the tray. With an example it also says
// whether that is where the example belongs. Each step takes the focus, so that nothing has to be announced.
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Bin } from '../../core/level/bin'
import { QUESTIONS } from '../../core/sourcing/decision-ladder'
import { type Answer, type Foothold, walkLadder } from '../../core/sourcing/walk-ladder'
import { t } from '../../text/text'
import { BinMark } from '../parts/bin-mark'
import { useFocus } from '../parts/use-focus'

/** `example`: the bin of the example that is tried; null for a statement of the player's own. */
export function LadderWalk({ example }: { example: Bin | null }) {
  const answers = useSignal<readonly Answer[]>([])
  const touched = useRef(example !== null)
  const foothold = walkLadder(answers.value)
  const heading = useFocus<HTMLHeadingElement>(answers.value.join(' '), touched.current)
  const go = (to: readonly Answer[]) => {
    touched.current = true
    answers.value = to
  }
  const answer = (given: Answer) => go([...answers.value, given])
  return (
    <section class="walk sheet" aria-labelledby="walk" data-bin={binOf(foothold)}>
      <p class="walk-slip">
        {example === null ? t('codebook.walk.ofYourOwn') : <q>{t(`codebook.examples.${example}`)}</q>}
      </p>
      <ol class="walk-rungs" aria-hidden="true">
        {QUESTIONS.map((question, rung) => (
          <li
            key={question}
            data-answer={answers.value[rung]}
            data-here={foothold.at === 'question' && foothold.question === question}
          >
            {rung + 1}
          </li>
        ))}
      </ol>
      <h3 id="walk" ref={heading} tabIndex={-1}>
        <Where foothold={foothold} number={answers.value.length + 1} />
      </h3>
      {foothold.at === 'question' ? (
        <p>{t(`questions.${foothold.question}.help`)}</p>
      ) : (
        <p>{endWords(foothold, example)}</p>
      )}
      <p class="actions">
        {foothold.at === 'question' && (
          <>
            <button type="button" class="primary" onClick={() => answer('yes')}>
              {t('codebook.walk.yes')}
            </button>
            <button type="button" class="primary" onClick={() => answer('no')}>
              {t('codebook.walk.no')}
            </button>
          </>
        )}
        {answers.value.length > 0 && (
          <>
            <button type="button" onClick={() => go(answers.value.slice(0, -1))}>
              {t('codebook.walk.back')}
            </button>
            <button type="button" class="quiet" onClick={() => go([])}>
              {t('codebook.walk.again')}
            </button>
          </>
        )}
      </p>
    </section>
  )
}

function Where({ foothold, number }: { foothold: Foothold; number: number }) {
  switch (foothold.at) {
    case 'question':
      return (
        <>
          <span class="walk-number">{t('codebook.walk.questionOf', { number, of: QUESTIONS.length })}</span>{' '}
          {t(`questions.${foothold.question}.ask`)}
        </>
      )
    case 'bin':
      return (
        <span class="chip walk-bin">
          <BinMark bin={foothold.bin} /> {t(`bins.${foothold.bin}.label`)}
        </span>
      )
    case 'notACard':
      return <>{t('codebook.notACard')}</>
    case 'lookAgain':
      return <>{t('codebook.walk.lookAgain')}</>
  }
}

function binOf(foothold: Foothold): Bin | undefined {
  return foothold.at === 'bin' ? foothold.bin : undefined
}

function endWords(foothold: Exclude<Foothold, { at: 'question' }>, example: Bin | null): string {
  if (example !== null && binOf(foothold) !== example) return t('codebook.walk.notHere')
  if (foothold.at === 'bin') {
    return example === null ? t(`bins.${foothold.bin}.meaning`) : t('codebook.walk.here')
  }
  return foothold.at === 'notACard' ? t('questions.credited.help') : t('codebook.walk.lookAgainMeaning')
}
