// The slips that teachers make in level files, one at a time.
// Promises a text that differs from the one given; the checker has something to say about each.

type Slip = (text: string) => string

const SLIPS: readonly Slip[] = [
  // Words that are not quite in the report.
  (text) => text.replace(/(?<=evidence: >?-?\s*)(?=\S)/u, 'reportedly '),
  // A source nobody listed.
  (text) => text.replace(/(?<=\n {4}source: )\S+/u, 'harbour-mistress'),
  // A key with a letter missing.
  (text) => text.replace('explanation:', 'explantion:'),
  // A key forgotten.
  (text) => text.replace(/\n {4}cue: .*/gu, '').replace(/\ngoal:(?:.*\n {2}.*|.*)/u, ''),
  // A bin that does not exist.
  (text) => text.replace('category: opinion', 'category: opinions'),
  // Two statements with the same id.
  (text) => text.replace(/(?<=- id: )anonymous-\d+/u, 'confirmed-0'),
  // A cue from elsewhere.
  (text) => text.replace(/(?<=\n {4}cue: ).*/u, 'words from another report'),
  // Markup.
  (text) => text.replace(/(?<=\n {2}- id: .*\n {4}text: >?-?\s*)(?=\S)/u, '<b>Read</b> '),
  // A number where a text belongs, and one out of range.
  (text) => text.replace(/difficulty: \d/u, 'difficulty: 7').replace(/licence: \S+/u, 'licence: 4'),
  // A colon in plain words, where YAML reads a key.
  (text) => text.replace(/\nsummary: (?:>-\n {2})?/u, '\nsummary: At last: the report: '),
]

/** `kind` may be any whole number from 0; the slips come round. */
export function withMistake(text: string, kind: number): string {
  const slip = SLIPS[kind % SLIPS.length]
  const mistaken = slip?.(text) ?? text
  if (mistaken === text) throw new Error(`Slip ${kind % SLIPS.length} changes nothing`)
  return mistaken
}
