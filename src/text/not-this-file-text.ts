// The sentences about files that are not what they should be at all.
import type { FileKind, FindingDetails } from '../core/level/finding'
import type { FindingText } from './finding-text'
import { FILE_NOUNS } from './finding-words'

const PARTS: Record<FileKind, string> = {
  level: 'has a report, sources and statements',
  lesson: 'has a series, minutes, an aim and steps',
}

export function notThisFileText(
  problem: FindingDetails['not-a-level']['problem'],
  file: FileKind,
): FindingText {
  const noun = FILE_NOUNS[file]
  const copy = `A ${noun} begins with “format: 1”; copy an existing one to start from.`
  const utf8 = 'Open the file in your editor, choose “Save with encoding” and pick UTF-8.'
  switch (problem) {
    case 'binary':
      return { message: 'This is not a text file.', hint: `Save the ${noun} as plain text (UTF-8).` }
    case 'empty':
      return { message: 'The file is empty.', hint: copy }
    case 'list':
      return {
        message: `This is a list, but a ${noun} is a set of named parts.`,
        hint: 'Begin with “format: 1” on a line of its own, without a dash.',
      }
    case 'not-utf-8':
      return { message: 'This character is not saved as UTF-8.', hint: utf8 }
    case 'other-keys':
      return {
        message: `This file has none of the parts of a ${noun}.`,
        hint: `A ${noun} begins with “format: 1” and ${PARTS[file]}.`,
      }
    case 'text':
      return { message: `This is running text, but a ${noun} is a set of named parts.`, hint: copy }
    case 'utf-16':
      return { message: 'The file is saved as UTF-16.', hint: utf8 }
  }
}
