// The measures of a tray, in CSS pixels: rims around a well, and a front that carries the label.
// The style sheet keeps the words of a tray below FRONT_TOP.

export const RIM = 6
/** Where the front begins, from the tray's upper edge. */
export const FRONT_TOP = 46
export const CORNER = 7
/** Room around the tray for its shadow. */
export const TRAY_PAD = 16
