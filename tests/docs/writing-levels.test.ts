// Keeps the guide for teachers true: its first level checks clean, every key and every finding is explained.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FINDING_SEVERITIES } from '../../src/core/level/finding'
import { parseLevel } from '../../src/core/level/parse-level'
import { LESSON_KEY_TEXTS } from '../../src/text/lesson-key-text'
import { LEVEL_KEY_TEXTS } from '../../src/text/level-key-text'
import { findingLine } from '../../src/tools/finding-line'

const guide = readFileSync(new URL('../../docs/writing-levels.md', import.meta.url), 'utf8')
const firstLevel = /^```yaml\n(?<level>.*?)^```/msu.exec(guide)?.groups?.['level'] ?? ''

describe('the guide to writing levels', () => {
  it('offers a first level to copy that has no error and no warning', () => {
    const { level, findings } = parseLevel(firstLevel, 'pool-closed.yaml')
    expect(findings).toEqual([])
    expect(level?.statements.length).toBeGreaterThanOrEqual(4)
  })

  it('has the first level ask for every tray', () => {
    const { level } = parseLevel(firstLevel)
    const scored = level?.statements.filter((statement) => statement.scored) ?? []
    expect(new Set(scored.map((statement) => statement.category))).toEqual(new Set(level?.bins))
  })

  it('shows a finding as the checker prints it', () => {
    const slip = firstLevel.replace(
      'people had touched the pipe\n    cue',
      'people touched the pipe\n    cue',
    )
    const { findings } = parseLevel(slip, 'pool-closed.yaml')
    const lines = findings.map((finding) => findingLine('levels/pool-closed.yaml', finding))
    expect(lines).toHaveLength(1)
    expect(guide).toContain(`\n${lines[0]}\n`)
  })

  it('explains every finding under a heading of its own, in the order of the codes', () => {
    const headings = [...guide.matchAll(/^### `(?<code>[^`]+)`$/gmu)].map((match) => match.groups?.['code'])
    expect(headings).toEqual(Object.keys(FINDING_SEVERITIES))
  })

  it('says of every warning that it is one, and of no error', () => {
    const sections = guide.split(/^### /mu).slice(1)
    const warnings = sections.filter((section) => section.includes('\n\nA warning.')).map(codeOf)
    const wanted = Object.entries(FINDING_SEVERITIES).filter(([, severity]) => severity === 'warning')
    expect(warnings).toEqual(wanted.map(([code]) => code))
  })

  it('names every key of a level and of a lesson plan', () => {
    const keys = Object.keys({ ...LEVEL_KEY_TEXTS, ...LESSON_KEY_TEXTS })
      .map((path) => path.split('.').at(-1) ?? '')
      .filter((key) => key !== '*')
      .map((key) => key.replace('[]', ''))
    expect(keys.filter((key) => !guide.includes(`\`${key}\``))).toEqual([])
  })
})

function codeOf(section: string): string {
  return /^`([^`]+)`/u.exec(section)?.[1] ?? ''
}
