// The four kinds of sourcing a player sorts by; on screen each is a tray.
// Free of imports, so that pages and table can use it without loading the schema.

/** In the order the codebook asks for them on screen. */
export const BINS = ['confirmed', 'denial', 'anonymous', 'opinion'] as const
export type Bin = (typeof BINS)[number]
