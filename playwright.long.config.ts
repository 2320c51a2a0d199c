// The browser tests that take minutes, run by `npm run leaks` and not with every change.
import { defineConfig } from '@playwright/test'
import base from './playwright.config'

const { launchOptions } = base.use ?? {}

export default defineConfig(base, {
  testMatch: '**/*.long.ts',
  use: {
    launchOptions: {
      ...launchOptions,
      // The machine code that V8 makes of what runs often is kept, grows with the rounds, and is no leak.
      args: [...(launchOptions?.args ?? []), '--js-flags=--no-opt --no-maglev --no-sparkplug'],
    },
  },
})
