// The texts of the editor: complete in every language, each asked for somewhere, in plain signs.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeEn } from '../../src/text/write-en'
import { writeEs } from '../../src/text/write-es'
import { textsIn } from '../builders/texts'

const PLURAL = /_(?:zero|one|two|few|many|other)$/u
const english = textsIn(writeEn)
const spanish = textsIn(writeEs)
const valuesIn = (text: string) => [...text.matchAll(/\{\{(.*?)\}\}/gu)].map(([, inside]) => inside).sort()

/** Made only of values, or the same word in both. */
const SAME = new Set(['versions.one', 'table.no', 'check.found'])

const codeIn = (folder: string, name: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))

it('every text is asked for somewhere', () => {
  const code = [
    ...codeIn('src/write', /\.tsx?$/u),
    ...codeIn('src/text', /^form-.*\.ts$/u).map((text) =>
      // A sentence about a draft is asked for by its name alone.
      text.replaceAll(/'([\w-]+)'/gu, "'$1' 'findings.$1.message' 'findings.$1.hint'"),
    ),
  ].join('\n')
  // Keys in quotes, or made of a template.
  const words = [...code.matchAll(/'([\w-]+(?:\.[\w-]+)*)'|`([a-zA-Z]+\.(?:[\w.-]|\$\{[^}]*\})+)`/gu)].map(
    ([, plain, template]) => plain ?? template ?? '',
  )
  const asked = [...new Set(words)]
    .map((key) =>
      key
        .split(/\$\{[^}]*\}/u)
        .map((part) => part.replaceAll('.', '\\.'))
        .join('[^.]+'),
    )
    .map((pattern) => new RegExp(`^${pattern}(?:_[a-z]+)?$`, 'u'))
  const unused = [...english.keys()].filter((key) => !asked.some((pattern) => pattern.test(key)))
  expect(unused).toEqual([])
})

it('the Spanish texts ask for the values the English ones ask for, and are translated', () => {
  for (const [key, text] of spanish) {
    const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? ''
    expect({ key, values: valuesIn(text) }).toEqual({ key, values: valuesIn(original) })
    expect({ key, same: text === original && !SAME.has(key) }).toEqual({ key, same: false })
  }
})

it('no text is empty, and none holds a sign that i18next takes for its own', () => {
  for (const text of [...english.values(), ...spanish.values()]) {
    expect(text).toMatch(/^\S(?:.*\S)?$/u)
    expect(text).not.toMatch(/\$t\(|<|&\w+;/u)
  }
})

it('the Spanish texts open every question and exclamation', () => {
  for (const text of spanish.values()) {
    expect({ text, opened: text.match(/[¿¡]/gu)?.length }).toEqual({
      text,
      opened: text.match(/[?!]/gu)?.length,
    })
  }
})
