// Measures the library: npm run measure-library -- [--format text|json] [FOLDER]
// Exit status 0 when every rule is kept, 1 when one is broken, 2 when a level cannot be read or an option is unknown.
import { parseArgs } from 'node:util'
import { breachText, libraryText } from '../text/library-text'
import { oneLine } from './finding-line'
import { breaches } from './library/library-rules'
import { measureLibrary } from './library/measure'
import { readLibrary } from './library/read-library'

const USAGE = `Usage: npm run measure-library -- [--format text|json] [FOLDER]
Measures the levels in FOLDER, or in levels/: how easy they read, which bins they use, and how well somebody
does who guesses without reading the statements.`

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  const options = readOptions(words)
  if (options === null) return 2
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  try {
    return await measure(options.folder, options.format)
  } catch (error) {
    console.error(`${oneLine(options.folder)} cannot be measured: ${reason(error)}`)
    return 2
  }
}

async function measure(folder: string, format: 'text' | 'json'): Promise<number> {
  const { levels, refused } = await readLibrary(folder)
  for (const file of refused) {
    console.error(`${oneLine(file)} has errors and is not measured: npm run check-levels says which.`)
  }
  const library = measureLibrary(levels)
  const broken = breaches(library)
  const withWords = broken.map((breach) => ({ ...breach, message: breachText(breach) }))
  console.log(
    format === 'json'
      ? JSON.stringify({ ...library, breaches: withWords }, null, 2)
      : libraryText(library, broken),
  )
  if (refused.length > 0) return 2
  return broken.length > 0 ? 1 : 0
}

function readOptions(words: string[]): { format: 'text' | 'json'; folder: string; help: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', default: false } },
    })
    const { format, help } = values
    const [folder = 'levels', ...more] = positionals
    if (more.length > 0) console.error(`One folder can be measured at a time.\n${USAGE}`)
    else if (format === 'text' || format === 'json') return { format, folder, help }
    else console.error(`Unknown format ${oneLine(format)}: text and json are known.\n${USAGE}`)
  } catch (error) {
    console.error(`${reason(error)}\n${USAGE}`)
  }
  return null
}

function reason(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error))
}
