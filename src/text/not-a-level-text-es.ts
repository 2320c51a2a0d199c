// The Spanish sentences about files that are no level at all.
import type { FindingDetails } from '../core/level/finding'
import type { FindingText } from './finding-text'

const COPY = 'Un nivel empieza con «format: 1»; copia uno que ya exista para empezar.'
const UTF8 = 'Abre el archivo en tu editor, elige «Guardar con codificación» y después UTF-8.'

export const NOT_A_LEVEL_ES: Record<FindingDetails['not-a-level']['problem'], FindingText> = {
  binary: {
    message: 'Esto no es un archivo de texto.',
    hint: 'Guarda el nivel como texto sin formato (UTF-8).',
  },
  empty: { message: 'El archivo está vacío.', hint: COPY },
  list: {
    message: 'Esto es una lista, pero un nivel es un grupo de partes con nombre.',
    hint: 'Empieza con «format: 1» en una línea propia, sin guion.',
  },
  'not-utf-8': { message: 'Este carácter no está guardado como UTF-8.', hint: UTF8 },
  'other-keys': {
    message: 'Este archivo no tiene ninguna de las partes de un nivel.',
    hint: 'Un nivel empieza con «format: 1» y tiene una noticia, fuentes y declaraciones.',
  },
  text: { message: 'Esto es texto seguido, pero un nivel es un grupo de partes con nombre.', hint: COPY },
  'utf-16': { message: 'El archivo está guardado como UTF-16.', hint: UTF8 },
}
