// Where in the game the player is, read from the address after the #, so that any static host will do.
import { MODES, type Mode } from '../core/round/round'

/** What a link to a level may ask for; null where it leaves the choice open. */
export type PlayRequest = { levelId: string; seed: number | null; mode: Mode | null }

export type Route =
  | { page: 'front' }
  | ({ page: 'play' } & PlayRequest)
  | { page: 'codebook' }
  | { page: 'lesson'; seriesId: string }
  /** The editor: its list of drafts, one draft, or the worksheet made of it. */
  | { page: 'write'; draftId: string | null; worksheet: boolean }
  /** A level that is carried by the link itself. */
  | { page: 'shared'; link: string }
  | { page: 'unknown'; path: string }

/** Reads `location.hash`; anything it does not know is the unknown page, never an error. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  if (path === '' || path === '/') return { page: 'front' }
  if (path === '/codebook') return { page: 'codebook' }
  const lesson = /^\/lesson\/([a-z0-9-]+)\/?$/.exec(path)
  if (lesson?.[1] !== undefined) return { page: 'lesson', seriesId: lesson[1] }
  if (path.startsWith('/shared/')) return { page: 'shared', link: path.slice('/shared/'.length) }
  const write = /^\/write(?:\/([a-z0-9-]+)(\/worksheet)?)?\/?$/.exec(path)
  if (write !== null) {
    return { page: 'write', draftId: write[1] ?? null, worksheet: write[2] !== undefined }
  }
  // A draft or a level from elsewhere is named by where it is kept.
  const play = /^\/play\/((?:draft:|guest:)?[a-z0-9-]+)\/?$/.exec(path)
  if (play?.[1] === undefined) return { page: 'unknown', path }
  const parameters = new URLSearchParams(query)
  return {
    page: 'play',
    levelId: play[1],
    seed: readSeed(parameters.get('seed')),
    mode: MODES.find((mode) => mode === parameters.get('mode')) ?? null,
  }
}

function readSeed(text: string | null): number | null {
  if (text === null || !/^\d{1,10}$/.test(text)) return null
  return Number(text) % 2 ** 31
}

/** The address of a page of the game. */
export const hrefs = {
  front: '#/',
  codebook: '#/codebook',
  play: (levelId: string) => `#/play/${levelId}`,
  lesson: (seriesId: string) => `#/lesson/${seriesId}`,
  write: '#/write',
  writeDraft: (draftId: string) => `#/write/${draftId}`,
  worksheet: (draftId: string) => `#/write/${draftId}/worksheet`,
}
