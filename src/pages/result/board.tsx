// The sourcing board: every statement under its speaker. The words are here; pins, paper and threads are drawn.
import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { BoardBoxes, PinnedSlip } from '../../app/ports/table'
import type { RoundSession } from '../../app/round-session'
import { judge } from '../../core/score/judge'
import type { Judgement } from '../../core/score/score'
import { sourceOf } from '../../core/sourcing/source-of'
import { t } from '../../text/text'
import { useGame } from '../game'
import { BinMark } from '../parts/bin-mark'
import { Quoting } from '../parts/quoting'
import { useView } from '../parts/use-view'
import { wordsIn } from '../parts/words-in'
import { whatItDenies } from '../../core/sourcing/denials'

export function Board({ session }: { session: RoundSession }) {
  const { table } = useGame()
  const view = useView().value
  const board = useRef<HTMLDivElement>(null)
  const drawing = useRef<HTMLDivElement>(null)
  const boxes = useSignal<BoardBoxes | null>(null)
  const { level } = session
  const { scored, discussed } = session.score.value
  const judgements = [...scored, ...discussed]

  useLayoutEffect(() => {
    const element = board.current
    if (!element) return undefined
    const measure = () => {
      boxes.value = measureBoard(element, judgements)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [session.round.value.id, view])
  useEffect(
    () => (view === 'desk' && drawing.current ? table.showBoard(drawing.current, { boxes }) : undefined),
    [view, session],
  )
  const drawn = view === 'desk' && table.state.value === 'drawn'

  return (
    <section class="board-section" aria-labelledby="board">
      <h2 id="board">{t('result.board')}</h2>
      <p>
        {t('result.boardMeaning')}{' '}
        {judgements.some(({ statement }) => statement.denies !== undefined) && t('result.boardThreads')}
      </p>
      <div class="board" ref={board} data-drawn={drawn} data-view={view}>
        <div class="drawing" ref={drawing} aria-hidden="true" />
        {bySpeaker(session, judgements).map(([speaker, theirs]) => (
          <section class="speaker" key={speaker} aria-label={speaker}>
            <h3 {...wordsIn(level.language)}>{speaker}</h3>
            <ul>
              {theirs.map(({ statement, placement }) => (
                <li
                  class="pinned"
                  data-statement={statement.id}
                  data-bin={statement.category}
                  key={statement.id}
                >
                  <p class="pinned-bin">
                    <BinMark bin={statement.category} /> {t(`bins.${statement.category}.label`)}
                  </p>
                  <p {...wordsIn(level.language)}>{statement.text}</p>
                  {statement.denies !== undefined && (
                    <p class="pinned-denies">
                      <Quoting
                        sentence={(what) => t('result.denies', { what })}
                        words={whatItDenies(level, statement) ?? ''}
                        language={level.language}
                      />
                    </p>
                  )}
                  {judge(statement, placement.bin) === 'wrong' && (
                    <p class="pinned-yours">
                      {t('result.yourBin', { bin: t(`bins.${placement.bin}.label`) })}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

function bySpeaker(session: RoundSession, judgements: readonly Judgement[]): [string, Judgement[]][] {
  const groups = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    const { label } = sourceOf(session.level, judgement.statement)
    groups.set(label, [...(groups.get(label) ?? []), judgement])
  }
  return [...groups]
}

function measureBoard(board: HTMLElement, judgements: readonly Judgement[]): BoardBoxes {
  const slips = judgements.flatMap(({ statement, verdict }): PinnedSlip[] => {
    const element = board.querySelector<HTMLElement>(`[data-statement="${statement.id}"]`)
    if (!element) return []
    const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = element
    const box = { x, y, width, height }
    const pin = !statement.scored ? 'plain' : verdict === 'wrong' ? 'wrong' : 'right'
    return [{ id: statement.id, box, bin: statement.category, pin }]
  })
  const pinned = new Set(slips.map((slip) => slip.id))
  return {
    board: { x: 0, y: 0, width: board.offsetWidth, height: board.offsetHeight },
    slips,
    threads: judgements.flatMap(({ statement: { id, denies } }) =>
      denies !== undefined && pinned.has(denies) ? [{ from: id, to: denies }] : [],
    ),
  }
}
