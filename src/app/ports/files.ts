// Files that leave the page. A port: the browser's downloads, or a list in memory for tests.

export interface Files {
  /** Offers the text as a file of that name to save. */
  save(name: string, text: string, type: string): void
}
