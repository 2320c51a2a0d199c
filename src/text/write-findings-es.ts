// What the check says about a draft, in Spanish, in the words of the form; to one teacher (tú), of no gender.
import type { TextsLike } from './typed-text'
import type { findingsEn } from './write-findings-en'

export const findingsEs = {
  'empty-field': { message: 'Aquí no hay nada escrito.', hint: 'Escribe algo: hace falta.' },
  'empty-spaces': { message: 'Aquí solo hay espacios.', hint: 'Escribe algo o vacía el campo.' },
  'empty-title': {
    message: 'No hay ni título ni titular.',
    hint: 'Escribe un titular; sirve también de título mientras no escribas uno.',
  },
  'empty-summary': {
    message: 'Aquí no hay ninguna frase, ni una noticia de la que tomarla.',
    hint: 'Escribe o pega la noticia, o escribe aquí una frase.',
  },
  'empty-authors': { message: 'No hay ningún nombre.', hint: 'Escribe tu nombre o el de la clase.' },
  'empty-evidence': {
    message: 'Faltan las palabras de la noticia.',
    hint: 'Selecciónalas en la noticia y pulsa el botón, o escríbelas aquí.',
  },
  'empty-category': {
    message: 'No hay ninguna bandeja elegida.',
    hint: 'Elige dónde va la declaración.',
  },
  'empty-source': {
    message: 'Falta elegir quién habla.',
    hint: 'Elige quién lo dice. Ahí mismo puedes añadir a quien no esté en la lista.',
  },
  'empty-choice': { message: 'Aquí no hay nada elegido.', hint: 'Elige una de las respuestas.' },
  'empty-number': { message: 'Aquí no hay ningún número.', hint: 'Escribe un número entero, en cifras.' },
  'empty-language': {
    message: 'Falta el idioma.',
    hint: 'Escribe es para español, en para inglés, pt-BR para portugués de Brasil.',
  },
  'empty-name': {
    message: 'La serie no tiene nombre corto.',
    hint: 'Escribe letras minúsculas, cifras y guiones sueltos; por ejemplo: primeros-pasos.',
  },

  'too-short': {
    message: 'Hay {{length}} caracteres; hacen falta al menos {{least}}.',
    hint: 'Di un poco más.',
  },
  'too-long': {
    message: 'Hay {{length}} caracteres; caben como mucho {{most}}.',
    hint: 'Quita {{over}}.',
  },
  'too-few-trays': { message: 'Se ofrecen menos de dos bandejas.', hint: 'Marca al menos dos.' },
  'too-many': { message: 'Hay {{length}}; caben como mucho {{most}}.', hint: 'Quita lo que sobra.' },
  'too-many-statements': {
    message: 'Hay {{length}} declaraciones; en un nivel caben {{most}}.',
    hint: 'Divide el nivel en dos. Las declaraciones que sobran aún no se han comprobado.',
  },
  'too-small': { message: 'El número debe ser {{least}} o más.', hint: 'Escribe uno mayor.' },
  'too-big': { message: 'El número debe ser {{most}} o menos.', hint: 'Escribe uno menor.' },
  'not-whole': { message: 'No es un número entero.', hint: 'Escribe uno sin decimales.' },
  'not-a-choice': {
    message: '«{{found}}» no es ninguna de las respuestas.',
    hint: 'Elige una de las otras.',
  },
  'not-a-tray': { message: 'No hay ninguna bandeja «{{found}}».', hint: 'Desmárcala.' },
  'tray-twice': {
    message: '«{{tray}}» está dos veces en el archivo.',
    hint: 'Desmarca la bandeja y vuelve a marcarla.',
  },
  'not-a-language': {
    message: '«{{found}}» no es el código de un idioma.',
    hint: 'Escribe es para español, en para inglés, pt-BR para portugués de Brasil.',
  },
  'not-a-name': {
    message: '«{{found}}» no puede ser un nombre corto.',
    hint: 'Escribe solo letras minúsculas de la a a la z, cifras y guiones sueltos.',
  },
  'file-name-bad': {
    message: 'En su archivo esto se llama «{{found}}», que no puede ser un nombre corto.',
    hint: 'Cámbialo en «{{asText}}»: solo letras minúsculas de la a a la z, cifras y guiones sueltos.',
  },
  'file-name-long': {
    message: 'El nombre corto que esto tiene en su archivo pasa de {{most}} caracteres.',
    hint: 'Acórtalo en «{{asText}}».',
  },
  'file-name-twice': {
    message: 'En su archivo esta declaración y la declaración {{number}} se llaman las dos «{{found}}».',
    hint: 'Da a una de ellas otro nombre corto en «{{asText}}».',
  },
  markup: {
    message: '«{{found}}» parece HTML o Markdown.',
    hint: 'Escribe solo palabras; el juego muestra cada signo tal como está.',
  },
  'odd-character': {
    message: 'Aquí hay un carácter invisible o dañado ({{found}}).',
    hint: 'Bórralo o vuelve a escribir las palabras.',
  },

  'source-not-listed': {
    message: '«{{source}}» no está entre las fuentes.',
    hint: 'Elige quién lo dice. Ahí mismo puedes añadir a quien no esté en la lista.',
  },
  'evidence-not-found': {
    message: '«{{words}}» no está en la noticia.',
    hint: 'Selecciona las palabras en la noticia y pulsa el botón, o cópialas tal cual.',
  },
  'evidence-elsewhere': {
    message: '«{{words}}» está en la noticia, pero no como en «{{passage}}».',
    hint: 'En «{{more}}», escribe lo que hay justo antes y justo después de las palabras, o vacía los dos campos.',
  },
  'evidence-twice': {
    message: 'Estas palabras están más de una vez en la noticia: «{{first}}» y «{{second}}».',
    hint: 'Selecciona más palabras, o escribe en «{{more}}» lo que hay justo antes o justo después.',
  },
  'evidence-still-twice': {
    message: 'Estas palabras están más de una vez en la noticia: «{{first}}» y «{{second}}».',
    hint: 'Selecciona más palabras, o escribe en «{{more}}» algo más de lo que hay justo antes o justo después.',
  },
  'cue-elsewhere': {
    message: '«{{cue}}» no está entre las palabras en que se apoya la declaración: «{{words}}».',
    hint: 'Elige una de esas palabras o toma más palabras de la noticia.',
  },
  'source-unnamed': {
    message: 'La noticia no nombra a «{{source}}»: la declaración va en «{{anonymous}}», no en «{{tray}}».',
    hint: 'Elige la otra bandeja, o di en la fuente que está identificada.',
  },
  'source-named': {
    message: '«{{source}}» es una fuente identificada: la declaración no va en «{{anonymous}}».',
    hint: 'Elige otra bandeja, o di en la fuente: «{{unnamed}}».',
  },
  'denies-nothing': {
    message: 'Este desmentido no dice qué niega.',
    hint: 'Elige la declaración que contradice, o escribe la acusación con palabras.',
  },
  'denies-itself': {
    message: 'Según el formulario, esta declaración se niega a sí misma.',
    hint: 'Elige otra, o «{{nothing}}» y escribe la acusación con palabras.',
  },
  'denies-no-sentence': {
    message: '«{{words}}» no dice cuál era la acusación.',
    hint: 'Escribe la acusación como una frase, o elige la declaración que la hace.',
  },
  'right-not-offered': {
    message: 'Aquí lo correcto es «{{tray}}», pero el nivel solo ofrece: {{trays}}.',
    hint: 'Marca la bandeja en «{{offered}}» o elige otra.',
  },
  'accepted-not-offered': {
    message: 'Aquí también se acepta «{{tray}}», pero el nivel solo ofrece: {{trays}}.',
    hint: 'Marca la bandeja en «{{offered}}» o deja de aceptarla aquí.',
  },
  'mistake-is-right': {
    message: 'Aquí lo correcto es «{{tray}}»: elegirla no es un error.',
    hint: 'Pasa las palabras a la explicación, o a la bandeja para la que son.',
  },
  'too-few-statements': {
    message_one: 'Hay {{count}} declaración que cuenta; hacen falta al menos {{least}}.',
    message_many: 'Hay {{count}} de declaraciones que cuentan; hacen falta al menos {{least}}.',
    message_other: 'Hay {{count}} declaraciones que cuentan; hacen falta al menos {{least}}.',
    hint: 'Haz más, o desmarca «{{discuss}}» donde esté marcado.',
  },
  'unused-tray': {
    message: 'Nada va en la bandeja «{{tray}}».',
    hint: 'Haz una declaración para ella, o desmárcala.',
  },
  'full-tray': {
    message:
      '{{hits}} de las {{scored}} declaraciones que cuentan van en «{{tray}}»: más de la mitad, así que elegirla siempre sale a cuenta.',
    hint: 'Haz declaraciones para las otras bandejas, o quita algunas de estas.',
  },
  'no-confirmed-claim': {
    message:
      'Ninguna declaración que cuenta es una afirmación confirmada: el nivel solo premia la desconfianza.',
    hint: 'Haz una que una fuente identificada dé como un hecho, o quita «{{tray}}» de «{{offered}}».',
  },
  'side-predicts': {
    message:
      'Quien solo mira de qué parte está cada fuente acierta {{hits}} de {{scored}} (eligiendo siempre la bandeja más frecuente: {{commonest}}).',
    hint: 'Haz que cada parte diga cosas que van en bandejas distintas.',
  },
  'copies-the-report': {
    message: 'Esto repite {{length}} palabras seguidas de la noticia: «{{words}}».',
    hint: 'Dilo con tus palabras, para que haya que entenderlo y no solo encontrarlo.',
  },
  'no-mistake': {
    message: 'No se dice nada a quien elige una bandeja equivocada.',
    hint: 'Escribe una frase para la bandeja que con más probabilidad se elegirá por error.',
  },
  'unused-source': {
    message: 'Ninguna declaración es de esta fuente.',
    hint: 'Elígela en una declaración, en «{{question}}», o quítala.',
  },
  elsewhere: {
    message: 'Esto no puede quedar así.',
    hint: 'En «{{asText}}» se dice dónde y por qué.',
  },
} as const satisfies TextsLike<'one' | 'many' | 'other', typeof findingsEn>
