// One configuration for the dev server, the production build and the unit tests.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: './',
  publicDir: false,
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 600 },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
})
