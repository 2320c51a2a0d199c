// What the reading assistant says in the editor, in English: the language the others are checked against.
// Apart from the texts of the game, so that no player loads it; only the editor may import it.
import type { ReadSourceKind, Reason, Sign } from '../core/reading/reading'

const sourceKinds = {
  named: 'named: the report gives a name',
  institution: 'answerable: an organisation, a document, or an office that speaks openly',
  unnamed: 'not named: the report does not say who it is',
  unknown: 'the assistant cannot tell who this is',
} as const satisfies Record<ReadSourceKind, string>

const signs = {
  anonymity: 'no name is given',
  agentless: 'nobody is said to say it or think it',
  denial: 'says that something is not so',
  evaluation: 'judges',
  forecast: 'looks ahead',
  'own-decision': 'announces a step of the speaker’s own',
  attitude: 'a belief, a wish or a worry',
  demand: 'asks for something',
  refusal: 'refuses to say anything',
  hedge: 'put cautiously',
  figure: 'gives a number',
} as const satisfies Record<Sign, string>

const reasons = {
  'unnamed-source':
    'The report does not say who this is. Whatever an unnamed source says, fact or view, goes here.',
  'no-source-given': 'Somebody says or thinks this, and the words hide who.',
  'denies-outright': 'The speaker is identified and says that something is not so.',
  'answers-an-allegation':
    'The speaker is identified, and the words contradict something that others say in this report.',
  'announces-own-act':
    'The speaker is identified and announces a step of their own. The record will show whether it is taken.',
  'states-a-fact':
    'The speaker is identified and states something that records or witnesses could show right or wrong.',
  judges: 'The speaker is identified and judges: no record could settle it.',
  foretells: 'The speaker is identified and says what will come. Nobody can check that today.',
  'voices-an-attitude': 'The speaker is identified and voices a belief, a wish, an aim or a worry.',
  'asks-for-something': 'The speaker is identified and says what others should do.',
} as const satisfies Record<Reason, string>

export const readingEn = {
  suggestion: 'Suggestion: {{bin}}',
  suggestionMeaning: 'Worked out from the wording alone. You decide.',
  decidedBy: 'Decided by question {{number}}',
  noSuggestion: 'No suggestion: there is nothing to sort here, or no telling who speaks.',
  cannotRead: 'The assistant reads English only. Mark the statements in this report yourself.',
  found_one: '{{count}} place where the report credits somebody',
  found_other: '{{count}} places where the report credits somebody',
  nothingFound: 'The assistant found nobody who is credited with words here.',
  parts: { cue: 'cue', source: 'source', namedAt: 'where the name is given', content: 'what is said' },
  quoted: 'partly word for word',
  sourceKinds,
  signs,
  reasons,
} as const
