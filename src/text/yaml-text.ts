// The sentences about text that cannot be read as YAML, for people who have never heard of YAML.
import type { SyntaxProblem } from '../core/level/finding'
import type { FindingText } from './finding-text'
import { quoted } from './finding-words'

export const SYNTAX_SENTENCES: Record<SyntaxProblem, (found: string) => FindingText> = {
  'address-cut-off': (found) => ({
    message: `${quoted(found)} is read as a remark because of the # after a space, and the text ends before it.`,
    hint: 'Put the whole text in quotes.',
  }),
  'alias-without-anchor': (found) => ({
    message: `${quoted(found)} is read as a reference because of the asterisk, and leads nowhere.`,
    hint: 'If the text is meant to begin with *, put it in quotes.',
  }),
  backslash: () => ({
    message: 'A backslash between double quotes begins a code, and this one is unknown.',
    hint: 'Write the backslash twice, or use single quotes around the text.',
  }),
  'colon-in-text': () => ({
    message: 'There is a second colon on this line.',
    hint: 'If the text contains a colon, put the whole text in quotes.',
  }),
  directive: () => ({
    message: 'A line that begins with % cannot be used here.',
    hint: 'Remove the line, or put the text in quotes.',
  }),
  'duplicate-key': (found) => ({
    message: `${quoted(found)} is written twice in the same place.`,
    hint: 'Remove one of the two.',
  }),
  indentation: () => ({
    message: 'This line does not begin in the same column as the lines it belongs to.',
    hint: 'Lines that belong together begin below one another, with the same number of spaces.',
  }),
  'key-not-text': () => ({
    message: 'The name of a part must be a word.',
    hint: 'If the line begins with a bracket or a brace, put it in quotes.',
  }),
  'needs-quotes': (found) => ({
    message: `A text cannot begin with ${quoted(found.slice(0, 1))}.`,
    hint: 'Put the text in quotes.',
  }),
  'several-documents': () => ({
    message: 'A line with --- begins a second text in the same file.',
    hint: 'Put each in a file of its own.',
  }),
  tab: () => ({
    message: 'The line is indented with a tab.',
    hint: 'Use spaces at the beginning of lines.',
  }),
  tag: (found) => ({
    message: `${quoted(found)} is read as a type name because of the exclamation mark, and cannot be used here.`,
    hint: 'If the text is meant to begin with !, put it in quotes.',
  }),
  'too-deep': () => ({
    message: 'Too many lists or parts are written inside one another.',
    hint: 'Look for a bracket, a brace or a row of dashes or colons that should not be here.',
  }),
  unclosed: () => ({
    message: 'Something that was opened before is not closed here: a quotation mark, a bracket or a brace.',
    hint: 'Look for the line where it begins, and close it there.',
  }),
  unexpected: (found) => ({
    message:
      found.trim() === '' ? 'Something here does not belong.' : `${quoted(found, 40)} does not belong here.`,
    hint: 'A text that contains quotation marks, a colon or a # needs quotes around the whole of it.',
  }),
}
