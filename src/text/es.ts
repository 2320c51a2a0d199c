// Every sentence of the interface in Spanish: plain words for readers from age 11, said to one person (tú),
// of no gender.
// Neutral on purpose: “negar” rather than “desmentir”, which can also mean to prove something false.
// “On the record” is said by what it means to a reader: publicly, with somebody who answers for it.
import type { TextsLike } from './typed-text'

const bins = {
  confirmed: {
    label: 'Afirmación confirmada',
    short: 'Confirmada',
    article: 'una afirmación confirmada',
    plural: 'las afirmaciones confirmadas',
    called: 'Confirmada',
    meaning: 'una fuente identificada lo da públicamente como un hecho; nadie más lo ha comprobado',
  },
  denial: {
    label: 'Desmentido',
    short: 'Desmentido',
    article: 'un desmentido',
    plural: 'los desmentidos',
    called: 'Desmentido',
    meaning: 'una fuente identificada niega algo que otros han dicho',
  },
  anonymous: {
    label: 'Valoración anónima',
    short: 'Anónima',
    article: 'una valoración anónima',
    plural: 'las valoraciones anónimas',
    called: 'Anónima',
    meaning: 'una afirmación o un juicio sin nadie que le ponga su nombre',
  },
  opinion: {
    label: 'Opinión',
    short: 'Opinión',
    article: 'una opinión',
    plural: 'las opiniones',
    called: 'Opinión',
    meaning: 'un juicio, un propósito, una advertencia o un pronóstico de una fuente identificada',
  },
} as const

const openness = {
  person: 'persona con nombre, habla públicamente',
  office: 'habla abiertamente en nombre de un cargo',
  institution: 'institución, habla públicamente',
  unnamed: 'la noticia no da su nombre',
} as const

const questions = {
  credited: {
    ask: '¿La noticia lo atribuye a alguien que no es quien la escribe?',
    short: '¿Se atribuye a alguien?',
    help: 'Si no se atribuye a nadie, no hay fuente que clasificar, y por eso nunca llega a ser una ficha.',
  },
  identified: {
    ask: '¿Dice la noticia quién habla?',
    short: '¿Está identificado quien habla?',
    help: 'Un nombre, un cargo que habla abiertamente o una organización. «Un funcionario», sin más, no basta.',
  },
  contradicts: {
    ask: '¿Quien habla dice que algo que otros afirman no ocurrió o no es así?',
    short: '¿Contradice algo que otros afirman?',
    help: 'Condenar algo, o descalificarlo, no es negarlo.',
  },
  vouches: {
    ask: '¿Quien habla da por cierto un hecho concreto, o anuncia un acto concreto de su propia organización?',
    short: '¿Es un hecho concreto o un acto propio?',
    help: 'Prueba: ¿podrían documentos o testigos que ya existen mostrar que se equivoca?',
  },
  otherwise: {
    ask: '¿Cualquier otra cosa de una fuente identificada?',
    short: '¿Cualquier otra cosa?',
    help: 'Juicios, propósitos, advertencias, motivos y pronósticos.',
  },
} as const

const modes = {
  practice: { label: 'Práctica', meaning: 'Cada declaración se explica en cuanto la clasificas.' },
  edition: {
    label: 'Edición',
    meaning: 'Clasifícalas todas, mueve las fichas como quieras, publica y lee después las explicaciones.',
  },
} as const

const certainties = {
  guess: 'Lo adivino',
  fairly: 'Con bastante seguridad',
  certain: 'Con total seguridad',
} as const

const refusals = {
  'went-on-elsewhere': 'Esta partida siguió en otra pestaña. Mira cómo está y continúa.',
  'wrong-phase': 'Eso no se puede hacer en este momento.',
  'unknown-statement': 'Esa ficha no es de este nivel.',
  'not-on-the-desk': 'Esa ficha no está ahora en la mesa.',
  'bin-not-offered': 'Esa bandeja no está en este nivel.',
  'not-placed': 'Pon primero la ficha en una bandeja.',
  'certainty-not-asked': 'En esta partida no se pregunta cuánta seguridad tienes.',
  'certainty-missing': 'Di primero cuánta seguridad tienes.',
  'nothing-to-take-back': 'No hay nada que deshacer.',
  'edition-only': 'En la práctica, comprueba primero esta ficha.',
  'nothing-left': 'No quedan fichas por clasificar.',
  'not-the-last': 'Quedan explicaciones por leer.',
} as const

const notices = {
  'not-kept':
    'Este navegador no deja que el juego guarde nada. Puedes seguir jugando; lo que hagas dura hasta que cierres esta página.',
  'round-set-aside': 'No se pudo leer una partida guardada. Se dejó aparte y se repartió una nueva.',
  'round-of-older-level':
    'Este nivel ha cambiado desde la última vez que lo jugaste. La partida anterior se dejó aparte.',
  'settings-set-aside': 'No se pudieron leer tus ajustes guardados. Se dejaron aparte; valen los habituales.',
  'results-set-aside': 'No se pudieron leer tus resultados guardados. Se dejaron aparte.',
  'my-levels-set-aside': 'No se pudo leer tu estante de niveles. Se apartó.',
  'went-on-elsewhere': 'Seguiste esta partida en otra pestaña. Aquí está tal como la dejaste allí.',
  'list-view-chosen': 'Este dispositivo no puede dibujar la mesa, así que ves la lista. Todo funciona igual.',
  'table-lost': 'Se perdió el dibujo de la mesa, así que ves la lista. De tu partida no falta nada.',
  'no-sound': 'El sonido no funciona aquí. Nada depende de él.',
  'language-not-fetched': 'Los textos en tu idioma no llegaron, así que los ves en inglés.',
  'part-not-fetched': 'Una parte del juego no llegó. Revisa la conexión e inténtalo otra vez.',
} as const

export const es = {
  game: 'On the Record',
  titleOf: '{{page}} · On the Record',
  motto: 'Un juego sobre quién lo dice',
  bins,
  openness,
  questions,
  modes,
  certainties,
  refusals,
  notices,

  header: {
    skip: 'Saltar al contenido',
    home: 'On the Record: portada',
    codebook: 'Cómo se clasifica',
    settings: 'Ajustes',
    listView: 'Vista de lista',
    mute: 'Sonido',
    navigation: 'El juego',
  },
  loading: 'Cargando la página…',
  dismiss: 'Cerrar este aviso',
  notAvailable: {
    unknownPageTitle: 'No existe esa página',
    unknownPage: 'No hay nada en «{{path}}». Puede que haya cambiado de sitio o que el enlace esté cortado.',
    unknownLevelTitle: 'No existe ese nivel',
    unknownLevel:
      'Aquí no hay ningún nivel llamado «{{id}}». Puede que tenga otro nombre o que el enlace esté cortado.',
    fetchFailedTitle: 'La página no llegó',
    fetchFailed: 'No se pudo cargar. Revisa la conexión e inténtalo otra vez.',
    tryAgain: 'Intentarlo otra vez',
    back: 'Volver a la portada',
  },

  front: {
    promises: {
      free: 'Gratis',
      noAccount: 'Sin cuenta',
      private: 'Nada sale de este dispositivo',
    },
    lead: '¿Quién lo dice?',
    introduction:
      'Lee una noticia breve. Después clasifica lo que se dice en ella: no por si es verdad, sino por cómo llega hasta ti. Cada respuesta se explica con las palabras de la noticia.',
    howItWorks: 'Cómo se clasifica',
    otherLevels: 'Noticias sueltas',
    picture:
      'Recortada de la noticia, una declaración va a una de cuatro bandejas: según quién la hace y con qué franqueza.',
    leads: {
      begin: {
        kicker: 'Se empieza con «{{title}}», desde los {{years}} años.',
        link: 'Empezar con la primera noticia',
      },
      goOn: { kicker: 'Estás en mitad de', link: 'Seguir clasificando' },
      next: { kicker: 'Lo siguiente para ti', link: 'Leer esta noticia' },
      again: { kicker: 'Ya las has jugado todas. La que más te puede dar', link: 'Jugarla otra vez' },
    },
    contents: 'En esta edición',
    finished: '{{done}} de {{of}} terminadas',
    length: 'Duración',
    minutes_one: 'cerca de {{count}} minuto',
    minutes_many: 'cerca de {{count}} de minutos',
    minutes_other: 'unos {{count}} minutos',
    toSort: 'Para clasificar',
    statements_one: '{{count}} declaración',
    statements_many: '{{count}} de declaraciones',
    statements_other: '{{count}} declaraciones',
    age: 'Edad',
    ageFrom: 'desde {{years}} años',
    forAge: 'desde los {{years}} años',
    ofYourOwn: 'tuyo, con cualquier noticia',
    difficulty: 'Dificultad',
    difficultyOf: '{{level}} de 5',
    trays: 'Bandejas',
    fresh: 'Aún sin jugar',
    best: 'Tu mejor resultado: {{right}} de {{of}}',
    underWay: 'En marcha: declaración {{number}} de {{of}}',
  },

  elsewhere: {
    label: 'De dónde viene este nivel',
    draft: 'Estás probando un borrador.',
    backToDraft: 'Volver al editor',
    notOurs: 'Este nivel llegó en un archivo o un enlace, no es de este sitio.',
    by: 'De {{authors}}.',
    keep: 'Guardarlo en «Mis niveles»',
    isKept: 'Está guardado en «Mis niveles».',
  },

  myLevels: {
    title: 'Mis niveles',
    write: 'Escribir un nivel',
    open: 'Abrir un archivo de nivel',
    drop: 'También puedes soltar un archivo en esta página para jugarlo.',
    refused: 'Este archivo no se puede jugar:',
    takeAway: 'Quitar',
    takeAwayOf: 'Quitar «{{title}}» de mis niveles',
  },

  shared: {
    title: 'El nivel de este enlace no se puede abrir',
    'not-a-link': 'En este enlace no hay ningún nivel. Vuelve a pedirlo, o pide el archivo.',
    'newer-version':
      'El enlace se hizo con una versión más nueva del juego. Vuelve a cargar esta página e inténtalo otra vez.',
    'cut-off': 'Falta el final del enlace. Cópialo entero o pide el archivo.',
    damaged: 'El enlace cambió por el camino. Vuelve a pedirlo, o pide el archivo.',
    'too-large': 'El enlace contiene mucho más que un nivel. No se ha abierto.',
    findings: 'El nivel que contiene tiene errores, así que no se puede jugar:',
  },

  briefing: {
    read: 'Lee primero la noticia. Puedes volver a ella cuando quieras.',
    goal: 'De qué trata este nivel:',
    mode: '¿Cómo quieres jugar?',
    certainty: 'Pregúntame cuánta seguridad tengo en cada respuesta',
    certaintyMeaning: 'Te muestra hasta dónde fiarte de tu propia seguridad. Nunca es una nota.',
    start: 'Empezar a clasificar',
  },

  desk: {
    statementOf: 'Declaración {{number}} de {{of}}',
    where: '¿Dónde va esto?',
    slipHeld: 'Ahora elige una bandeja.',
    dropHere: 'Suéltala aquí',
    inTray_one: '{{count}} ficha',
    inTray_many: '{{count}} de fichas',
    inTray_other: '{{count}} fichas',
    howSure: '¿Cuánta seguridad tienes?',
    takeBack: 'Deshacer',
    wayOn: {
      check: 'Comprobar',
      nextSlip: 'Ficha siguiente',
      publish: 'Publicar',
      next: 'Declaración siguiente',
      finish: 'Ver tu resultado',
    },
    report: 'La noticia',
    showReport: 'Leer la noticia otra vez',
    allSlips: 'Todas las fichas',
    slipIn: 'en {{bin}}',
    slipWaiting: 'todavía en la mesa',
    placed: 'Está en «{{bin}}». Aún puedes cambiarla.',
    takenBack: 'Deshecho.',
    discussionCard: 'Una ficha para debatir: se clasifica, pero no puntúa.',
  },

  hints: {
    title: 'Para tu primera declaración',
    step: 'Pista {{number}} de {{of}}',
    choose:
      'Busca en la noticia quién lo dice. Después arrastra la ficha a una bandeja, toca una bandeja o pulsa su número.',
    check: 'Está en una bandeja, y aún puedes cambiar de idea. Cuando quieras, pulsa «Comprobar».',
    why: 'Lee por qué: en la noticia están marcadas las palabras en que se apoya. Después pasa a la siguiente.',
    dismiss: 'Sin más pistas',
  },

  explanation: {
    correct: 'Correcto: es {{bin}}.',
    accepted: 'Correcto: {{put}} también se sostiene. Aquí va como {{was}}.',
    wrong: 'No del todo: elegiste {{put}}; aquí va como {{was}}.',
    notScored: 'No puntúa.',
    why: 'Por qué',
    whatMisled: 'Sobre lo que elegiste:',
    trail: 'Cómo llegó hasta ti',
    you: 'Tú, que lees',
    thisReport: 'Esta noticia',
    relay: 'a través de',
    ladder: 'Qué lo decidió',
    yes: 'Sí.',
    no: 'No.',
    note: 'Conviene saber:',
    answers: 'Qué niega:',
    answeredBy: 'En esta noticia lo niega:',
    evidence: 'Marcadas en la noticia: las palabras en que se apoya. Rodeada: la que da la pista.',
    gist: {
      confirmed: 'Una fuente identificada responde de ello como de un hecho.',
      denial: 'Una fuente identificada dice: eso no es así.',
      anonymous: 'Nadie le pone nombre.',
      opinion: 'Se dice abiertamente, pero ningún registro podría zanjarlo.',
    },
    notNeeded: 'No hizo falta.',
    notTold: 'Lo que esto no te dice',
    notToldMeaning: {
      confirmed:
        'Si es verdad. Alguien responde de ello; esta bandeja no significa que nadie lo haya comprobado.',
      denial:
        'Quién tiene razón. Detrás de un desmentido hay alguien que responde, como detrás de una afirmación, y por sí solo no zanja nada.',
      anonymous:
        'De quién son la posición y los motivos que estás oyendo. Sin nombre no quiere decir falso: puede que la redacción sepa bien quién es.',
      opinion: 'Si acertará. No por eso carece de valor: puedes preguntar en qué se apoya.',
    },
  },

  result: {
    title: 'Tu resultado',
    scoreOf: '{{right}} de {{of}}',
    scoreMeaning: 'declaraciones clasificadas según las reglas del juego',
    certainty: 'Puntos de seguridad: {{points}} de {{most}} posibles',
    certaintyMeaning:
      'Acierto: 1, 2 o 3 puntos. Fallo: 0, −2 o −6. Son puntos por saber cuándo sabes; nunca una nota.',
    board: 'El tablero de fuentes',
    boardMeaning: 'Cada declaración debajo de quien la hizo.',
    boardThreads: 'Un hilo va de cada desmentido a lo que este niega.',
    denies: 'niega: {{what}}',
    yourBin: 'tú: {{bin}}',
    table: 'Cómo clasificaste',
    tableMeaning: 'Filas: lo que era. Columnas: dónde lo pusiste.',
    was: 'Lo que era',
    columns: 'Dónde lo pusiste',
    pictureMeaning:
      'Cada bloque es una declaración. Con marco: donde coinciden lo que era y el lugar en que la pusiste.',
    copy: 'Copiar como texto',
    copied: 'Copiado. Puedes pegarlo donde quieras.',
    copyByHand:
      'Este navegador no deja que el juego copie. El texto está seleccionado: cópialo con Ctrl+C o con una pulsación larga.',
    asText: 'Tu resultado como texto',
    print: 'Imprimir',
    sortedRightly: 'Bien clasificadas',
    accepted_one: '({{count}} también aceptada)',
    accepted_many: '({{count}} también aceptadas)',
    accepted_other: '({{count}} también aceptadas)',
    review: 'Las que conviene mirar otra vez',
    reviewMeaning: 'Primero, aquellas en las que tenías más seguridad.',
    noMistakes: 'No hay ninguna: las clasificaste todas según las reglas del juego.',
    discussed: 'Fichas para debatir',
    discussion: 'Para hablar de ello',
    playAgain: 'Jugar otra vez',
    nextLevel: 'Nivel siguiente: {{title}}',
    frontPage: 'Portada',
    put: 'Elegiste: {{bin}}',
    putSurely: 'Elegiste: {{bin}} ({{certainty}})',
    itWas: 'Era: {{bin}}',
  },

  lesson: {
    link: 'Guion de clase',
    linkFor: 'para «{{series}}»',
    planFor: 'Guion de clase para «{{series}}»',
    minutes_one: '{{count}} minuto',
    minutes_many: '{{count}} de minutos',
    minutes_other: '{{count}} minutos',
    print: 'Imprimir este guion',
    address: 'El juego: {{address}}',
    levels: 'Los niveles de esta serie',
    aim: 'Objetivo',
    prepare: 'Antes de la clase',
    course: 'La clase',
    stages: {
      before: 'Antes de leer',
      during: 'Leer y clasificar',
      talk: 'Hablar',
      after: 'Después',
    },
    fromTo: 'del minuto {{from}} al {{to}}',
    questions: 'Preguntas para hablar',
    glossary: 'Glosario',
    differentiation: 'Para alumnos distintos',
    standards: 'Dónde encaja',
    unknownTitle: 'No existe ese guion de clase',
    unknown:
      'Aquí no hay ningún guion de clase para una serie llamada «{{id}}». Puede que tenga otro nombre o que el enlace esté cortado.',
  },

  habits: {
    title: 'Lo que muestra tu manera de clasificar',
    basis_one: 'Contado en este dispositivo, en la primera partida de cada nivel: {{count}} declaración.',
    basis_many:
      'Contado en este dispositivo, en la primera partida de cada nivel: {{count}} de declaraciones.',
    basis_other: 'Contado en este dispositivo, en la primera partida de cada nivel: {{count}} declaraciones.',
    tooFew:
      'Son pocas para hablar de costumbres: al principio, el azar parece una costumbre. Hacen falta algunos niveles más.',
    apart: {
      surely: 'Distingues {{bins}} del resto casi siempre.',
      mostly: 'Distingues {{bins}} del resto la mayoría de las veces.',
      notYet: 'Distinguir {{bins}} del resto todavía cuesta.',
    },
    leaning: {
      often: 'Tiendes a ver {{bins}} donde no están.',
      seldom: 'Tiendes a no ver {{bins}} donde sí están.',
    },
    mixUp: 'Pones {{was}} en «{{put}}»: {{times}} veces de {{of}}.',
  },

  codebook: {
    title: 'Cómo se clasifica',
    idea: 'Clasifica cómo llega una declaración hasta ti, nunca si es verdad ni quién merece que le crean. Dos declaraciones que se contradicen pueden estar las dos bien clasificadas.',
    four: 'Las cuatro bandejas',
    ladder: 'Cinco preguntas, en este orden',
    ladderMeaning:
      'Detente en la primera respuesta que lo decida. El orden importa: quién habla va antes que lo que dice.',
    notACard: 'No es una ficha.',
    leadsOn: 'Pasa a la pregunta siguiente.',
    withoutName: 'Por qué una redacción cita a alguien sin nombre',
    withoutNameMeaning:
      'Una fuente sin nombre no es una fuente inventada. Las agencias de noticias solo le piden lo que no pueden saber de otro modo: información, no opiniones ni conjeturas. Saben quién es, y deben contarte de esa persona todo lo que puedan. Compáralo con las noticias de aquí: parte de lo que dicen sus fuentes sin nombre es, pese a todo, una valoración.',
    remember: 'Para tener presente',
    reminders: {
      unnamed:
        'Sin nombre no quiere decir falso. A menudo la redacción sabe quién es; tú no puedes valorar su posición.',
      named: 'Dicho públicamente no quiere decir verdadero. Quiere decir que alguien responde por ello.',
      denial: 'Un desmentido no es señal de culpa, y por sí solo no zanja nada.',
      opinion: 'Una opinión no carece de valor. Es un juicio, y puedes preguntar en qué se apoya.',
      doubt:
        'Dudar de una afirmación confirmada es aquí tan erróneo como creer un rumor: clasifica lo que la noticia muestra.',
    },
    disagree: '¿Ves una ficha de otra manera?',
    disagreeMeaning:
      'Di por qué: en clase, o a quien escribió el nivel. Cada explicación muestra en qué se apoya su clasificación, para que se pueda discutir. Una ficha en la que los lectores atentos se dividen tiene su lugar entre las fichas para debatir.',
    walk: {
      ofYourOwn: 'Piensa en una declaración de las noticias, o toma uno de los ejemplos de arriba.',
      tryIt: 'Probarlo en la escalera',
      questionOf: 'Pregunta {{number}} de {{of}}',
      yes: 'Sí',
      no: 'No',
      back: 'Atrás',
      again: 'Empezar otra vez',
      here: 'Ahí es también donde clasificamos este ejemplo.',
      notHere: 'Este ejemplo lo clasificamos en otra bandeja. Vuelve atrás y mira otra vez las preguntas.',
      lookAgain: 'No puede ser todo',
      lookAgainMeaning:
        'Lo que dice una fuente identificada siempre encaja en una de las preguntas. Vuelve atrás y míralas otra vez.',
    },
    examplesTitle: 'Con un ejemplo inventado cada una',
    examples: {
      confirmed: 'La alcaldesa, Ada Brook, dijo en la radio que el puente se cerró a las seis.',
      denial:
        'La empresa de autobuses dijo que nadie le había avisado de ningún cierre, como había informado el ayuntamiento.',
      anonymous:
        'Una persona del ayuntamiento, que pidió que no se diera su nombre, dijo que el puente seguiría cerrado un mes.',
      opinion: 'Ada Brook llamó descuidada a la planificación de la empresa de autobuses.',
    },
  },

  settings: {
    title: 'Ajustes',
    close: 'Cerrar',
    kept: 'Se guardan solo en este dispositivo.',
    language: 'Idioma',
    languageOfBrowser: 'El del navegador',
    look: 'Aspecto',
    theme: 'Tema',
    themes: {
      system: 'El del sistema',
      light: 'Claro',
      dark: 'Oscuro',
      contrast: 'Alto contraste',
      presenter: 'Presentación (grande)',
    },
    reading: 'Lectura',
    textSize: 'Tamaño del texto',
    font: 'Letra',
    fonts: {
      design: 'La del diseño',
      legible: 'Atkinson en todo',
      dyslexic: 'OpenDyslexic',
    },
    wideLetters: 'Más espacio entre letras',
    wideWords: 'Más espacio entre palabras',
    wideLines: 'Más espacio entre líneas',
    percent: '{{share, number(style: percent)}}',
    motion: 'Movimiento',
    motions: { system: 'El del sistema', full: 'Completo', reduced: 'Reducido' },
    view: 'Vista',
    views: { auto: 'Mesa si es posible', desk: 'Mesa', list: 'Lista' },
    muted: 'Sin sonido',
    volume: 'Volumen',
    play: 'Juego y sonido',
    numberKeys: 'Las teclas 1 a 4 eligen bandeja',
    keys: 'Teclas',
  },

  keys: {
    title: 'Teclas',
    bins: 'elegir una bandeja',
    enter: 'comprobar y después continuar',
    takeBack: 'deshacer una elección antes de comprobar',
    escape: 'soltar la ficha que arrastras o cerrar una ventana',
    help: 'mostrar las teclas',
    tab: 'pasar de un control al siguiente',
  },
} as const satisfies TextsLike<'one' | 'many' | 'other'>
