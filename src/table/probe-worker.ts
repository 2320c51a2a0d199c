// Runs beside the page: opening a graphics context takes slow machines a third of a second, in which a page would
// answer nobody. Gives the context back at once, since browsers allow few.
import { openWebgl } from './open-webgl'

postMessage(openWebgl())
