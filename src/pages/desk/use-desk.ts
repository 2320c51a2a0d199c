// What a player can do at the desk, and the one status line that answers: shared by clicks, keys and drags.
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { createDeskStage, type DeskStage } from '../../app/desk-stage'
import type { RoundSession } from '../../app/round-session'
import type { Bin } from '../../core/level/level-schema'
import type { Command } from '../../core/round/command'
import { WAY_ON, wayOn } from '../../core/round/way-on'
import { t } from '../../text/text'
import { verdictLine } from './verdict-line'

export interface Desk {
  readonly session: RoundSession
  readonly stage: DeskStage
  /** The answer to the last action, under 120 characters. */
  readonly status: ReadonlySignal<string>
  /** True after a tap on the slip: the next tap on a tray puts it there. */
  readonly picked: ReadonlySignal<boolean>
  pick(picked: boolean): void
  place(bin: Bin): void
  takeBack(): void
  goOn(): void
  /** False when it was refused; the status says why. */
  ask(command: Command): boolean
}

/** In List view the slip stays where it is: only the words say which tray it lies in. */
export function useDesk(session: RoundSession, view: 'desk' | 'list'): Desk {
  const desk = useMemo(() => createDesk(session), [session])
  const { phase } = session.round.value
  const bin = session.bin.value
  const { id } = session.statement.value
  useEffect(() => () => desk.stage.dispose(), [desk])
  useEffect(() => {
    desk.stage.bin.value = view === 'desk' ? bin : null
  }, [desk, bin, view])
  useEffect(() => {
    desk.picked.value = false
  }, [desk, id, phase])
  return desk
}

/** Answers are kept as what makes their words, which follow the language. */
const nothing = () => ''

function createDesk(session: RoundSession) {
  const stage = createDeskStage()
  const picked = signal(false)
  const here = () => `${session.round.value.phase} ${session.statement.value.id}`
  /** Answers the action that led here, and is stale elsewhere: a step back may lead to another slip. */
  const answer = signal({ words: nothing, at: '', end: '' })
  const say = (words: () => string) => {
    // The same words again are news again: a space makes them another text.
    answer.value = { words, at: here(), end: answer.peek().end ? '' : ' ' }
  }
  const status = computed(() => {
    const { words, at, end } = answer.value
    const said = at === here() && words()
    return said ? said + end : verdictLine(session)
  })
  const ask = (command: Command, done = nothing): boolean => {
    const refusal = session.dispatch(command)
    say(refusal === null ? done : () => t(`refusals.${refusal}`))
    return refusal === null
  }
  return {
    session,
    stage,
    status,
    picked,
    ask,
    pick(is: boolean) {
      picked.value = is
      say(is ? () => t('desk.slipHeld') : nothing)
    },
    place(bin: Bin) {
      picked.value = false
      const statement = session.statement.peek().id
      ask({ type: 'place', statement, bin }, () => t('desk.placed', { bin: t(`bins.${bin}.label`) }))
    },
    takeBack: () => ask({ type: 'takeBack' }, () => t('desk.takenBack')),
    goOn() {
      // A slip in the hand is not yet anywhere.
      if (stage.held.peek()) return
      const holder = focusInExplanation()
      holder?.blur()
      const isDone = ask(WAY_ON[wayOn(session.round.peek())])
      if (!isDone) holder?.focus({ preventScroll: true })
    },
  }
}

/**
 * What holds the focus and goes with the explanation. The next heading takes the focus; until then nothing should:
 * a browser that takes it off what is being removed lays out the whole page once more, as it was.
 */
function focusInExplanation(): HTMLElement | null {
  const focused = document.activeElement
  return focused instanceof HTMLElement && focused.closest('.explanation-sheet') ? focused : null
}
