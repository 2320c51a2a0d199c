// Asks for the level in the address while the rest of the game is still on its way: the build makes it a script that
// runs as soon as it is here, and main.tsx imports it first where there is no build.
import { parseRoute } from '../app/route'
import { bundledLevels } from './bundled-levels'

const route = parseRoute(location.hash)
// Where it fails, the page that shows the level asks once more and says so.
if (route.page === 'play') bundledLevels.load(route.levelId).catch(() => undefined)
