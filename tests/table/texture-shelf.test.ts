// The shelf of textures: one for each name, size and look, gone with the last who holds it.
import { describe, expect, it, vi } from 'vitest'
import { readPalette } from '../../src/table/palette'
import { createShelf } from '../../src/table/texture-shelf'

const palette = readPalette(() => '', false)

function aShelf() {
  const kept = new Set<string>()
  const shelf = createShelf(
    {
      exists: (key) => kept.has(key),
      addImage(key) {
        if (kept.has(key)) return null
        kept.add(key)
        return {}
      },
      remove(key) {
        kept.delete(key)
        return this
      },
    },
    palette,
    (width, height, paint) => {
      paint(Object.assign(Object.create(null), { scale: () => undefined }))
      return Object.assign(Object.create(null), { width, height })
    },
  )
  return { shelf, kept }
}

describe('the texture shelf', () => {
  it('paints once what two hold, and lets it go with the second', () => {
    const { shelf, kept } = aShelf()
    const paint = vi.fn<() => void>()
    const one = shelf.take('slip', 100, 50, paint)
    const other = shelf.take('slip', 100, 50, paint)
    expect(paint).toHaveBeenCalledTimes(1)
    one.release()
    expect(kept.size).toBe(1)
    other.release()
    expect(kept.size).toBe(0)
  })

  it('paints anew for another size, another sharpness and other colours', () => {
    const { shelf } = aShelf()
    const paint = vi.fn<() => void>()
    shelf.take('slip', 100, 50, paint)
    shelf.take('slip', 100, 60, paint)
    shelf.setLook(palette, 2)
    shelf.take('slip', 100, 50, paint)
    shelf.setLook({ ...palette }, 2)
    shelf.take('slip', 100, 50, paint)
    expect(paint).toHaveBeenCalledTimes(4)
  })

  it('keeps nothing over two hundred rounds', () => {
    const { shelf, kept } = aShelf()
    for (let round = 0; round < 200; round++) shelf.take(`stack ${round}`, 10, 10, () => undefined).release()
    expect(kept.size).toBe(0)
  })
})
