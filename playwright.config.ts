// The browser tests: the built game, served as a static host would, in a Chromium that is found, not fetched.
import { defineConfig } from '@playwright/test'
import { findChromium } from './src/tools/find-chromium'

/** Another one for a second run beside the first. */
const PORT = Number(process.env['TEST_PORT'] ?? 4174)

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  timeout: 60_000,
  expect: {
    toHaveScreenshot: {
      // One picture for all systems: the fonts come with the game, and what is left is smoothing.
      pathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
      maxDiffPixelRatio: 0.02,
      animations: 'disabled',
    },
  },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1366, height: 768 },
    // A trace of every test would cost nearly half the time; `--trace retain-on-failure` takes one when wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? 'chromium',
      args: [
        '--no-sandbox',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --configLoader runner --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
