// The sentences about values that have the right kind and still cannot stand.
import type { Path, ValueKind, ValueProblem } from '../core/level/finding'
import type { FindingText } from './finding-text'
import { nameOf, quoted, quotedList } from './finding-words'

const KIND_NAMES: Record<ValueKind, string> = {
  nothing: 'empty',
  text: 'a text',
  number: 'a number',
  'yes-or-no': 'true or false',
  list: 'a list',
  map: 'a set of named parts',
  other: 'something else',
}

export function kindName(kind: ValueKind): string {
  return KIND_NAMES[kind]
}

/** What is wrong with the value at `path`, and the way out. */
export function valueText(details: ValueProblem, path: Path): FindingText {
  const name = nameOf(path, true)
  switch (details.problem) {
    case 'empty':
      return { message: `${name} is empty.`, hint: 'Write something, or remove the line.' }
    case 'too-short':
      return {
        message: `${name} has ${characters(details.length)}; it needs at least ${details.least}.`,
        hint: 'Say a little more.',
      }
    case 'too-long':
      return {
        message: `${name} has ${characters(details.length)}; at most ${details.most} are allowed.`,
        hint: `Shorten it by ${details.length - details.most}.`,
      }
    case 'too-few-entries':
      return { message: `${name} has ${entries(details.length)}; it needs at least ${details.least}.` }
    case 'too-many-entries':
      return {
        message: `${name} has ${entries(details.length)}; at most ${details.most} are allowed.`,
        ...(path[0] === 'statements' && path.length === 1
          ? { hint: 'Split the level in two; the statements beyond that were not checked.' }
          : { hint: 'Remove some.' }),
      }
    case 'too-small':
      return { message: `${name} must be ${details.least} or more.` }
    case 'too-big':
      return { message: `${name} must be ${details.most} or less.` }
    case 'not-whole':
      return { message: `${name} must be a whole number.` }
    case 'not-one-of':
      return {
        message: `${name} cannot be ${quoted(details.found)}.`,
        hint:
          details.near === null
            ? `Choose one of ${quotedList(details.allowed)}.`
            : `Did you mean ${quoted(details.near)}?`,
      }
    case 'not-an-id':
      return {
        message: `${quoted(details.found)} cannot be an id: an id is made of small letters a to z, digits and single hyphens.`,
        ...(details.near === null ? {} : { hint: `Write ${quoted(details.near)}, for example.` }),
      }
    case 'not-a-language':
      return {
        message: `${quoted(details.found)} is not a language code.`,
        hint: 'Write “en” for English, “de” for German, “pt-BR” for Brazilian Portuguese.',
      }
    case 'markup':
      return {
        message: `${name} contains ${quoted(details.found)}, which looks like HTML or Markdown.`,
        hint: 'Write plain words; the game shows every sign as it stands.',
      }
    case 'odd-character':
      return {
        message: `${name} contains an invisible or broken character (${details.found}).`,
        hint: 'Delete it, or type the words again.',
      }
    case 'repeated':
      return { message: `${quoted(details.found)} is listed twice.`, hint: 'Remove one of the two.' }
    case 'other':
      return { message: `${name} cannot stand as it is.` }
  }
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`
}
