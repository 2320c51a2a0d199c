// What the reading assistant says in the editor, in Spanish; only the editor may import it.
import type { readingEn } from './reading-en'
import type { TextsLike } from './typed-text'

const sourceKinds = {
  named: 'con nombre: la noticia lo da',
  institution: 'responde de ello: una organización, un documento o un cargo que habla abiertamente',
  unnamed: 'sin nombre: la noticia no dice quién es',
  unknown: 'el asistente no sabe decir quién es',
} as const

const signs = {
  anonymity: 'no se da ningún nombre',
  agentless: 'no se dice quién lo dice o lo piensa',
  denial: 'dice que algo no es así',
  evaluation: 'juzga',
  forecast: 'mira al futuro',
  'own-decision': 'anuncia un paso propio',
  attitude: 'una creencia, un deseo o una preocupación',
  demand: 'pide algo',
  refusal: 'no quiere decir nada',
  hedge: 'dicho con cautela',
  figure: 'da una cifra',
} as const

const reasons = {
  'unnamed-source':
    'La noticia no dice quién es. Todo lo que dice una fuente sin nombre, sea hecho u opinión, va aquí.',
  'no-source-given': 'Alguien lo dice o lo piensa, y las palabras ocultan quién.',
  'denies-outright': 'Quien habla está identificado y dice que algo no es así.',
  'answers-an-allegation':
    'Quien habla está identificado, y sus palabras contradicen algo que otros dicen en esta noticia.',
  'announces-own-act':
    'Quien habla está identificado y anuncia un paso propio. Quedará constancia de si se da o no.',
  'states-a-fact':
    'Quien habla está identificado y afirma algo que documentos o testigos podrían confirmar o rebatir.',
  judges: 'Quien habla está identificado y juzga: ningún documento podría zanjarlo.',
  foretells: 'Quien habla está identificado y dice lo que va a pasar. Hoy nadie puede comprobarlo.',
  'voices-an-attitude':
    'Quien habla está identificado y expresa una creencia, un deseo, un propósito o una preocupación.',
  'asks-for-something': 'Quien habla está identificado y dice lo que otros deberían hacer.',
} as const

export const readingEs = {
  suggestion: 'Sugerencia: {{bin}}',
  suggestionMeaning: 'Sacada solo de las palabras. La decisión es tuya.',
  decidedBy: 'Lo decide la pregunta {{number}}',
  noSuggestion: 'Sin sugerencia: aquí no hay nada que clasificar, o no se sabe quién habla.',
  cannotRead: 'El asistente solo lee inglés. Marca tú las declaraciones de esta noticia.',
  found_one: '{{count}} lugar donde la noticia atribuye algo a alguien',
  found_many: '{{count}} de lugares donde la noticia atribuye algo a alguien',
  found_other: '{{count}} lugares donde la noticia atribuye algo a alguien',
  nothingFound: 'El asistente no encontró aquí a nadie a quien se atribuyan palabras.',
  parts: { cue: 'señal', source: 'fuente', namedAt: 'donde se da el nombre', content: 'lo que se dice' },
  quoted: 'en parte al pie de la letra',
  sourceKinds,
  signs,
  reasons,
} as const satisfies TextsLike<'one' | 'many' | 'other', typeof readingEn>
