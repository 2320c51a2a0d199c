// `npm run pictures`: builds the game, plays it in a browser, and takes the pictures of the README (docs/pictures)
// and every screen in every theme at four sizes (pictures/, with a contact sheet; not kept in the repository).
// `npm run pictures -- --readme` takes the first ones only. Promises the same pictures at each run on one
// machine: seeded deals, no motion, no graphics card.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium'
import { takeGallery } from './pictures/gallery'
import { takeReadmePictures } from './pictures/readme-pictures'
import { onStage } from './pictures/stage'
import { readLevelFile } from './read-level-file'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The level shown, all four trays in it, and a short one for the gallery, which plays it sixteen times. */
const SHOWN = 'one-thursday-many-voices'
const SHORT = 'official-without-a-name'

process.exitCode = await main(process.argv.slice(2))

async function main(options: readonly string[]): Promise<number> {
  const executablePath = findChromium()
  const { level: shown } = await readLevelFile(join(ROOT, 'levels', `${SHOWN}.yaml`))
  const { level: short } = await readLevelFile(join(ROOT, 'levels', `${SHORT}.yaml`))
  if (executablePath === null || shown === null || short === null) {
    console.error(
      executablePath === null
        ? 'Chromium or Chrome is needed.'
        : 'A level that is shown has errors: npm run check-levels says which.',
    )
    return 1
  }
  let tooLarge = 0
  await onStage(ROOT, executablePath, async (stage) => {
    tooLarge = await takeReadmePictures(stage, join(ROOT, 'docs/pictures'), shown)
    if (!options.includes('--readme')) await takeGallery(stage, join(ROOT, 'pictures'), short)
  })
  return tooLarge > 0 ? 1 : 0
}
