// The machine that the figures hold for, as far as it tells.
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { readFile } from 'node:fs/promises'

export interface Machine {
  readonly date: string
  readonly system: string
  readonly processor: string
  readonly cores: number
  readonly memoryGigabytes: number
  /** Processes that wanted a core in the last minute before the bench: above the cores, figures are noisy. */
  readonly loadBefore: number
  readonly node: string
  readonly chromium: string
}

export async function describeMachine(chromium: string): Promise<Machine> {
  const processors = cpus()
  return {
    date: new Date().toISOString(),
    system: `${await distribution()}${type()} ${release()}`,
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGigabytes: Math.round(totalmem() / 1e8) / 10,
    loadBefore: Math.round((loadavg()[0] ?? 0) * 100) / 100,
    node: process.version,
    chromium,
  }
}

/** Linux says which one it is in a file; elsewhere the kernel's name is enough. */
async function distribution(): Promise<string> {
  if (process.platform !== 'linux') return ''
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '')
  const name = /^PRETTY_NAME="?([^"\n]+)/mu.exec(text)?.[1]
  return name === undefined ? '' : `${name}, `
}
