// Saves files as downloads: nothing leaves the device.
import type { Files } from '../app/ports/files'

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
}
