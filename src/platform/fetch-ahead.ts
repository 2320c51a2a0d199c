// Asks for the level in the address before the rest of the game has been evaluated: imported first by main.tsx,
// so that the level is on its way meanwhile.
import { parseRoute } from '../app/route'
import { bundledLevels } from './bundled-levels'

const route = parseRoute(location.hash)
// Where it fails, the page that shows the level asks once more and says so.
if (route.page === 'play') bundledLevels.load(route.levelId).catch(() => undefined)
