// Plays one level: fetches it, opens its round, and shows the screen of the phase the round is in.
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { PlayRequest } from '../app/route'
import type { Level } from '../core/level/level-schema'
import type { RoundEvent } from '../core/round/event'
import { t } from '../text/text'
import { Briefing } from './briefing'
import { DeskPage } from './desk/desk-page'
import { useGame } from './game'
import { LevelOrigin } from './level-origin'
import { MissingPage } from './missing-page'
import { useTitle } from './parts/use-title'
import { ResultPage } from './result/result-page'

/** Milliseconds from the thud to the tone that follows it: the stamp has landed by then. */
const AFTER_THE_STAMP = 180

type Fetched = { state: 'fetching' } | { state: 'here'; level: Level } | { state: 'missing' | 'failed' }

export function PlayPage({ request }: { request: PlayRequest }) {
  const { levels } = useGame()
  const fetched = useSignal<Fetched>({ state: 'fetching' })
  const fetchLevel = () => {
    fetched.value = { state: 'fetching' }
    levels.load(request.levelId).then(
      (level) => {
        fetched.value = level ? { state: 'here', level } : { state: 'missing' }
      },
      () => {
        fetched.value = { state: 'failed' }
      },
    )
  }
  useEffect(fetchLevel, [request.levelId])
  const fetchAgain = () => {
    // The button goes, and would take the focus with it.
    document.querySelector<HTMLElement>('#main')?.focus()
    fetchLevel()
  }

  switch (fetched.value.state) {
    case 'here':
      return (
        <>
          <LevelOrigin level={fetched.value.level} />
          <Round level={fetched.value.level} request={request} />
        </>
      )
    case 'fetching':
      return (
        <p class="loading" role="status">
          {t('loading')}
        </p>
      )
    case 'missing':
      return (
        <MissingPage title={t('notAvailable.unknownLevelTitle')}>
          {t('notAvailable.unknownLevel', { id: request.levelId })}
        </MissingPage>
      )
    case 'failed':
      return (
        <MissingPage title={t('notAvailable.fetchFailedTitle')}>
          {t('notAvailable.fetchFailed')}{' '}
          <button type="button" onClick={fetchAgain}>
            {t('notAvailable.tryAgain')}
          </button>
        </MissingPage>
      )
  }
}

function Round({ level, request }: { level: Level; request: PlayRequest }) {
  const game = useGame()
  const session = useMemo(() => game.openRound(level, request), [level, request])
  const opened = useMemo(() => session.round.peek(), [session])
  useTitle(level.title)
  useEffect(() => () => session.dispose(), [session])
  useEffect(() => session.listen((event) => soundOf(event)), [session])

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
      return <ResultPage {...screen} />
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
