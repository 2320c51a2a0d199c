import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assertPhaserVersion } from '../../src/tools/slim-phaser-plugin'
import { readCommonJs } from '../../src/tools/slim-phaser/common-js-file'
import { esModule, hasSideEffect } from '../../src/tools/slim-phaser/es-module'
import { leftOutFiles, leftOutMembers } from '../../src/tools/slim-phaser/left-out'
import { withoutMembers } from '../../src/tools/slim-phaser/without-members'

const folder = new URL('../../node_modules/phaser/src', import.meta.url).pathname

/** Rewrites the first of some files, whose names are their paths. */
function rewritten(files: Record<string, string>): string {
  const read = (file: string) => files[file] ?? ''
  const [first = ''] = Object.keys(files)
  return esModule(first, {
    read,
    script: (file) => readCommonJs(file, read(file)),
    resolve: (specifier) => specifier.replace('./', ''),
  })
    .replaceAll(/\n+/g, '\n')
    .trim()
}

describe('the rewriting of CommonJS', () => {
  it('turns a required class into an import and the export into a default export', () => {
    expect(
      rewritten({
        a: "var Class = require('./Class');\nvar A = new Class({});\nmodule.exports = A;",
        Class: 'module.exports = function () {};',
      }),
    ).toBe('import Class from "Class"\nvar A = new Class({});\nexport default A')
  })

  it('exports the members of a barrel one by one, and reads only those that are named', () => {
    const events = "module.exports = { BOOT: require('./boot'), STOP: 'stop' };"
    expect(rewritten({ events, boot: "module.exports = 'boot';" })).toContain(
      'export { member_STOP as STOP }',
    )
    expect(rewritten({ a: "var Events = require('./events');\nrun(Events.STOP);", events })).toContain(
      'import * as Events from "events"',
    )
  })

  it.each([
    ['passed on whole', 'run(Events);'],
    ['written to', 'Events.STOP = 1;'],
    ['read by a name it lacks', 'run(Events.GONE);'],
    ['read by a computed name', 'run(Events[name]);'],
  ])('keeps a barrel whole that is %s', (_, use) => {
    const events = "module.exports = { STOP: 'stop' };"
    expect(rewritten({ a: `var Events = require('./events');\n${use}`, events })).toContain(
      'import Events from "events"',
    )
  })

  it('keeps a variable that is assigned later, and imports twice declared ones once', () => {
    const nothing = 'module.exports = function () {};'
    expect(
      rewritten({ a: "var draw = require('./x');\ndraw = require('./y');", x: nothing, y: nothing }),
    ).toBe(
      'import required_0 from "x"\nimport required_1 from "y"\nvar draw = required_0;\ndraw = required_1;',
    )
    expect(rewritten({ a: "var U = require('./x');\nvar U = require('./x');\nU();", x: nothing })).toBe(
      'import U from "x"\nU();',
    )
  })

  it('does not split an object that later lines add to', () => {
    const cache = 'var Cache = {};\nCache.add = 1;\nmodule.exports = Cache;'
    expect(rewritten({ cache })).toBe('var Cache = {};\nCache.add = 1;\nexport default Cache')
  })

  it('keeps files that register something, though nobody uses their export', () => {
    expect(hasSideEffect("PluginCache.register('Clock', Clock, 'time');")).toBe(true)
    expect(hasSideEffect('        PluginCache.register(key);')).toBe(false)
  })
})

describe('the cutting of members', () => {
  it('takes the named methods out of the class and leaves the others', () => {
    const source = 'var A = new Class({ one: function () {}, two: 2, three: function () {} });'
    expect(withoutMembers(source, /^(one|three)$/).replaceAll(/\s+/g, ' ')).toBe(
      'var A = new Class({ two: 2, });',
    )
  })
})

describe('what is left out of Phaser', () => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replaceAll('\\', '/').slice(0, -'.js'.length))
  // A package of its own that only a debugging build of Phaser has.
  const inSources = leftOutFiles.filter((left) => !left.files.test('phaser3spectorjs'))

  it.each(inSources)('$files is still in the sources', ({ files }) => {
    expect(paths.filter((path) => files.test(path))).not.toEqual([])
  })

  it.each(leftOutMembers)('$file still has members like $members', ({ file, members }) => {
    const source = readFileSync(join(folder, `${file}.js`), 'utf8')
    expect(withoutMembers(source, members).length).toBeLessThan(source.length)
  })
})

describe('the version of Phaser', () => {
  it('is refused with a sentence where it is another', () => {
    expect(() => assertPhaserVersion('{ "version": "4.2.2" }')).toThrow('is made for phaser 4.2.1')
    expect(() => assertPhaserVersion('{ "version": "4.2.1" }')).not.toThrow()
  })
})
