// The id that somebody may have meant by a text: lower case, hyphens for everything else.

/** Null when nothing is left of the text. */
export function slug(text: string): string | null {
  const id = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/gu, '')
  return id === '' ? null : id
}
