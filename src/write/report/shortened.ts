// A passage short enough to be named in a message.

const MOST = 50

/** At most 50 characters, cut between two words where there are two, with an ellipsis for what is left out. */
export function shortened(words: string): string {
  const whole = words.trim()
  if (whole.length <= MOST) return whole
  const cut = whole.slice(0, MOST + 1)
  const end = cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : whole.slice(0, MOST)).trimEnd()} …`
}
