// Finds the browsers of the browser tests, installs Debian's where it may, or says in one sentence what to do.
// Exits with 0 when both are there, with 1 otherwise. A third, WebKit, is welcome and not asked for.
import { findChromium } from './find-chromium'
import { findFirefox } from './find-firefox'
import { installPackage } from './find-program'
import { findWebkitDriver, missingForWebkit } from './find-webkit'

const BROWSERS = [
  { find: findChromium, debian: 'chromium', wanted: 'Chromium or Chrome', variable: 'CHROMIUM' },
  { find: findFirefox, debian: 'firefox-esr', wanted: 'Firefox', variable: 'FIREFOX' },
]

for (const { find, debian, wanted, variable } of BROWSERS) {
  if (find() === null) installPackage(debian)
  const path = find()
  if (path === null) {
    console.error(
      `The browser tests need ${wanted}: install it, or set ${variable} to the path of its program.`,
    )
    process.exitCode = 1
  } else {
    console.log(`Browser tests run in ${path}`)
  }
}
console.log(missingForWebkit() ?? `Browser tests run in ${findWebkitDriver()}`)
