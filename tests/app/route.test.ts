// Every address leads to a page; none to an error.
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoute } from '../../src/app/route'

describe('parseRoute', () => {
  it.each([
    ['', { page: 'front' }],
    ['#/', { page: 'front' }],
    ['#/codebook', { page: 'codebook' }],
    ['#/lesson/harbour-papers', { page: 'lesson', seriesId: 'harbour-papers' }],
    ['#/lesson/harbour/?x=1', { page: 'lesson', seriesId: 'harbour' }],
    ['#/lesson/', { page: 'unknown', path: '/lesson/' }],
    ['#/lesson/../x', { page: 'unknown', path: '/lesson/../x' }],
    ['#/play/harbour-smoke', { page: 'play', levelId: 'harbour-smoke', seed: null, mode: null }],
    ['#/play/a?seed=12&mode=edition', { page: 'play', levelId: 'a', seed: 12, mode: 'edition' }],
    ['#/play/a?mode=cheat&seed=-1', { page: 'play', levelId: 'a', seed: null, mode: null }],
    ['#/play/a?seed=4294967301', { page: 'play', levelId: 'a', seed: 5, mode: null }],
    ['#/play/draft:a-1', { page: 'play', levelId: 'draft:a-1', seed: null, mode: null }],
    ['#/play/guest:a-1?seed=2', { page: 'play', levelId: 'guest:a-1', seed: 2, mode: null }],
    ['#/play/other:a-1', { page: 'unknown', path: '/play/other:a-1' }],
    ['#/write', { page: 'write', draftId: null, worksheet: false }],
    ['#/write/a-1', { page: 'write', draftId: 'a-1', worksheet: false }],
    ['#/write/a-1/worksheet', { page: 'write', draftId: 'a-1', worksheet: true }],
    ['#/shared/1.aB_-', { page: 'shared', link: '1.aB_-' }],
    ['#/play/<script>', { page: 'unknown', path: '/play/<script>' }],
    ['#/nowhere?x=1', { page: 'unknown', path: '/nowhere' }],
  ])('reads %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  it('never throws', () => {
    assert(
      property(string(), (hash) => {
        expect(parseRoute(`#${hash}`).page).toBeTypeOf('string')
      }),
    )
  })
})
