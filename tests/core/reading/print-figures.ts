// `npm run reading`: measures the reading assistant on its own test set, prints the figures and writes them into
// docs/reading-assistant.md between the marks that the file has for them.
import { readFileSync, writeFileSync } from 'node:fs'
import { figures } from './figures'
import { FIGURES_END, FIGURES_START } from './figures-in-docs'

const DOCUMENT = new URL('../../../docs/reading-assistant.md', import.meta.url)
const document = readFileSync(DOCUMENT, 'utf8')
const start = document.indexOf(FIGURES_START)
const end = document.indexOf(FIGURES_END)
if (start < 0 || end < start) throw new Error('docs/reading-assistant.md has no marks for the figures.')
const found = figures()
writeFileSync(
  DOCUMENT,
  `${document.slice(0, start + FIGURES_START.length)}\n\n${found}\n\n${document.slice(end)}`,
)
console.log(`${found}\n\nWritten to docs/reading-assistant.md.`)
