// Saves files as downloads and reads those that are opened: nothing leaves the device.
import type { Files } from '../app/ports/files'
import { MOST_BYTES } from '../core/level/file-limits'

/** Milliseconds a browser is given to take the file over before its memory is freed. */
const TAKEN_BY_THEN = 60_000

export const browserFiles: Files = {
  save(name, text, type) {
    const url = URL.createObjectURL(new Blob([text], { type }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), TAKEN_BY_THEN)
  },
  async read(file) {
    const { decodeLevelFile, tooLargeFinding } = await import('./decode-level-file')
    if (file.size > MOST_BYTES) return { text: null, finding: tooLargeFinding() }
    return decodeLevelFile(new Uint8Array(await file.arrayBuffer()))
  },
  whenDropped(dropped) {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (file === undefined) return
      event.preventDefault()
      dropped(file)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
    }
  },
}
