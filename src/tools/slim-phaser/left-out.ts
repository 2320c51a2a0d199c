// What of Phaser's sources the game does without. Each stand-in is a CommonJS text that replaces a file.
// A pattern that fits no file any more, or a passage that is gone, stops the build with a clear sentence.

/** Files by their path in Phaser's `src`, without ending, and what stands in for them. */
export const leftOut: readonly { files: RegExp; standIn: string }[] = [
  { files: /^phaser3spectorjs$/, standIn: 'module.exports = undefined' },
  // A barrel that is asked for its events only.
  { files: /^renderer\/index$/, standIn: "module.exports = { Events: require('./events') }" },
]
