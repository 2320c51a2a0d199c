// The composition root: the one place where adapters, state and views are put together.
import './platform/fetch-ahead'
import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import { createMyLevels } from './app/my-levels'
import { createLateTable } from './app/late-table'
import { keptIn, levelsFromEverywhere } from './app/levels-from-everywhere'
import { createNotices } from './app/notices'
import { createProgress } from './app/progress'
import { openRoundSession, roundUnderWay } from './app/round-session'
import { parseRoute } from './app/route'
import { createSettings } from './app/settings'
import { App } from './pages/app'
import { createPageLoader } from './pages/page-loader'
import { type Game, GameProvider } from './pages/game'
import { browserChance } from './platform/browser-chance'
import { createBrowserRecords, storageOf } from './platform/browser-records'
import { createBrowserSystem } from './platform/browser-system'
import { bundledLessons } from './platform/bundled-lessons'
import { bundledLevels } from './platform/bundled-levels'
import { fetchModule } from './platform/fetch-module'
import { nextFrame } from './platform/next-frame'
import { watchPressed } from './platform/pressed'
import { forgottenStorage } from './platform/forgotten-storage'
import { createHowlerSound } from './platform/howler-sound'
import { wearSettings } from './platform/wear-settings'
import type { startTable as StartTable } from './table/start-table'
import drawing from 'virtual:late:./table/start-table'
import { isPseudo } from './text/pseudo-language'
import { directionOf, language, speak } from './text/text'

/** Milliseconds for which the desk waits for the drawing to be dressed together with it. */
const BARE_AT_MOST = 1500

const records = createBrowserRecords(window, storageOf(window))
const pressed = watchPressed(document)
const notices = createNotices(pressed)
const settings = createSettings({ records, notices, system: createBrowserSystem(window) })
const progress = createProgress({ records, notices })
const sound = createHowlerSound({ failed: () => notices.tell('no-sound') })
const route = signal(parseRoute(location.hash))

window.addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash)
})
effect(() => {
  const { muted, volume } = settings.value.value
  wearSettings(document.documentElement, settings)
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

/** Where to ask once more for the drawing, had it not come when it was fetched ahead. */
let drawingAgain: string | null = null
const table = createLateTable({
  fetchAhead() {
    fetchModule(drawing, () => {
      drawingAgain = `${drawing}?again`
    })
  },
  async start(events) {
    // The words first: Phaser runs only after the frame with them.
    await nextFrame()
    const { startTable }: { startTable: typeof StartTable } = await (drawingAgain === null
      ? import('./table/start-table')
      : import(/* @vite-ignore */ drawingAgain))
    return startTable({ ...events, still: settings.still, forced: settings.value.peek().view === 'desk' })
  },
  failed: () => notices.tell('list-view-chosen'),
})
effect(() => {
  if (table.state.value === 'unavailable') notices.tell('list-view-chosen')
  if (table.state.value === 'lost') notices.tell('table-lost')
})

// What only writers need comes when somebody writes. One connection to the database serves them all.
const keeping = once(async () => {
  const [{ createBrowserDrafts }, { draftLevels }] = await Promise.all([
    import('./platform/browser-drafts'),
    import('./platform/kept-levels'),
  ])
  const drafts = createBrowserDrafts()
  return { drafts, draftLevels: draftLevels(drafts) }
})
const guests = once(async () => (await import('./platform/browser-guests')).createBrowserGuests())
const levels = levelsFromEverywhere(bundledLevels, {
  draft: async (id) => (await keeping()).draftLevels(id),
  guest: async (id) => (await (await guests()).load(id))?.level ?? null,
})
const myLevels = createMyLevels({ records, notices, guests })
const door = once(async () => (await import('./platform/level-door')).createDoor(myLevels, wanted))
const files = once(async () => (await import('./platform/browser-files')).browserFiles)
const writePage = once(async () => {
  const [{ createWritePage }, { drafts }, browserFiles] = await Promise.all([
    import('./write/write-page'),
    keeping(),
    files(),
  ])
  return createWritePage({ route, drafts, records, chance: browserChance, files: browserFiles, pressed })
})

const game: Game = {
  route,
  levels,
  lessons: bundledLessons,
  late: { write: writePage, files, door },
  myLevels,
  settings,
  progress,
  notices,
  sound,
  table,
  underWay: (levelId) => roundUnderWay(records, levelId),
  openRound: (level, request) =>
    openRoundSession(level, request, {
      ...(keptIn(level.id)?.prefix === 'draft' ? triedOut() : { records, progress }),
      notices,
      chance: browserChance,
    }),
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
void Promise.all([speakWanted(), firstPage]).then(async () => {
  render(
    <GameProvider value={game}>
      <App pages={pages} />
    </GameProvider>,
    place,
  )
  // The grain of the desk from the second frame on: only what is read and pressed is worth the first. With the
  // drawing, where one is on its way, so that the desk is dressed at once and neither holds the other up.
  await nextFrame()
  await nextFrame()
  await Promise.race([drawingCame(), new Promise((wait) => setTimeout(wait, BARE_AT_MOST))])
  document.documentElement.dataset['dressed'] = ''
})

function drawingCame(): Promise<void> {
  return new Promise((came) => {
    effect(() => {
      if (table.state.value !== 'loading') came()
    })
  })
}

/** A draft is tried out from its beginning each time, and a try is no result. */
function triedOut() {
  return {
    records: createBrowserRecords(window, forgottenStorage()),
    progress: { ...progress, record: () => {} },
  }
}

/** What is fetched is fetched once; a failure is forgotten, so that it can be tried again. */
function once<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let fetched: Promise<Value> | null = null
  return () => {
    fetched ??= fetch().catch((error: unknown) => {
      fetched = null
      throw error
    })
    return fetched
  }
}
