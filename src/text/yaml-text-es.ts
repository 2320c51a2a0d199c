// The Spanish sentences about text that cannot be read as YAML, for people who have never heard of YAML.
import type { SyntaxProblem } from '../core/level/finding'
import type { FindingText } from './finding-text'
import { IN_QUOTES, quoted } from './finding-words-es'

export const SYNTAX_SENTENCES_ES: Record<SyntaxProblem, (found: string) => FindingText> = {
  'address-cut-off': (found) => ({
    message: `${quoted(found)} se lee como una nota, porque # va después de un espacio, y el texto termina antes.`,
    hint: `Pon el texto entero ${IN_QUOTES}.`,
  }),
  'alias-without-anchor': (found) => ({
    message: `${quoted(found)} se lee como una referencia, por el asterisco, y no lleva a ninguna parte.`,
    hint: `Si el texto debe empezar con *, ponlo ${IN_QUOTES}.`,
  }),
  backslash: () => ({
    message: 'Una barra invertida entre comillas dobles empieza un código, y este no se conoce.',
    hint: "Escribe la barra dos veces, o pon el texto entre comillas simples: 'así'.",
  }),
  'colon-in-text': () => ({
    message: 'En esta línea hay dos puntos por segunda vez.',
    hint: `Si el texto contiene dos puntos, ponlo entero ${IN_QUOTES}.`,
  }),
  directive: () => ({
    message: 'Una línea que empieza con % no se puede usar aquí.',
    hint: `Quita la línea, o pon el texto ${IN_QUOTES}.`,
  }),
  'duplicate-key': (found) => ({
    message: `${quoted(found)} está dos veces en el mismo lugar.`,
    hint: 'Déjalo solo una vez.',
  }),
  indentation: () => ({
    message: 'Esta línea no empieza en la misma columna que las líneas con las que va.',
    hint: 'Las líneas que van juntas empiezan una debajo de otra, con el mismo número de espacios.',
  }),
  'key-not-text': () => ({
    message: 'El nombre de una parte debe ser una palabra.',
    hint: `Si la línea empieza con un corchete o una llave, ponla ${IN_QUOTES}.`,
  }),
  'needs-quotes': (found) => ({
    message: `Un texto no puede empezar con ${quoted(found.slice(0, 1))}.`,
    hint: `Pon el texto ${IN_QUOTES}.`,
  }),
  'several-documents': () => ({
    message: 'Una línea con --- empieza un segundo texto en el mismo archivo.',
    hint: 'Pon cada texto en un archivo propio.',
  }),
  tab: () => ({
    message: 'La línea empieza con un tabulador.',
    hint: 'Usa espacios al principio de las líneas.',
  }),
  tag: (found) => ({
    message: `${quoted(found)} se lee como el nombre de un tipo, por el signo de exclamación, y no se puede usar aquí.`,
    hint: `Si el texto debe empezar con ese signo, ponlo ${IN_QUOTES}.`,
  }),
  'too-deep': () => ({
    message: 'Hay demasiadas listas o partes unas dentro de otras.',
    hint: 'Busca un corchete, una llave o una fila de guiones o de dos puntos que sobre aquí.',
  }),
  unclosed: () => ({
    message: 'Algo que se abrió antes no se cierra aquí: unas comillas, un corchete o una llave.',
    hint: 'Busca la línea donde empieza y ciérralo allí.',
  }),
  unexpected: (found) => ({
    message: found.trim() === '' ? 'Aquí hay algo que sobra.' : `${quoted(found, 40)} sobra aquí.`,
    hint: `Un texto que contiene comillas, dos puntos o # debe ir entero ${IN_QUOTES}.`,
  }),
}
