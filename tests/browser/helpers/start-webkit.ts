// Starts WebKit's driver: on a screen in memory if there is one, for windows that come up by themselves disturb.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { findWebkitDriver, findXvfb } from '../../../src/tools/find-webkit'

export interface WebKit {
  /** Where the driver listens. */
  readonly address: string
  stop(): void
}

export async function startWebkit(): Promise<WebKit> {
  const started: ChildProcess[] = []
  const stop = () => started.forEach((program) => program.kill())
  try {
    const xvfb = findXvfb()
    const screen = xvfb === null ? {} : { DISPLAY: await startScreen(xvfb, started), GDK_BACKEND: 'x11' }
    const port = await freePort()
    started.push(
      spawn(findWebkitDriver() ?? 'WebKitWebDriver', [`--port=${port}`], {
        stdio: 'ignore',
        env: { ...process.env, ...screen },
      }),
    )
    const address = `http://127.0.0.1:${port}`
    await listens(address)
    return { address, stop }
  } catch (error) {
    stop()
    throw error
  }
}

/** The screen says on its fourth stream, once it is there, which number it has taken. */
async function startScreen(xvfb: string, started: ChildProcess[]): Promise<string> {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  started.push(screen)
  const stream = screen.stdio[3]
  if (!stream) throw new Error('The screen has no stream to answer on')
  const [number] = await once(stream, 'data')
  return `:${String(number).trim()}`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await once(server.close(), 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port')
  return address.port
}

async function listens(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await fetch(`${address}/status`)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('The driver of WebKit does not answer')
}
