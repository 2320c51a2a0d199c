// From bytes to text: UTF-8 passes, everything else is answered by a finding.
import { describe, expect, it } from 'vitest'
import { decodeLevelFile } from '../../src/platform/decode-level-file'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'))

describe('decodeLevelFile', () => {
  it.each([['format: 1\n'], ['title: Café 🙂 中\n'], ['title: "\uFFFD"\n'], ['']])('reads %j', (text) => {
    expect(decodeLevelFile(utf8(text))).toEqual({ text, finding: null })
  })

  it('leaves out a byte order mark', () => {
    expect(decodeLevelFile(utf8('\uFEFFformat: 1')).text).toBe('format: 1')
  })

  it.each([
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...utf16('format: 1')]), 'utf-16'],
    ['UTF-16 the other way round', Uint8Array.from([0xfe, 0xff, 0, 0x66]), 'utf-16'],
    ['UTF-16 without its mark', utf16('format: 1'), 'utf-16'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
    ['zeros', new Uint8Array(100), 'binary'],
    ['Latin-1', latin1('title: Café'), 'not-utf-8'],
    ['a character cut off', utf8('title: Caf\u00e9').slice(0, -1), 'not-utf-8'],
  ])('refuses %s', (_, bytes, problem) => {
    expect(decodeLevelFile(bytes).finding).toMatchObject({ code: 'not-a-level', details: { problem } })
  })

  it('points at the first character that is not UTF-8', () => {
    expect(decodeLevelFile(latin1('format: 1\ntitle: Café')).finding).toMatchObject({ line: 2, column: 11 })
  })

  it('refuses what is too large before looking at it', () => {
    expect(decodeLevelFile(new Uint8Array(1_048_577)).finding?.code).toBe('file-too-large')
  })
})
