// Where pictures are taken: the built game on a server of its own, in a browser without a graphics card, which
// draws alike everywhere. Everything is gone again afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { build, preview } from 'vite'
import type { Settings } from '../../app/settings'

/** A page of the full level takes a slow machine its time, in milliseconds. */
const PATIENCE = 120_000

export interface Stage {
  readonly browser: Browser
  /** The address of the game, with a slash at the end. */
  readonly address: string
}

export type Size = { width: number; height: number }

export async function onStage(
  root: string,
  executablePath: string,
  take: (stage: Stage) => Promise<void>,
): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), 'pictures-'))
  await build({ root, logLevel: 'warn', configLoader: 'runner', build: { outDir, emptyOutDir: true } })
  // Port 0: whichever is free.
  const server = await preview({
    root,
    configLoader: 'runner',
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const args = [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-gpu-compositing',
  ]
  const browser = await chromium.launch({ executablePath, args })
  try {
    await take({ browser, address: server.resolvedUrls?.local[0] ?? '' })
  } finally {
    await browser.close()
    await server.close()
    rmSync(outDir, { recursive: true })
  }
}

/** A visit with nothing kept but these settings; nothing moves in it. */
export async function visit(
  { browser }: Stage,
  size: Size,
  settings: Partial<Settings>,
  pixelRatio = 1,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: pixelRatio,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(PATIENCE)
  const kept = JSON.stringify({ muted: true, ...settings })
  await context.addInitScript((stored) => {
    if (localStorage.getItem('on-the-record/settings') === null) {
      localStorage.setItem('on-the-record/settings', stored)
    }
  }, kept)
  return context
}
