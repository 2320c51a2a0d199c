// Where this computer has a Firefox, for the browser tests.
import { findProgram } from './find-program'

export function findFirefox(): string | null {
  return findProgram({
    variable: 'FIREFOX',
    names: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  })
}
