// Finds a program that the tests need on this computer, and installs Debian's where that needs no password.
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface Program {
  /** The environment variable that names its path, if somebody wants another one. */
  readonly variable: string
  /** What it is called on the PATH, the one wanted most first. */
  readonly names: readonly string[]
  /** Where it is installed when it is not on the PATH. */
  readonly places: readonly string[]
}

/** The path of the program; null if there is none. */
export function findProgram({ variable, names, places }: Program): string | null {
  const asked = process.env[variable]
  if (asked !== undefined && asked !== '') return asked
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return (
    [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isExecutable) ??
    null
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // Not there, or not ours to run: either way not the one.
  }
}

/** Does nothing but as root on a system with apt; what fails there is said, and left to who needs the program. */
export function installPackage(name: string): void {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return
  console.log(`Installing ${name} for the browser tests (apt-get install ${name}) …`)
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch (error) {
    // apt-get has said why, on the lines above.
    console.error(`${name} could not be installed: ${error instanceof Error ? error.message : String(error)}`)
  }
}
