// What lies above what on the table.
export const DEPTHS = {
  /** The tray that the slip lies in: its back is under the slip, the backs of the others over it. */
  trayOfSlip: 1,
  slipShadow: 2,
  slip: 3,
  tray: 4,
  filed: 5,
  stack: 6,
  trayFront: 7,
  stamp: 8,
  flying: 9,
  dust: 10,
} as const
