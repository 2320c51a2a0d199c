// Builds what is measured into one folder: the game as it is shipped, and the bench's own pages and scripts.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PAGES = fileURLToPath(new URL('pages/', import.meta.url))

export interface BuiltPages {
  /** Holds all the others; to be deleted in the end. */
  readonly folder: string
  readonly gameFolder: string
  /** Holds the bare Phaser page and, to import in Node or in a page, the work on levels. */
  readonly benchFolder: string
  readonly levelWorkFile: string
  /** Scripts to run in a page before its own. */
  readonly watchMoments: string
  readonly countFrames: string
  readonly watchHand: string
}

export async function buildPages(): Promise<BuiltPages> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const gameFolder = join(folder, 'game')
  const benchFolder = join(folder, 'bench')
  await build({ root: ROOT, logLevel: 'error', configLoader: 'runner', build: { outDir: gameFolder } })
  await build({
    configFile: false,
    root: join(PAGES, 'bare'),
    base: './',
    logLevel: 'error',
    // As the game is built, but for the plugin that makes Phaser slim. Its warning about size is the point.
    build: {
      outDir: benchFolder,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 9999,
      rollupOptions: { input: ['index.html', 'drag.html'].map((page) => join(PAGES, 'bare', page)) },
    },
  })
  await writeFile(join(benchFolder, 'blank.html'), '<!doctype html><title>A blank page</title>\n')
  const levelWorkFile = await script('level-work.ts', 'es', benchFolder)
  return {
    folder,
    gameFolder,
    benchFolder,
    levelWorkFile,
    watchMoments: await pageScript('watch-moments', folder),
    countFrames: await pageScript('count-frames', folder),
    watchHand: await pageScript('watch-hand', folder),
  }
}

/** A script of `pages/`, built into the folder, as text to be run in a page before its own scripts. */
export async function pageScript(
  name: 'watch-moments' | 'count-frames' | 'watch-hand',
  folder: string,
): Promise<string> {
  return readFile(await script(`${name}.ts`, 'iife', folder), 'utf8')
}

/** One file with all that it imports. As a module it ends in .mjs, which Node takes for one anywhere. */
async function script(name: string, format: 'es' | 'iife', outDir: string): Promise<string> {
  const fileName = name.replace('.ts', format === 'es' ? '.mjs' : '.js')
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: join(PAGES, name),
        preserveEntrySignatures: 'strict',
        output: { format, entryFileNames: fileName },
      },
    },
  })
  return join(outDir, fileName)
}
