// `npm run sounds`: computes the effects, lays them into one sprite and encodes it for every browser.
// Promises the same bytes at each run (same ffmpeg); asks for nothing from the network.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SOUND_EFFECTS } from '../app/ports/sound'
import { DESK_EFFECTS } from './desk-sounds/desk-effects'
import { loudnessOf } from './desk-sounds/finish'
import { floatWav } from './desk-sounds/float-wav'
import { decibels, mix, type Part, peakOf, RATE } from './desk-sounds/samples'

/** Silence around each effect: decoders that leave the encoder's delay in place shift everything. */
const GAP_MS = 140
/** How much of that silence belongs to the effect before it, so that a shifted one is not cut. */
const GUARD_MS = 60

const FOLDER = fileURLToPath(new URL('../../assets/audio', import.meta.url))
const ENCODINGS = [
  { file: 'desk.webm', options: ['-c:a', 'libopus', '-b:a', '56k', '-f', 'webm'] },
  { file: 'desk.mp3', options: ['-c:a', 'libmp3lame', '-b:a', '64k', '-id3v2_version', '0', '-f', 'mp3'] },
]
// Dates, versions and random ids would make every run differ.
const REPRODUCIBLE = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']

const parts: Part[] = []
const sprite: Record<string, [startMs: number, durationMs: number]> = {}
let end = GAP_MS
for (const effect of SOUND_EFFECTS) {
  const samples = DESK_EFFECTS[effect]()
  const ms = Math.ceil((samples.length / RATE) * 1000)
  parts.push({ samples, at: end })
  sprite[effect] = [end, ms + GUARD_MS]
  end += ms + GAP_MS
  const peak = decibels(peakOf(samples)).toFixed(1)
  console.log(`${effect}: ${ms} ms, peak ${peak} dBFS, loudest ${loudnessOf(samples).toFixed(1)} LUFS`)
}

const workplace = mkdtempSync(join(tmpdir(), 'desk-sounds-'))
try {
  const wav = join(workplace, 'desk.wav')
  writeFileSync(wav, floatWav(mix(end, parts)))
  mkdirSync(FOLDER, { recursive: true })
  for (const { file, options } of ENCODINGS) encode(wav, join(FOLDER, file), options)
  const lines = Object.entries(sprite).map(([effect, [start, ms]]) => `  "${effect}": [${start}, ${ms}]`)
  writeFileSync(join(FOLDER, 'desk.json'), `{\n${lines.join(',\n')}\n}\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(workplace, { recursive: true })
}

function encode(wav: string, target: string, options: readonly string[]): void {
  const run = spawnSync('ffmpeg', ['-v', 'error', '-y', '-i', wav, ...options, ...REPRODUCIBLE, target])
  if (run.error) {
    throw new Error(
      'ffmpeg is needed to encode the sounds and could not be started: install it with "apt install ffmpeg", "brew install ffmpeg" or "winget install ffmpeg".',
      { cause: run.error },
    )
  }
  if (run.status !== 0) throw new Error(`ffmpeg could not write ${target}: ${run.stderr.toString()}`)
  console.log(`${target}: ${statSync(target).size} bytes`)
}
