// The door for levels from elsewhere: each is checked there, and taken in or turned away. A port: files and links
// of the browser.

/** `findings`: it is a level, or was meant to be one, and these are its errors. */
export interface DoorRefusal {
  readonly id: null
  readonly reason: 'not-a-link' | 'newer-version' | 'cut-off' | 'damaged' | 'too-large' | 'findings'
  /** Sentences of the checker. */
  readonly reasons: readonly string[]
  /** What the reasons are in, as a BCP 47 tag. */
  readonly language: string
}

/** The id the level can be played under, or why not. */
export type AtTheDoor = { readonly id: string } | DoorRefusal

export interface Door {
  openFile(file: Blob): Promise<AtTheDoor>
  /** `link`: what stands in the address behind the path of shared levels. */
  openLink(link: string): Promise<AtTheDoor>
}
