// Runs beside the page: opening a graphics context takes slow machines a third of a second, in which a page would
// answer nobody.
import { openWebgl } from './open-webgl'

postMessage(typeof OffscreenCanvas !== 'undefined' && openWebgl(new OffscreenCanvas(1, 1)))
