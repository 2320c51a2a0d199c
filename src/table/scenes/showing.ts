// A desk or a board on the table, as the one who puts it up sees it.

export interface Showing {
  /** Paints everything anew: the colours or the sharpness have changed. */
  redraw(): void
  takeDown(): void
}

/** Sizes the canvas for a stage, in CSS pixels. To be called before anything is painted for that stage. */
export type Fit = (stage: { width: number; height: number }) => void
