// Writes the fingerprints of a report that may not be in this repository, so that the tests can tell whether a
// level repeats it: npm run -s hash-report -- REPORT.txt > tests/fixtures/real-report.json
import { readFile } from 'node:fs/promises'
import { fingerprints, WINDOW_WORDS } from './library/word-windows'

const COMMAND = 'npm run -s hash-report -- REPORT.txt > tests/fixtures/real-report.json'

const [file, ...more] = process.argv.slice(2)
if (file === undefined || more.length > 0) {
  console.error(`Usage: ${COMMAND}`)
  process.exitCode = 2
} else {
  const about = `SHA-256, its first 12 digits, of every ${WINDOW_WORDS} words in a row of the report that the first series retells; made by: ${COMMAND}`
  console.log(JSON.stringify({ about, fingerprints: fingerprints(await readFile(file, 'utf8')) }, null, 1))
}
