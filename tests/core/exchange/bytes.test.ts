// The small tools under the share link: base64url and the checksum.
import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../../src/core/exchange/base64url'
import { crc32 } from '../../../src/core/exchange/crc32'

describe('base64url', () => {
  it('is what Node makes of any bytes, and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64Url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64Url(text)).toEqual(bytes)
      }),
    )
  })

  it('is read up to the first sign that does not belong', () => {
    expect(fromBase64Url('AQID.BAUG')).toEqual(Uint8Array.of(1, 2, 3))
    expect(fromBase64Url('')).toEqual(Uint8Array.of())
    expect(fromBase64Url('=A')).toEqual(Uint8Array.of())
  })
})

describe('the checksum', () => {
  it('is the CRC-32 of zip', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(crc32(Uint8Array.of())).toBe(0)
  })
})
