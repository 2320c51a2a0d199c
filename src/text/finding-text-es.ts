// The sentences of the checker in Spanish, one for each finding code; to one teacher (tú), of no gender.
// What the form says of a draft, too, is said much as it is there (write-findings-es).
import type { FindingCode, Occurrence, Remark } from '../core/level/finding'
import type { FindingText, Sentences } from './finding-text'
import { meant, nameFirst, nameOf, ofPart, quoted, quotedList } from './finding-words-es'
import { LESSON_SENTENCES } from './lesson-finding-text'
import { NOT_A_LEVEL_ES } from './not-a-level-text-es'
import { valueText, wrongTypeText } from './value-text-es'
import { SYNTAX_SENTENCES_ES } from './yaml-text-es'

export function findingTextEs<Code extends FindingCode>(remark: Remark<Code>): FindingText {
  return SENTENCES[remark.code](remark.details, remark.path, 'level')
}

const SENTENCES: Sentences = {
  'file-too-large': ({ unit, most }) =>
    unit === 'bytes'
      ? {
          message: `El archivo ocupa más de ${most / 1_048_576} MiB.`,
          hint: 'Divídelo en varios niveles.',
        }
      : {
          message: `El archivo repite un mismo signo más de ${most} veces y no se sigue leyendo.`,
          hint: 'Un nivel necesita como mucho unos miles: ¿es este el archivo que querías abrir?',
        },
  'yaml-syntax': ({ problem, found }) => SYNTAX_SENTENCES_ES[problem](found),
  'too-many-aliases': ({ circular }) =>
    circular
      ? {
          message: 'Una parte se contiene a sí misma por una referencia con *.',
          hint: 'Escríbela entera en lugar de la referencia.',
        }
      : {
          message: 'Las referencias con * repiten demasiadas partes.',
          hint: 'Escribe las partes en lugar de las referencias.',
        },
  'not-a-level': ({ problem }) => NOT_A_LEVEL_ES[problem],
  'unsupported-format': ({ found }) => ({
    message: `Este nivel tiene el formato ${quoted(found)}; este juego lee el formato 1.`,
    hint: 'Escribe «format: 1», o abre el nivel con una versión más nueva del juego.',
  }),
  'missing-key': ({ key }, path) => ({
    message: `En ${nameOf(path.slice(0, -1))} falta ${quoted(key)}.`,
    hint: `Añade una línea que empiece con ${quoted(`${key}:`)}.`,
  }),
  'unknown-key': ({ key, near, known }, path) => ({
    message: `${quoted(key)} no es una parte ${ofPart(path.slice(0, -1))}.`,
    hint:
      near !== null
        ? meant(near)
        : key === '<<'
          ? 'Aquí no se pueden juntar partes así: escríbelas todas.'
          : known.length > 0
            ? `Las partes que puede tener son: ${quotedList(known)}.`
            : 'Quítalo.',
  }),
  'wrong-type': wrongTypeText,
  'bad-value': valueText,
  'id-not-file-name': ({ id, fileName }) => ({
    message: `El «id» del nivel es ${quoted(id)}, pero su archivo se llama ${quoted(fileName)}.`,
    hint: 'Haz que coincidan: cambia el «id» o el nombre del archivo.',
  }),
  'duplicate-id': ({ id, first }) => ({
    message: `La declaración ${first + 1} ya se llama ${quoted(id)}.`,
    hint: 'Da a cada declaración un «id» propio.',
  }),
  'unknown-source': ({ source, near }) => ({
    message: `${quoted(source)} no está en «sources».`,
    hint: near === null ? `Añade ${quoted(`${source}:`)} en «sources».` : meant(near),
  }),
  'evidence-not-found': ({ exact, near, contextOnly }) => {
    if (contextOnly) {
      return {
        message: `${quoted(exact)} está en la noticia, pero no entre lo que dicen «prefix» y «suffix».`,
        hint: 'En «prefix» va lo que hay justo antes de las palabras, y en «suffix» lo que hay justo después.',
      }
    }
    return {
      message: `${quoted(exact)} no está en la noticia.`,
      hint:
        near === null
          ? 'Copia las palabras de la noticia tal cual.'
          : `El pasaje más parecido es ${quoted(near, 240)}.`,
    }
  },
  'evidence-ambiguous': ({ exact, first, second, withContext }) => ({
    message: `${quoted(exact)} está más de una vez en la noticia: ${placeOf(first)} y ${placeOf(second)}.`,
    hint: withContext
      ? 'Alarga «prefix» o «suffix», o cita más palabras.'
      : 'Cita más palabras, o escribe «exact», «prefix» y «suffix».',
  }),
  'cue-not-in-evidence': ({ cue, exact }) => ({
    message: `La pista ${quoted(cue)} no está entre las palabras en que se apoya la declaración: ${quoted(exact)}.`,
    hint: 'Elige una de esas palabras, o cita más palabras de la noticia.',
  }),
  'source-contradicts-category': ({ label, category, unnamed }) =>
    unnamed
      ? {
          message: `La noticia no nombra a ${quoted(label)}: la declaración va en «anonymous», no en ${quoted(category)}.`,
          hint: 'Cambia «category» en la declaración, o «kind» en la fuente.',
        }
      : {
          message: `${quoted(label)} es una fuente identificada: la declaración no va en «anonymous».`,
          hint: 'Cambia «category» en la declaración, o escribe «unnamed» como «kind» de la fuente.',
        },
  'denial-denies-nothing': ({ denies, near, itself }) => {
    if (denies === null) {
      return {
        message: 'Este desmentido no dice qué niega.',
        hint: 'Añade «denies:» con el «id» de la declaración que contradice, o con la acusación en una frase.',
      }
    }
    if (itself) {
      return {
        message: 'Según el archivo, esta declaración se niega a sí misma.',
        hint: 'Escribe el «id» de la otra declaración, o la acusación en una frase.',
      }
    }
    return {
      message: `«denies» lleva a la declaración ${quoted(denies)}, pero no hay ninguna que se llame así.`,
      hint: near === null ? 'Escribe el «id» de una declaración, o la acusación en una frase.' : meant(near),
    }
  },
  'category-not-offered': ({ category, bins, defensible }) => ({
    message: `Aquí ${defensible ? 'también se acepta' : 'lo correcto es'} ${quoted(category)}, pero el nivel solo ofrece: ${quotedList(bins)}.`,
    hint: 'Añade la bandeja en «bins», o elige otra.',
  }),
  'mistake-for-right-bin': ({ category }) => ({
    message: `Aquí lo correcto es ${quoted(category)}: elegirlo no es un error.`,
    hint: 'Pasa el texto a «explanation», o a la bandeja para la que es.',
  }),
  'too-few-statements': ({ scored, least }) => ({
    message: `El nivel tiene ${scored} ${scored === 1 ? 'declaración que cuenta' : 'declaraciones que cuentan'}; hacen falta al menos ${least}.`,
    hint: 'Añade declaraciones, o quita «scored: false» de alguna.',
  }),
  'empty-bin': ({ bin }) => ({
    message: `Nada va en la bandeja ${quoted(bin)}.`,
    hint: 'Añade una declaración para ella, o quítala de «bins».',
  }),
  'lopsided-bins': ({ bin, count, scored }) => ({
    message: `${count} de las ${scored} declaraciones que cuentan van en ${quoted(bin)}: más de la mitad, así que elegirla siempre sale a cuenta.`,
    hint: 'Añade declaraciones para las otras bandejas, o quita algunas de estas.',
  }),
  'no-confirmed-claim': () => ({
    message:
      'Ninguna declaración que cuenta es una afirmación confirmada: el nivel solo premia la desconfianza.',
    hint: 'Añade una que una fuente identificada dé como un hecho, o quita «confirmed» de «bins».',
  }),
  'side-predicts-category': ({ hits, count, commonest }) => ({
    message: `Quien solo mira de qué parte está cada fuente acierta ${hits} de ${count} (eligiendo siempre la bandeja más frecuente: ${commonest}).`,
    hint: 'Haz que cada parte diga cosas que van en bandejas distintas.',
  }),
  'copies-the-report': ({ words, count }) => ({
    message: `La declaración repite ${count} palabras seguidas de la noticia: ${quoted(words, 120)}.`,
    hint: 'Dilo con tus palabras, para que haya que entenderlo y no solo encontrarlo.',
  }),
  'no-mistake-text': (_, path) => ({
    message: `${nameFirst(path)} no dice nada a quien elige una bandeja equivocada.`,
    hint: 'Añade «mistakes:» con una frase para la bandeja que con más probabilidad se elegirá por error.',
  }),
  'unused-source': ({ source }) => ({
    message: `Ninguna declaración es de la fuente ${quoted(source)}.`,
    hint: 'Quítala, o escríbela como «source» de una declaración.',
  }),
  // Lesson plans are checked on the command line alone, which speaks English.
  ...LESSON_SENTENCES,
}

function placeOf({ paragraph, before, after }: Occurrence): string {
  const place = `en el párrafo ${paragraph}`
  if (before !== '' && after !== '') return `${place} (entre ${quoted(before)} y ${quoted(after)})`
  if (before !== '') return `${place} (después de ${quoted(before)})`
  return after === '' ? place : `${place} (antes de ${quoted(after)})`
}
