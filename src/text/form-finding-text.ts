// What the check says about a draft in the words of the form: where, what is wrong, and the way out, in the
// language of the page. A finding without a sentence does not compile.
import type { DraftRemark } from '../core/draft/check-draft'
import type { Draft } from '../core/draft/draft'
import { sectionOf } from '../core/draft/field-address'
import { madeIds } from '../core/draft/made-ids'
import type { Bin } from '../core/level/bin'
import type { FindingCode, FindingDetails, Occurrence, Remark } from '../core/level/finding'
import { onOneLine } from './finding-words'
import { fieldIn, labelOf } from './form-fields'
import { type FormPlace, type FormSentence, meant } from './form-sentence'
import { emptyText, formValueText } from './form-value-text'
import { t } from './text'
import { found, w } from './write-text'

export interface FormFindingText extends FormSentence {
  /** The statement, source or part of the editor, and the field in it, as the form calls them. */
  readonly where: string
}

/** `draft`: the one that was checked; says what its sources are called, and which line an entry stands in. */
export function formFindingText({ remark, address }: DraftRemark, draft: Draft): FormFindingText {
  const { path } = remark
  const place = { draft, path, field: fieldIn(address) }
  const label = labelOf(address)
  const thing = thingAt(address, place)
  return { where: label === null ? thing : `${thing}, ${label}`, ...sentenceOf(remark, place) }
}

function sentenceOf<Code extends FindingCode>(remark: Remark<Code>, place: FormPlace): FormSentence {
  return SENTENCES[remark.code](remark.details, place)
}

function thingAt(address: string, { draft, path: [first, second] }: FormPlace): string {
  if (first === 'statements' && typeof second === 'number') return w('statements.one', { number: second + 1 })
  const [part, key] = address.split('.')
  const index = part === 'sources' ? draft.sources.findIndex((source) => source.key === key) : -1
  if (index < 0) return w(`sections.${sectionOf(address)}`)
  return sourceName(draft, index)
}

function sourceName({ sources }: Draft, index: number): string {
  const label = sources[index]?.label.trim() ?? ''
  return label === '' ? w('sources.one', { number: index + 1 }) : onOneLine(label)
}

type Sentences = {
  readonly [Code in FindingCode]: (details: FindingDetails[Code], place: FormPlace) => FormSentence
}

const tray = (bin: Bin) => t(`bins.${bin}.label`)
const more = () => w('statements.more')
const asText = () => w('sections.source')
const offered = () => w('fields.bins.label')
/** What no field of the form can bring about: the tab with the text has the checker's own sentence for it. */
const elsewhere = () => found('elsewhere', { asText: asText() })

const SENTENCES: Sentences = {
  'missing-key': (_, { field }) => emptyText(field),
  'wrong-type': ({ found: kind }, { field }) => (kind === 'nothing' ? emptyText(field) : elsewhere()),
  'bad-value': formValueText,
  'duplicate-id': ({ id, first }) =>
    found('file-name-twice', { found: onOneLine(id), number: first + 1, asText: asText() }),
  'unknown-source': ({ source, near }, { draft }) => {
    const ids = [...madeIds(draft).sources.values()]
    const index = near === null ? -1 : ids.indexOf(near)
    const sentence = found('source-not-listed', { source: onOneLine(source) })
    return index < 0 ? sentence : meant(sentence, sourceName(draft, index))
  },
  'evidence-not-found': ({ exact, near, contextOnly }, { draft, path: [, index] }) => {
    const words = onOneLine(exact)
    if (contextOnly) {
      const { prefix = '', suffix = '' } = draft.statements[Number(index)] ?? {}
      const passage = [onOneLine(prefix, 60), words, onOneLine(suffix, 60)].join(' ').trim()
      return found('evidence-elsewhere', { words, passage, more: more() })
    }
    const sentence = found('evidence-not-found', { words })
    return near === null
      ? sentence
      : { ...sentence, hint: w('check.nearest', { near: onOneLine(near, 240) }) }
  },
  'evidence-ambiguous': ({ exact, first, second, withContext }) =>
    found(withContext ? 'evidence-still-twice' : 'evidence-twice', {
      first: inContext(exact, first),
      second: inContext(exact, second),
      more: more(),
    }),
  'cue-not-in-evidence': ({ cue, exact }) =>
    found('cue-elsewhere', { cue: onOneLine(cue), words: onOneLine(exact) }),
  'source-contradicts-category': ({ source: id, label, category, unnamed }, { draft }) => {
    const index = [...madeIds(draft).sources.values()].indexOf(id)
    const source = index < 0 ? onOneLine(label) : sourceName(draft, index)
    const anonymous = tray('anonymous')
    return unnamed
      ? found('source-unnamed', { source, anonymous, tray: tray(category) })
      : found('source-named', { source, anonymous, unnamed: w('sources.kinds.unnamed') })
  },
  'denial-denies-nothing': ({ denies, near, itself }, { draft }) => {
    if (denies === null) return found('denies-nothing')
    if (itself) return found('denies-itself', { nothing: w('statements.deniesNothing') })
    const sentence = found('denies-no-sentence', { words: onOneLine(denies) })
    const index = near === null ? -1 : [...madeIds(draft).statements.values()].indexOf(near)
    return index < 0 ? sentence : meant(sentence, w('statements.one', { number: index + 1 }))
  },
  'category-not-offered': ({ category, bins, defensible }) =>
    found(defensible ? 'accepted-not-offered' : 'right-not-offered', {
      tray: tray(category),
      trays: bins.map(tray).join(', '),
      offered: offered(),
    }),
  'mistake-for-right-bin': ({ category }) => found('mistake-is-right', { tray: tray(category) }),
  'too-few-statements': ({ scored, least }) =>
    found('too-few-statements', { count: scored, least, discuss: w('fields.scored.label') }),
  'empty-bin': ({ bin }) => found('unused-tray', { tray: tray(bin) }),
  'lopsided-bins': ({ bin, count, scored }) => found('full-tray', { tray: tray(bin), hits: count, scored }),
  'no-confirmed-claim': () => found('no-confirmed-claim', { tray: tray('confirmed'), offered: offered() }),
  'side-predicts-category': ({ hits, count, commonest }) =>
    found('side-predicts', { hits, scored: count, commonest }),
  'copies-the-report': ({ words, count }) =>
    found('copies-the-report', { length: count, words: onOneLine(words, 120) }),
  'no-mistake-text': () => found('no-mistake'),
  'unused-source': () => found('unused-source', { question: w('fields.source.label') }),

  // A draft is a map of the right format with the right parts, and has neither file nor lesson plan.
  'file-too-large': elsewhere,
  'yaml-syntax': elsewhere,
  'too-many-aliases': elsewhere,
  'not-a-level': elsewhere,
  'unsupported-format': elsewhere,
  'unknown-key': elsewhere,
  'id-not-file-name': elsewhere,
  'not-a-lesson': elsewhere,
  'unknown-series': elsewhere,
  'unknown-level': elsewhere,
  'minutes-do-not-add-up': elsewhere,
  'stages-out-of-order': elsewhere,
  'stage-missing': elsewhere,
}

/** The words with what stands around them in the report. */
function inContext(words: string, { before, after }: Occurrence): string {
  const passage = `${before} ${onOneLine(words, 60)} ${after}`.replaceAll(/ (?=[,.;:!?)”»’])/gu, '')
  return `… ${onOneLine(passage, 140)} …`
}
