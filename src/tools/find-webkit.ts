// Where this computer has the driver of WebKitGTK, the Linux port of what Safari is made of, and a screen for it.
// Both are for a part of the browser tests that is left out without them.
import { findProgram } from './find-program'

/** It brings its browser along. */
export function findWebkitDriver(): string | null {
  return findProgram({ variable: 'WEBKIT_DRIVER', names: ['WebKitWebDriver'], places: [] })
}

/** A screen in memory: WebKitGTK cannot do without any. */
export function findXvfb(): string | null {
  return findProgram({ variable: 'XVFB', names: ['Xvfb'], places: [] })
}

/** What to install for the tests in WebKit, in a sentence; null when it is all there. */
export function missingForWebkit(): string | null {
  if (findWebkitDriver() === null) {
    return 'To test in WebKit too, install WebKitWebDriver (Debian: webkit2gtk-driver), or set WEBKIT_DRIVER to its path.'
  }
  const hasScreen = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  if (!hasScreen && findXvfb() === null) {
    return 'To test in WebKit too without a screen, install Xvfb (Debian: xvfb), or set XVFB to its path.'
  }
  return null
}
