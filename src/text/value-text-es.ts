// The Spanish sentences about values of the wrong kind, and about those that cannot stand all the same.
import type { Path, ValueKind, ValueProblem } from '../core/level/finding'
import type { FindingText } from './finding-text'
import { IN_QUOTES, meant, nameFirst, nameOf, quoted, quotedList } from './finding-words-es'

const KIND_NAMES: Record<ValueKind, string> = {
  nothing: 'nada',
  text: 'un texto',
  number: 'un número',
  'yes-or-no': '«true» o «false»',
  list: 'una lista',
  map: 'un grupo de partes con nombre',
  other: 'otra cosa',
}

export function wrongTypeText(
  { expected, found }: { expected: ValueKind; found: ValueKind },
  path: Path,
): FindingText {
  const is = found === 'nothing' ? 'no hay nada' : `es ${KIND_NAMES[found]}`
  const hint = wayToKind(expected, found)
  return {
    message: `${nameFirst(path)} debería ser ${KIND_NAMES[expected]}, pero ${is}.`,
    ...(hint === null ? {} : { hint }),
  }
}

function wayToKind(expected: ValueKind, found: ValueKind): string | null {
  if (found === 'nothing') return 'Escribe algo después de los dos puntos, o quita la línea.'
  if (expected === 'text' && (found === 'number' || found === 'yes-or-no')) return `Ponlo ${IN_QUOTES}.`
  if ((expected === 'number' || expected === 'yes-or-no') && found === 'text') {
    return 'Escríbelo sin comillas.'
  }
  if (expected === 'text' && found === 'map') return `Si el texto contiene dos puntos, ponlo ${IN_QUOTES}.`
  return expected === 'list' ? 'Escríbelo entre corchetes: [uno, dos].' : null
}

/** What is wrong with the value at `path`, and the way out. */
export function valueText(details: ValueProblem, path: Path): FindingText {
  switch (details.problem) {
    case 'empty':
      return {
        message: `En ${nameOf(path)} no hay nada escrito.`,
        hint: 'Escribe algo, o quita la línea.',
      }
    case 'too-short':
      return {
        message: `En ${nameOf(path)} hay ${characters(details.length)}; hacen falta al menos ${details.least}.`,
        hint: 'Di un poco más.',
      }
    case 'too-long':
      return {
        message: `En ${nameOf(path)} hay ${characters(details.length)}; caben como mucho ${details.most}.`,
        hint: `Quita ${details.length - details.most}.`,
      }
    case 'too-few-entries':
      return {
        message: `En ${nameOf(path)} hay ${entries(details.length)}; hacen falta al menos ${details.least}.`,
      }
    case 'too-many-entries':
      return {
        message: `En ${nameOf(path)} hay ${entries(details.length)}; caben como mucho ${details.most}.`,
        hint:
          path[0] === 'statements' && path.length === 1
            ? 'Divide el nivel en dos; las declaraciones que sobran no se han comprobado.'
            : 'Quita lo que sobra.',
      }
    case 'too-small':
      return { message: `${nameFirst(path)} debe ser ${details.least} o más.` }
    case 'too-big':
      return { message: `${nameFirst(path)} debe ser ${details.most} o menos.` }
    case 'not-whole':
      return { message: `${nameFirst(path)} debe ser un número entero.` }
    case 'not-one-of':
      return {
        message: `${nameFirst(path)} no puede ser ${quoted(details.found)}.`,
        hint:
          details.near === null
            ? `Elige una de estas palabras: ${quotedList(details.allowed)}.`
            : meant(details.near),
      }
    case 'not-an-id':
      return {
        message: `${quoted(details.found)} no puede ser un nombre corto, que solo lleva letras minúsculas de la a a la z, cifras y guiones sueltos.`,
        ...(details.near === null ? {} : { hint: `Escribe, por ejemplo, ${quoted(details.near)}.` }),
      }
    case 'not-a-language':
      return {
        message: `${quoted(details.found)} no es el código de un idioma.`,
        hint: 'Escribe «es» para español, «en» para inglés, «pt-BR» para portugués de Brasil.',
      }
    case 'markup':
      return {
        message: `${nameFirst(path)} contiene ${quoted(details.found)}, que parece HTML o Markdown.`,
        hint: 'Escribe solo palabras; el juego muestra cada signo tal como está.',
      }
    case 'odd-character':
      return {
        message: `${nameFirst(path)} contiene un carácter invisible o dañado (${details.found}).`,
        hint: 'Bórralo, o vuelve a escribir las palabras.',
      }
    case 'repeated':
      return { message: `${quoted(details.found)} está dos veces en la lista.`, hint: 'Déjalo solo una vez.' }
    case 'other':
      return { message: `${nameFirst(path)} no puede quedar así.` }
  }
}

function characters(count: number): string {
  return count === 1 ? '1 carácter' : `${count} caracteres`
}

function entries(count: number): string {
  return count === 1 ? '1 elemento' : `${count} elementos`
}
