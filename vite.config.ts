// One configuration for the dev server, the production build and the unit tests.
import { defineConfig } from 'vitest/config'
import { aheadPlugin } from './src/tools/ahead-plugin'
import { compileAheadPlugin } from './src/tools/compile-ahead-plugin'
import { firstPaintPlugin } from './src/tools/first-paint-plugin'
import { lateModulePlugin } from './src/tools/late-module-plugin'
import { levelPlugin } from './src/tools/level-plugin'
import { lucidePlugin } from './src/tools/lucide-plugin'
import { slimI18next } from './src/tools/slim-i18next-plugin'
import { slimPhaser } from './src/tools/slim-phaser-plugin'

export default defineConfig({
  // Relative addresses: the built game works from any folder of any static host.
  base: './',
  publicDir: false,
  plugins: [
    levelPlugin(),
    lucidePlugin(),
    lateModulePlugin(),
    firstPaintPlugin(),
    aheadPlugin(),
    compileAheadPlugin(),
    slimPhaser(),
    slimI18next(),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Phaser's chunk is the largest; its budget is kept by a test, not by a warning.
    chunkSizeWarningLimit: 600,
    assetsInlineLimit: 4096,
  },
  test: {
    pool: 'threads',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
})
