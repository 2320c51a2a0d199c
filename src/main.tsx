// The composition root: the one place where adapters, state and views are put together.
import './platform/fetch-ahead'
import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import { createLateTable } from './app/late-table'
import { createNotices } from './app/notices'
import { createProgress } from './app/progress'
import { openRoundSession, roundUnderWay } from './app/round-session'
import { parseRoute } from './app/route'
import { createSettings } from './app/settings'
import { App } from './pages/app'
import { type Game, GameProvider } from './pages/game'
import { createPageLoader } from './pages/page-loader'
import { browserChance } from './platform/browser-chance'
import { createBrowserRecords } from './platform/browser-records'
import { createBrowserSystem } from './platform/browser-system'
import { bundledLessons } from './platform/bundled-lessons'
import { bundledLevels } from './platform/bundled-levels'
import { nextFrame } from './platform/next-frame'
import { createHowlerSound } from './platform/howler-sound'
import { wearSettings } from './platform/wear-settings'
import { isPseudo } from './text/pseudo-language'
import { directionOf, language, speak } from './text/text'

const records = createBrowserRecords(window)
const notices = createNotices()
const settings = createSettings({ records, notices, system: createBrowserSystem(window) })
const progress = createProgress({ records, notices })
const sound = createHowlerSound({ failed: () => notices.tell('no-sound') })
const route = signal(parseRoute(location.hash))

window.addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash)
})
effect(() => {
  const { muted, volume } = settings.value.value
  wearSettings(document.documentElement, settings.value.value, settings.still.value)
  sound.setMuted(muted)
  sound.setVolume(volume)
})

// A language of the tests is asked for by the address alone: ?language=en-XA before the #.
const inAddress = new URLSearchParams(location.search).get('language')
const wanted = computed(() => (isPseudo(inAddress) ? inAddress : settings.language.value))
const speakWanted = () => speak(wanted.value).catch(() => notices.tell('language-not-fetched'))
effect(() => void speakWanted())
effect(() => {
  document.documentElement.lang = language.value
  document.documentElement.dir = directionOf(language.value)
})

const table = createLateTable(
  async (events) => {
    // The words first: Phaser is fetched while the frame with them is painted, and runs only after it.
    await nextFrame()
    const { startTable } = await import('./table/start-table')
    return startTable({ ...events, still: settings.still, forced: settings.value.peek().view === 'desk' })
  },
  () => notices.tell('list-view-chosen'),
)
effect(() => {
  if (table.state.value === 'unavailable') notices.tell('list-view-chosen')
  if (table.state.value === 'lost') notices.tell('table-lost')
})

const game: Game = {
  route,
  levels: bundledLevels,
  lessons: bundledLessons,
  settings,
  progress,
  notices,
  sound,
  table,
  underWay: (levelId) => roundUnderWay(records, levelId),
  openRound: (level, request) =>
    openRoundSession(level, request, { records, notices, progress, chance: browserChance }),
}

const pages = createPageLoader(game)
const firstPage = new Promise<void>((come) => {
  effect(() => {
    if (pages.shown.value !== null) come()
  })
})
const place = document.getElementById('game')
if (!place) throw new Error('index.html has no #game to play in')
// No word is shown in a language that the next moment replaces, and no page before it has come: one layout.
void Promise.all([speakWanted(), firstPage]).then(() =>
  render(
    <GameProvider value={game}>
      <App pages={pages} />
    </GameProvider>,
    place,
  ),
)
