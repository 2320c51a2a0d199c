// Keeps the documents true to the repository: the files, links and commands they name exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** The level that the guide lets its readers make. */
const EXAMPLE = 'levels/pool-closed.yaml'
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

describe.each(documents)('%s', (document) => {
  const words = readFileSync(join(root, document), 'utf8')
  const prose = words.replace(/^```.*?^```/gmsu, '')

  it('links only to files and headings that exist', () => {
    const links = all(prose, /\]\((?<found>[^)\s]+)\)/gu).filter((link) => !/^https?:/u.test(link))
    expect(links.filter((link) => !leadsSomewhere(document, link))).toEqual([])
  })

  it('names only files that exist', () => {
    const paths = all(prose, /`(?<found>(?:src|tests|levels|assets|docs)\/[\w./-]*)`/gu)
    const missing = paths.filter((path) => !existsSync(join(root, path)))
    expect(missing.filter((path) => path !== EXAMPLE)).toEqual([])
  })

  it('names only commands that package.json has', () => {
    const commands = all(words, /npm run (?<found>[a-z-]+)/gu)
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([])
  })
})

function all(words: string, pattern: RegExp): string[] {
  return [...words.matchAll(pattern)].flatMap((match) => match.groups?.['found'] ?? [])
}

function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', heading] = link.split('#', 2)
  const target = path === '' ? document : join(dirname(document), path)
  if (!existsSync(join(root, target))) return false
  return heading === undefined || anchors(readFileSync(join(root, target), 'utf8')).includes(heading)
}

/** The anchors that code hosts make of headings. */
function anchors(words: string): string[] {
  return all(words, /^#+ (?<found>.+)$/gmu).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
