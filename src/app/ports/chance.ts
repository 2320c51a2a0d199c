// Where seeds and names come from, since the core has no randomness of its own.

export interface Chance {
  /** A new seed: an integer from 0 to 2^31 − 1. */
  seed(): number
  /** A name no other round has. */
  id(): string
}
