// The desk: the slip, the trays, Check, and the explanation; complete in words, with the drawing underneath.
import { useComputed } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { RoundSession } from '../../app/round-session'
import { wayOn } from '../../core/round/way-on'
import { t } from '../../text/text'
import { useGame } from '../game'
import { FIRST_HINT, FirstHint, useFirstHint } from '../parts/first-hint'
import { ReportPanel } from '../parts/report-panel'
import { useAfterPaint } from '../parts/use-after-paint'
import { useFocus } from '../parts/use-focus'
import { useView } from '../parts/use-view'
import { wordsIn } from '../parts/words-in'
import { AllSlips } from './all-slips'
import { CertaintyChoice } from './certainty-choice'
import { Explanation } from './explanation'
import { Progress } from './progress'
import { Slip } from './slip'
import { Trays } from './trays'
import { useDesk } from './use-desk'
import { useDeskKeys } from './use-desk-keys'
import { useMeasure } from './use-measure'
import { VerdictIcon } from './verdict-icon'

export function DeskPage({ session, takesFocus }: { session: RoundSession; takesFocus: boolean }) {
  const { table } = useGame()
  const viewed = useView()
  const view = viewed.value
  const desk = useDesk(session, view)
  useDeskKeys(desk)
  const round = session.round.value
  const { id } = session.statement.value
  const explained = round.phase === 'explained'
  // The verdict is stamped first; why comes with the next frame.
  const tellsWhy = useAfterPaint(explained) && explained

  const drawing = useRef<HTMLDivElement>(null)
  useEffect(
    () => (view === 'desk' && drawing.current ? table.showDesk(drawing.current, desk) : undefined),
    [view, desk],
  )
  const form = useMeasure(desk.stage)
  const heading = useFocus<HTMLHeadingElement>(id, takesFocus && !explained)
  // However far down the report was read: the desk begins at its top.
  useLayoutEffect(() => {
    if (takesFocus) window.scrollTo(0, 0)
  }, [])
  const takeBack = () => {
    desk.takeBack()
    // With the last step the button goes, and would take the focus with it.
    if (session.round.peek().undo.length === 0) heading.current?.focus()
  }
  const hint = useFirstHint(session)
  // Of its own: the drawing comes while somebody reads, and nothing else is to be rendered for it.
  const drawn = useComputed(() => viewed.value === 'desk' && table.state.value === 'drawn')

  return (
    <div class="play" data-phase={round.phase} data-view={view} data-drawn={drawn}>
      <h1 class="visually-hidden" {...wordsIn(session.level.language)}>
        {session.level.title}
      </h1>
      <ReportPanel
        level={session.level}
        evidence={tellsWhy ? session.statement.value : null}
        mayWait={!takesFocus}
      />
      <section class="desk" aria-labelledby="statement-number">
        <div class="desk-top">
          <h2
            id="statement-number"
            ref={heading}
            tabIndex={-1}
            aria-describedby={hint === null ? undefined : FIRST_HINT}
          >
            {t('desk.statementOf', { number: round.current + 1, of: round.order.length })}
          </h2>
          <Progress session={session} />
          <p id="where" class="where">
            {t('desk.where')}
          </p>
        </div>
        <form
          class="stage"
          ref={form}
          onSubmit={(event) => {
            event.preventDefault()
            desk.goOn()
          }}
        >
          <div class="drawing" ref={drawing} aria-hidden="true" />
          <Slip desk={desk} movable={view === 'desk'} />
          <Trays desk={desk} />
          {round.asksCertainty && <CertaintyChoice desk={desk} />}
          <p class="status" role="status" data-verdict={session.verdict.value}>
            {session.verdict.value !== null && <VerdictIcon verdict={session.verdict.value} />}
            <span>{desk.status}</span>
          </p>
          <div class="actions">
            <button type="submit" class="primary">
              {t(`desk.wayOn.${wayOn(round)}`)}
            </button>
            {round.undo.length > 0 && (
              <button type="button" class="quiet" onClick={takeBack}>
                {t('desk.takeBack')}
              </button>
            )}
          </div>
        </form>
        {hint !== null && <FirstHint step={hint} />}
        {round.mode === 'edition' && !explained && <AllSlips desk={desk} />}
        {tellsWhy && <Explanation session={session} takesFocus={takesFocus} key={id} />}
      </section>
    </div>
  )
}
