// The words people head a column with, name a bin with, and say yes and no with, in English and Spanish.
// They are what is read, never what is shown.
import { BINS, type Bin } from '../level/bin'
import type { TableColumn } from './table-statement'

type MistakeColumn = `mistake${Capitalize<Bin>}`

const COLUMN_WORDS: Record<Exclude<TableColumn, MistakeColumn>, string> = {
  text: 'text, statement, the statement, statements, sentence, card, slip, texto, declaracion, la declaracion, declaraciones, enunciado, frase, tarjeta, ficha',
  category:
    'category, tray, bin, kind, type, sort, answer, right answer, solution, categoria, bandeja, tipo, clase, respuesta, respuesta correcta, solucion',
  source:
    'source, speaker, person, name, who, who says it, said by, fuente, hablante, persona, nombre, quien, quien lo dice, dicho por',
  evidence:
    'evidence, quote, quotation, passage, words of the report, in the report, evidencia, prueba, cita, pasaje, palabras de la noticia, en la noticia',
  cue: 'cue, cue word, signal, signal word, key word, keyword, pista, senal, palabra clave, palabra que lo delata, indicio',
  explanation:
    'explanation, explain, why, reason, rationale, explicacion, por que, razon, motivo, justificacion',
  denies: 'denies, denied, what it denies, allegation, niega, que niega, lo que niega, desmiente, acusacion',
  scored: 'scored, counts, graded, points, cuenta, puntua, vale, evaluada',
  note: 'note, notes, caveat, comment, remark, nota, notas, salvedad, advertencia, comentario, observacion',
}
const BIN_WORDS: Record<Bin, string> = {
  confirmed:
    '1, confirmed, confirmed claim, claim, confirmado, confirmada, afirmacion confirmada, afirmacion, declaracion confirmada, dato confirmado',
  denial: '2, denial, denied, desmentido, desmentida, negacion, negado',
  anonymous:
    '3, anonymous, anonymous assessment, unnamed, anonimo, anonima, evaluacion anonima, valoracion anonima, apreciacion anonima',
  opinion: '4, opinion, judgement, judgment, juicio, valoracion',
}
const MISTAKE_WORDS = 'mistake, mistakes, error, errors, errores, wrong, if, to, fallo, si, a quien eligio'
const YES = 'yes, y, true, 1, x, scored, si, s, verdadero, cuenta'
const NO = 'no, n, false, 0, discussion, to discuss, discuss, falso, debate, para debatir, no cuenta'

const listed = (words: string) => words.split(', ')
const columns = new Map<string, TableColumn>()
for (const column of typedKeys(COLUMN_WORDS)) {
  for (const word of listed(COLUMN_WORDS[column])) columns.set(word, column)
}
const bins = new Map<string, Bin>()
for (const bin of BINS) for (const word of listed(BIN_WORDS[bin])) bins.set(word, bin)
const answers = new Map([
  ...listed(YES).map((word) => [word, true] as const),
  ...listed(NO).map((word) => [word, false] as const),
])
const mistakePrefixes = listed(MISTAKE_WORDS)

function typedKeys<Key extends string>(record: Record<Key, unknown>): Key[] {
  const keys: Key[] = []
  for (const key in record) keys.push(key)
  return keys
}

export const MISTAKE_COLUMNS = {
  confirmed: 'mistakeConfirmed',
  denial: 'mistakeDenial',
  anonymous: 'mistakeAnonymous',
  opinion: 'mistakeOpinion',
} as const satisfies Record<Bin, TableColumn>

/** Small letters without accents, single spaces for everything that is neither letter nor digit. */
function plainWord(cell: string): string {
  return cell
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The column a heading names; null for one that is not known. */
export function columnOf(heading: string): TableColumn | null {
  const word = plainWord(heading)
  const known = columns.get(word)
  if (known !== undefined) return known
  for (const prefix of mistakePrefixes) {
    if (!word.startsWith(`${prefix} `)) continue
    const bin = bins.get(word.slice(prefix.length + 1))
    if (bin !== undefined) return MISTAKE_COLUMNS[bin]
  }
  return null
}

/** The bin a cell names by key, label or number; null for none. */
export function binOf(cell: string): Bin | null {
  return bins.get(plainWord(cell)) ?? null
}

/** Yes or no; null when the cell says neither. */
export function answerOf(cell: string): boolean | null {
  return answers.get(plainWord(cell)) ?? null
}

/** What a bin may be called, to find the word somebody meant. */
export function knownBinWords(): Iterable<string> {
  return bins.keys()
}
