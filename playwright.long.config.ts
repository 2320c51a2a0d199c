// The browser tests that take minutes, run by `npm run leaks` and not with every change.
import { defineConfig } from '@playwright/test'
import base from './playwright.config'

export default defineConfig(base, { testMatch: '**/*.long.ts' })
