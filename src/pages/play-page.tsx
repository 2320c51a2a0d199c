// Plays one level: opens its round, and shows the screen of the phase the round is in.
import { useEffect, useMemo } from 'preact/hooks'
import type { PlayRequest } from '../app/route'
import type { Level } from '../core/level/level-schema'
import type { RoundEvent } from '../core/round/event'
import { Briefing } from './briefing'
import { DeskPage } from './desk/desk-page'
import { useGame } from './game'
import { LevelOrigin } from './level-origin'
import { useTitle } from './parts/use-title'
import { LateResult, useResultAhead } from './result/late-result'

/** Milliseconds from the thud to the tone that follows it: the stamp has landed by then. */
const AFTER_THE_STAMP = 180

type Props = { level: Level; request: PlayRequest }

export function PlayPage(props: Props) {
  return (
    <>
      <LevelOrigin level={props.level} />
      <Round {...props} />
    </>
  )
}

function Round({ level, request }: Props) {
  const game = useGame()
  const session = useMemo(() => game.openRound(level, request), [level, request])
  const opened = useMemo(() => session.round.peek(), [session])
  useTitle(level.title)
  useEffect(() => () => session.dispose(), [session])
  useEffect(() => session.listen((event) => soundOf(event)), [session])
  useResultAhead(session.round.value.phase)

  // The screen a visit begins with leaves the focus alone; every later one takes it to its heading.
  const takesFocus = session.round.value.id !== opened.id || session.round.value.revision !== opened.revision
  const screen = { session, takesFocus }

  switch (session.round.value.phase) {
    case 'briefing':
      return <Briefing {...screen} />
    case 'sorting':
    case 'explained':
      return <DeskPage {...screen} />
    case 'finished':
      return <LateResult {...screen} />
  }

  function soundOf(event: RoundEvent) {
    const { sound } = game
    const later = (effect: () => void) => void setTimeout(effect, AFTER_THE_STAMP)
    if (event.type === 'started') sound.pageTurned()
    if (event.type === 'placed' || event.type === 'takenBack') sound.slipPutDown()
    if (event.type === 'judged') {
      sound.stamped()
      later(() => (event.verdict === 'wrong' ? sound.notQuite() : sound.right()))
    }
    if (event.type === 'finished') {
      sound.pinned()
      later(() => sound.levelEnded())
    }
  }
}
