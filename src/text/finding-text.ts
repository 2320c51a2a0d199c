// The sentences of the checker, one for each finding code: what is wrong, and the way out.
// Written for a teacher with a text editor. A code without a sentence does not compile.
import type { FileKind, FindingCode, FindingDetails, Path, Remark } from '../core/level/finding'
import { FILE_NOUNS, nameOf, quoted, quotedList } from './finding-words'
import { LESSON_SENTENCES } from './lesson-finding-text'
import { notThisFileText } from './not-this-file-text'
import { kindName, valueText } from './value-text'
import { SYNTAX_SENTENCES } from './yaml-text'

export interface FindingText {
  readonly message: string
  /** The way out, where there is one to offer. */
  readonly hint?: string
}

/** `file`: what the file is meant to be. */
export function findingText<Code extends FindingCode>(
  remark: Remark<Code>,
  file: FileKind = 'level',
): FindingText {
  return SENTENCES[remark.code](remark.details, remark.path, file)
}

export type Sentences = {
  [Code in FindingCode]: (details: FindingDetails[Code], path: Path, file: FileKind) => FindingText
}

const didYouMean = (near: string | null) => (near === null ? {} : { hint: `Did you mean ${quoted(near)}?` })

const SENTENCES: Sentences = {
  'file-too-large': ({ unit, most }, _, file) =>
    unit === 'bytes'
      ? {
          message: `The file is larger than ${most / 1_048_576} MiB.`,
          hint: file === 'level' ? 'Split it into several levels.' : 'Is this the right file?',
        }
      : {
          message: `The file repeats one mark more than ${most} times and is not read any further.`,
          hint: `A ${FILE_NOUNS[file]} needs a few thousand at most: is this the right file?`,
        },
  'yaml-syntax': ({ problem, found }) => SYNTAX_SENTENCES[problem](found),
  'too-many-aliases': ({ circular }) =>
    circular
      ? { message: 'A value contains itself through a * reference.', hint: 'Write the value out instead.' }
      : { message: 'The * references repeat far too many values.', hint: 'Write the values out instead.' },
  'not-a-level': ({ problem }) => notThisFileText(problem, 'level'),
  'unsupported-format': ({ found }, _, file) => ({
    message: `This is a ${FILE_NOUNS[file]} of format ${quoted(found)}; this game reads format 1.`,
    hint: `Write “format: 1”, or open the ${FILE_NOUNS[file]} with a newer version of the game.`,
  }),
  'missing-key': ({ key }, path, file) => ({
    message: `${quoted(key)} is missing in ${nameOf(path.slice(0, -1), false, file)}.`,
    hint: `Add a line that begins with “${key}:”.`,
  }),
  'unknown-key': ({ key, near, known }, path, file) => ({
    message: `${quoted(key)} is not a part of ${nameOf(path.slice(0, -1), false, file)}.`,
    hint:
      near !== null
        ? `Did you mean ${quoted(near)}?`
        : key === '<<'
          ? 'Merging is not supported here: write the parts out.'
          : known.length > 0
            ? `The parts it may have are: ${known.join(', ')}.`
            : 'Remove it.',
  }),
  'wrong-type': ({ expected, found }, path) => ({
    message: `${nameOf(path, true)} should be ${kindName(expected)}, but is ${kindName(found)}.`,
    ...wayToKind(expected, found),
  }),
  'bad-value': valueText,
  'id-not-file-name': ({ id, fileName }, _, file) =>
    file === 'level'
      ? {
          message: `The level’s id is ${quoted(id)}, but its file is named ${quoted(fileName)}.`,
          hint: 'Make them the same: change the id or rename the file.',
        }
      : {
          message: `The plan is for the series ${quoted(id)}, but its file is named ${quoted(fileName)}.`,
          hint: 'Make them the same: change “series” or rename the file.',
        },
  'duplicate-id': ({ id, first }) => ({
    message: `The id ${quoted(id)} already belongs to statement ${first + 1}.`,
    hint: 'Give each statement an id of its own.',
  }),
  'unknown-source': ({ source, near }) => ({
    message: `${quoted(source)} is not listed under “sources”.`,
    ...(near === null ? { hint: `Add “${source}:” under “sources”.` } : didYouMean(near)),
  }),
  'evidence-not-found': ({ exact, near, contextOnly }) => {
    if (contextOnly) {
      return {
        message: `${quoted(exact)} is in the report, but not between this prefix and suffix.`,
        hint: 'The prefix must stand right before the words, the suffix right after them.',
      }
    }
    return {
      message: `${quoted(exact)} is not in the report.`,
      hint:
        near === null
          ? 'Copy the words from the report exactly as they stand there.'
          : `The nearest passage is ${quoted(near, 240)}.`,
    }
  },
  'evidence-ambiguous': ({ exact, first, second, withContext }) => ({
    message: `${quoted(exact)} is in the report more than once: in paragraph ${first.paragraph} ${around(first)} and in paragraph ${second.paragraph} ${around(second)}.`,
    hint: withContext
      ? 'Make the prefix or the suffix longer, or quote more words.'
      : 'Quote more words, or write exact, prefix and suffix.',
  }),
  'cue-not-in-evidence': ({ cue, exact }) => ({
    message: `The cue ${quoted(cue)} is not in the evidence ${quoted(exact)}.`,
    hint: 'Choose a word of the evidence, or quote more of the report as evidence.',
  }),
  'source-contradicts-category': ({ label, category, unnamed }) =>
    unnamed
      ? {
          message: `${quoted(label)} is an unnamed source, so the statement belongs in “anonymous”, not in ${quoted(category)}.`,
          hint: 'Change the category, or the kind of the source.',
        }
      : {
          message: `${quoted(label)} is an identified source, so the statement cannot be “anonymous”.`,
          hint: 'Change the category, or make the kind of the source “unnamed”.',
        },
  'denial-denies-nothing': ({ denies, near, itself }) => {
    if (denies === null) {
      return {
        message: 'This denial does not say what it denies.',
        hint: 'Add “denies:” with the id of the statement it contradicts, or the allegation in words.',
      }
    }
    if (itself) {
      return {
        message: 'This statement is said to deny itself.',
        hint: 'Write the id of the other statement, or the allegation in words.',
      }
    }
    return {
      message: `“denies” names the statement ${quoted(denies)}, but there is none.`,
      hint:
        near === null
          ? 'Write the id of a statement, or the allegation as a sentence.'
          : `Did you mean ${quoted(near)}?`,
    }
  },
  'category-not-offered': ({ category, bins, defensible }) => ({
    message: `${quoted(category)} is ${defensible ? 'also accepted' : 'the right answer'} here, but the level offers only ${quotedList(bins)}.`,
    hint: 'Add it to “bins”, or choose another category.',
  }),
  'mistake-for-right-bin': ({ category }) => ({
    message: `${quoted(category)} is the right answer here, so it cannot be a mistake.`,
    hint: 'Move the text to the explanation, or to the tray it is meant for.',
  }),
  'too-few-statements': ({ scored, least }) => ({
    message: `The level has ${scored} scored ${scored === 1 ? 'statement' : 'statements'}; it needs at least ${least}.`,
    hint: 'Add statements, or remove “scored: false” from some.',
  }),
  'empty-bin': ({ bin }) => ({
    message: `Nothing belongs in the tray ${quoted(bin)}.`,
    hint: 'Add a statement for it, or leave it out of “bins”.',
  }),
  'lopsided-bins': ({ bin, count, scored }) => ({
    message: `${count} of ${scored} scored statements belong in ${quoted(bin)}: more than half, so always choosing it pays.`,
    hint: 'Add statements for the other trays, or remove some of these.',
  }),
  'no-confirmed-claim': () => ({
    message: 'No scored statement is a confirmed claim, so the level rewards suspicion only.',
    hint: 'Add one that a named source states as fact, or leave “confirmed” out of “bins”.',
  }),
  'side-predicts-category': ({ hits, count, commonest }) => ({
    message: `Whoever looks only at the speaker’s side gets ${hits} of ${count} right (always choosing the commonest tray: ${commonest}).`,
    hint: 'Let each side say things that belong in different trays.',
  }),
  'copies-the-report': ({ words, count }) => ({
    message: `The statement repeats ${count} words in a row of the report: ${quoted(words, 120)}.`,
    hint: 'Say it in your own words, so that it must be understood and not only found.',
  }),
  'no-mistake-text': (_, path) => ({
    message: `${nameOf(path, true)} says nothing to someone who chooses a wrong tray.`,
    hint: 'Add “mistakes:” with a sentence for the tray that is most likely to be chosen by mistake.',
  }),
  'unused-source': ({ source }) => ({
    message: `No statement is credited to the source ${quoted(source)}.`,
    hint: 'Remove it, or name it as the source of a statement.',
  }),
  ...LESSON_SENTENCES,
}

function around({ before, after }: { before: string; after: string }): string {
  if (before !== '' && after !== '') return `(between ${quoted(before)} and ${quoted(after)})`
  if (before !== '') return `(after ${quoted(before)})`
  return after === '' ? '' : `(before ${quoted(after)})`
}

function wayToKind(expected: string, found: string): { hint?: string } {
  if (found === 'nothing') return { hint: 'Write a value after the colon, or remove the line.' }
  if (expected === 'text' && (found === 'number' || found === 'yes-or-no')) {
    return { hint: 'Put it in quotes.' }
  }
  if ((expected === 'number' || expected === 'yes-or-no') && found === 'text') {
    return { hint: 'Write it without quotes.' }
  }
  if (expected === 'text' && found === 'map') {
    return { hint: 'If the text contains a colon, put it in quotes.' }
  }
  if (expected === 'list') return { hint: 'Write it in square brackets: [one, two].' }
  return {}
}
