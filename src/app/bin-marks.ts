// The mark of each bin: one outline for the words (SVG) and for the drawing (Path2D), on a 24 × 24 grid.
// Drawn as lines 2 units wide with round ends. Shape tells the bins apart where colour cannot.
import type { Bin } from '../core/level/level-schema'

export const BIN_MARKS: Record<Bin, string> = {
  // A tick in a square.
  confirmed: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2ZM7.5 12.5l3 3 6-6.5',
  // A slashed circle.
  denial: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18ZM5.6 5.6l12.8 12.8',
  // A head without a face.
  anonymous: 'M12 3a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9ZM3.5 21c0-4.7 3.8-6.5 8.5-6.5s8.5 1.8 8.5 6.5Z',
  // A speech bubble.
  opinion: 'M5 3h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-6l-5 5v-5H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z',
}
