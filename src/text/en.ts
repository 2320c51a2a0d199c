// Every sentence of the interface, in English: the language all others are checked against. i18next's format:
// {{value}}, and for what is counted one text for each plural form (_one, _other).
// Sentences about level files live in finding-text.
const bins = {
  confirmed: {
    label: 'Confirmed claim',
    short: 'Confirmed',
    article: 'a confirmed claim',
    plural: 'confirmed claims',
    called: 'confirmed',
    meaning: 'an identified source states it as fact, on the record; not checked by anyone else',
  },
  denial: {
    label: 'Denial',
    short: 'Denial',
    article: 'a denial',
    plural: 'denials',
    called: 'denials',
    meaning: 'an identified source says: what someone alleged is not so',
  },
  anonymous: {
    label: 'Anonymous assessment',
    short: 'Anonymous',
    article: 'an anonymous assessment',
    plural: 'anonymous assessments',
    called: 'anonymous',
    meaning: 'a claim or judgement nobody puts a name to',
  },
  opinion: {
    label: 'Opinion',
    short: 'Opinion',
    article: 'an opinion',
    plural: 'opinions',
    called: 'opinions',
    meaning: 'a judgement, aim, warning or forecast by an identified source',
  },
} as const

const openness = {
  person: 'named person, on the record',
  office: 'speaks openly for an office',
  institution: 'institution, on the record',
  unnamed: 'not named in the report',
} as const

const questions = {
  credited: {
    ask: 'Does the report credit it to somebody other than its writer?',
    short: 'Is somebody credited with it?',
    help: 'If nobody is credited there is no source to sort, so it never becomes a slip.',
  },
  identified: {
    ask: 'Does the report say who is speaking?',
    short: 'Is the speaker identified?',
    help: 'A name, an office speaking openly, or an organisation. “An official” alone is not enough.',
  },
  contradicts: {
    ask: 'Does the speaker say that something alleged by somebody else did not happen or is not so?',
    short: 'Does it contradict something alleged?',
    help: 'To condemn a thing, or to call it names, is not to deny it.',
  },
  vouches: {
    ask: 'Does the speaker vouch for a definite fact, or announce a definite act of the speaker’s own side?',
    short: 'Is it a definite fact, or an act of their own?',
    help: 'Test: could records or witnesses that exist now show the speaker to be wrong?',
  },
  otherwise: {
    ask: 'Anything else by an identified speaker?',
    short: 'Anything else?',
    help: 'Judgements, aims, warnings, motives and forecasts.',
  },
} as const

const modes = {
  practice: { label: 'Practice', meaning: 'Each statement is explained as soon as you have sorted it.' },
  edition: {
    label: 'Edition',
    meaning: 'Sort them all, move slips as you like, publish, then read the explanations.',
  },
} as const

const certainties = {
  guess: 'Guess',
  fairly: 'Fairly sure',
  certain: 'Certain',
} as const

const refusals = {
  'went-on-elsewhere': 'This round went on in another tab. Look where it stands, then go on.',
  'wrong-phase': 'That cannot be done at this point.',
  'unknown-statement': 'That slip is not part of this level.',
  'not-on-the-desk': 'That slip is not on the desk now.',
  'bin-not-offered': 'That tray is not offered in this level.',
  'not-placed': 'Put the slip in a tray first.',
  'certainty-not-asked': 'This round does not ask how sure you are.',
  'certainty-missing': 'Say how sure you are first.',
  'nothing-to-take-back': 'There is nothing to take back.',
  'edition-only': 'In practice, check this slip first.',
  'nothing-left': 'There is no slip left to sort.',
  'not-the-last': 'There are more explanations to read.',
} as const

const notices = {
  'not-kept':
    'This browser does not let the game keep anything. You can play on; your progress lasts until you close this page.',
  'round-set-aside': 'A saved round could not be read. It was put aside, and a new one was dealt.',
  'round-of-older-level': 'This level has changed since you last played it. The old round was put aside.',
  'settings-set-aside': 'Your saved settings could not be read. They were put aside; the usual ones apply.',
  'results-set-aside': 'Your saved results could not be read. They were put aside.',
  'my-levels-set-aside': 'Your shelf of levels could not be read. It was put aside.',
  'went-on-elsewhere': 'You went on with this round in another tab. Here it stands where you got to there.',
  'list-view-chosen': 'This device cannot draw the desk, so you see the list. Everything works the same.',
  'table-lost': 'The drawing of the desk was lost, so you see the list. Nothing of your round is gone.',
  'no-sound': 'Sound does not work here. Nothing depends on it.',
  'language-not-fetched': 'The texts in your language did not arrive, so you see English ones.',
  'part-not-fetched': 'A part of the game did not arrive. Check the connection, then try again.',
} as const

export const en = {
  game: 'On the Record',
  titleOf: '{{page}} · On the Record',
  motto: 'A game about who says so',
  bins,
  openness,
  questions,
  modes,
  certainties,
  refusals,
  notices,

  header: {
    skip: 'Skip to the content',
    home: 'On the Record: front page',
    codebook: 'How sorting works',
    settings: 'Settings',
    listView: 'List view',
    mute: 'Sound',
    navigation: 'The game',
  },
  loading: 'Fetching the page …',
  dismiss: 'Close this notice',
  notAvailable: {
    unknownPageTitle: 'No such page',
    unknownPage: 'There is nothing at “{{path}}”. It may have moved, or the link was cut short.',
    unknownLevelTitle: 'No such level',
    unknownLevel:
      'There is no level called “{{id}}” here. It may have a new name, or the link was cut short.',
    fetchFailedTitle: 'The page did not arrive',
    fetchFailed: 'It could not be fetched. Check the connection, then try again.',
    tryAgain: 'Try again',
    back: 'Back to the front page',
  },

  front: {
    promises: {
      free: 'Free of charge',
      noAccount: 'No account needed',
      private: 'Nothing leaves this device',
    },
    lead: 'Who says so?',
    introduction:
      'Read a short news report. Then sort what is said in it: not by whether it is true, but by how it reaches you. Every answer is explained from the words of the report.',
    howItWorks: 'How sorting works',
    otherLevels: 'Single reports',
    picture: 'Cut from the report, a statement goes into one of four trays: by who says it, and how openly.',
    leads: {
      begin: {
        kicker: 'It begins with “{{title}}”, for readers from age {{years}}.',
        link: 'Start with the first report',
      },
      goOn: { kicker: 'You are in the middle of', link: 'Go on sorting' },
      next: { kicker: 'Next for you', link: 'Read this report' },
      again: { kicker: 'You have played them all. The one with most left in it', link: 'Play it again' },
    },
    contents: 'In this edition',
    finished: '{{done}} of {{of}} finished',
    length: 'Takes about',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    toSort: 'To sort',
    statements_one: '{{count}} statement',
    statements_other: '{{count}} statements',
    age: 'Age',
    ageFrom: 'from {{years}}',
    forAge: 'from age {{years}}',
    ofYourOwn: 'of your own, from any report',
    difficulty: 'Difficulty',
    difficultyOf: '{{level}} of 5',
    trays: 'Trays',
    fresh: 'Not played yet',
    best: 'Your best: {{right}} of {{of}}',
    underWay: 'Under way: statement {{number}} of {{of}}',
  },

  elsewhere: {
    label: 'Where this level comes from',
    draft: 'You are trying out a draft.',
    backToDraft: 'Back to the editor',
    notOurs: 'This level came from a file or a link, not from this site.',
    by: 'By {{authors}}.',
    keep: 'Keep it under “My levels”',
    isKept: 'It is kept under “My levels”.',
  },

  myLevels: {
    title: 'My levels',
    write: 'Write a level',
    open: 'Open a level file',
    drop: 'You can also drop a file on this page to play it.',
    refused: 'This file cannot be played:',
    takeAway: 'Take away',
    takeAwayOf: 'Take “{{title}}” away from my levels',
  },

  shared: {
    title: 'The level in this link cannot be opened',
    'not-a-link': 'There is no level in this link. Ask for it again, or for the file.',
    'newer-version':
      'The link was made by a newer version of the game. Load this page again, then try once more.',
    'cut-off': 'The end of the link is missing. Copy the whole of it, or ask for the file.',
    damaged: 'The link was changed on its way. Ask for it again, or for the file.',
    'too-large': 'The link holds far more than a level. It was not opened.',
    findings: 'The level in it has errors, so it cannot be played:',
  },

  briefing: {
    read: 'Read the report first. You can come back to it at any time.',
    goal: 'What this level is about:',
    mode: 'How do you want to play?',
    certainty: 'Ask me how sure I am of each answer',
    certaintyMeaning: 'Shows you how far to trust your own certainty. It is never a grade.',
    start: 'Start sorting',
  },

  desk: {
    statementOf: 'Statement {{number}} of {{of}}',
    where: 'Where does this belong?',
    slipHeld: 'Now choose a tray.',
    dropHere: 'Drop here',
    inTray_one: '{{count}} slip',
    inTray_other: '{{count}} slips',
    howSure: 'How sure are you?',
    takeBack: 'Take back',
    wayOn: {
      check: 'Check',
      nextSlip: 'Next slip',
      publish: 'Publish',
      next: 'Next statement',
      finish: 'See your result',
    },
    report: 'The report',
    showReport: 'Read the report again',
    allSlips: 'All slips',
    slipIn: 'in {{bin}}',
    slipWaiting: 'still on the desk',
    placed: 'Placed in {{bin}}. You can still change it.',
    takenBack: 'Taken back.',
    discussionCard: 'A card to discuss: it is sorted but not scored.',
  },

  hints: {
    title: 'For your first statement',
    step: 'Hint {{number}} of {{of}}',
    choose:
      'Look up who says it in the report. Then drag the slip to a tray, tap a tray, or press its number.',
    check: 'It lies in a tray, and you can still change your mind. When you are ready, press Check.',
    why: 'Read why: the words it rests on are marked in the report. Then go on to the next statement.',
    dismiss: 'No more hints',
  },

  explanation: {
    correct: 'Correct: this is {{bin}}.',
    accepted: 'Correct: {{put}} can be defended here. We sorted it as {{was}}.',
    wrong: 'Not quite: you put {{put}}; we sort this as {{was}}.',
    notScored: 'Not scored.',
    why: 'Why',
    whatMisled: 'About your choice:',
    trail: 'How it reached you',
    you: 'You, the reader',
    thisReport: 'This report',
    relay: 'by way of',
    ladder: 'What decided it',
    yes: 'Yes.',
    no: 'No.',
    note: 'Worth knowing:',
    answers: 'What it denies:',
    answeredBy: 'Denied in this report:',
    evidence: 'Marked in the report: the words this rests on. Circled: the cue.',
    gist: {
      confirmed: 'An identified source stands behind it as a fact.',
      denial: 'An identified source says: that is not so.',
      anonymous: 'Nobody puts a name to it.',
      opinion: 'Said openly, but no record could settle it.',
    },
    notNeeded: 'Not needed.',
    notTold: 'What this does not tell you',
    notToldMeaning: {
      confirmed:
        'Whether it is true. Somebody answerable says so; this tray does not mean that anyone has checked it.',
      denial:
        'Who is right. A denial has somebody answerable behind it, as a claim has, and settles nothing by itself.',
      anonymous:
        'Whose position and motives you are hearing. Unnamed does not mean false: the newsroom may well know who it is.',
      opinion: 'Whether it will prove right. That does not make it worthless: you may ask what it rests on.',
    },
  },

  result: {
    title: 'Your result',
    scoreOf: '{{right}} of {{of}}',
    scoreMeaning: 'statements sorted as the codebook sorts them',
    certainty: 'Certainty points: {{points}} of at most {{most}}',
    certaintyMeaning:
      'Right: 1, 2 or 3 points. Wrong: 0, −2 or −6. Points for knowing when you know; never a grade.',
    board: 'The sourcing board',
    boardMeaning: 'Every statement under its speaker.',
    boardThreads: 'A thread runs from a denial to what it denies.',
    denies: 'denies: {{what}}',
    yourBin: 'you: {{bin}}',
    table: 'How you sorted',
    tableMeaning: 'Rows: what it was. Columns: where you put it.',
    was: 'What it was',
    columns: 'Where you put it',
    pictureMeaning: 'Each block is a statement. Framed: where what it was and where you put it agree.',
    copy: 'Copy as text',
    copied: 'Copied. You can paste it anywhere.',
    copyByHand:
      'This browser does not let the game copy. The text is selected: copy it with Ctrl+C or a long press.',
    asText: 'Your result as text',
    print: 'Print',
    sortedRightly: 'Sorted rightly',
    accepted_one: '({{count}} also accepted)',
    accepted_other: '({{count}} also accepted)',
    review: 'The ones to look at again',
    reviewMeaning: 'Those you were surest of come first.',
    noMistakes: 'There is none: you sorted every statement as the codebook does.',
    discussed: 'Cards to discuss',
    discussion: 'To talk about',
    playAgain: 'Play again',
    nextLevel: 'Next level: {{title}}',
    frontPage: 'Front page',
    put: 'You put: {{bin}}',
    putSurely: 'You put: {{bin}} ({{certainty}})',
    itWas: 'It was: {{bin}}',
  },

  lesson: {
    link: 'Lesson plan',
    linkFor: 'for “{{series}}”',
    planFor: 'Lesson plan for “{{series}}”',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    print: 'Print this plan',
    address: 'The game: {{address}}',
    levels: 'The levels of this series',
    aim: 'Aim',
    prepare: 'Beforehand',
    course: 'The lesson',
    stages: { before: 'Before reading', during: 'Reading and sorting', talk: 'Talk', after: 'Afterwards' },
    fromTo: 'minute {{from}} to {{to}}',
    questions: 'Questions to talk about',
    glossary: 'Glossary',
    differentiation: 'For different pupils',
    standards: 'Where it fits',
    unknownTitle: 'No such lesson plan',
    unknown:
      'There is no lesson plan for a series called “{{id}}” here. It may have a new name, or the link was cut short.',
  },

  habits: {
    title: 'What your sorting shows over time',
    basis_one: 'Counted on this device, over the first round of each level: {{count}} statement.',
    basis_other: 'Counted on this device, over the first round of each level: {{count}} statements.',
    tooFew:
      'That is too few to say anything about habits: at first, chance looks like a habit. It takes some more levels.',
    apart: {
      surely: 'You tell {{bins}} from the rest almost every time.',
      mostly: 'You mostly tell {{bins}} from the rest.',
      notYet: 'Telling {{bins}} from the rest is still hard.',
    },
    leaning: {
      often: 'You are quick to see {{bins}} where there are none.',
      seldom: 'You are slow to see {{bins}} where there are some.',
    },
    mixUp: 'You call {{was}} {{put}}: {{times}} times out of {{of}}.',
  },

  codebook: {
    title: 'How sorting works',
    idea: 'Sort how a statement reaches you, never whether it is true or who deserves belief. Two statements that contradict each other can both be sorted rightly.',
    four: 'The four trays',
    ladder: 'Five questions, in this order',
    ladderMeaning:
      'Stop at the first answer that ends it. The order matters: who speaks comes before what is said.',
    notACard: 'Not a slip.',
    leadsOn: 'Go on to the next question.',
    remember: 'Keep in mind',
    reminders: {
      unnamed:
        'Unnamed does not mean false. The newsroom often knows who it is; you cannot weigh that person’s position.',
      named: 'On the record does not mean true. It means somebody answerable stands behind it.',
      denial: 'A denial is not a sign of guilt, and it settles nothing by itself.',
      opinion: 'An opinion is not worthless. It is a judgement, and you may ask what it rests on.',
      doubt: 'Doubting a confirmed claim is as wrong here as believing a rumour: sort what the report shows.',
    },
    walk: {
      ofYourOwn: 'Think of a statement from the news, or take one of the examples above.',
      tryIt: 'Try it on the ladder',
      questionOf: 'Question {{number}} of {{of}}',
      yes: 'Yes',
      no: 'No',
      back: 'Back',
      again: 'Start again',
      here: 'That is where we sort this example too.',
      notHere: 'We sort this example into another tray. Go back and look at the questions again.',
      lookAgain: 'That cannot be all',
      lookAgainMeaning:
        'What an identified speaker says always fits one of the questions. Go back and look at them again.',
    },
    examplesTitle: 'With one made-up example each',
    examples: {
      confirmed: 'The mayor, Ada Brook, said on the radio that the bridge was closed at six o’clock.',
      denial: 'The bus company said it had not been told of any closure, as the council had reported.',
      anonymous:
        'A person at the town hall, who asked not to be named, said the bridge would stay shut for a month.',
      opinion: 'Ada Brook called the bus company’s planning careless.',
    },
  },

  settings: {
    title: 'Settings',
    close: 'Close',
    kept: 'Kept on this device only.',
    language: 'Language',
    languageOfBrowser: 'As the browser',
    look: 'Look',
    theme: 'Theme',
    themes: {
      system: 'As the system',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
      presenter: 'Presenter (large)',
    },
    reading: 'Reading',
    textSize: 'Text size',
    font: 'Letters',
    fonts: {
      design: 'As designed',
      legible: 'Atkinson everywhere',
      dyslexic: 'OpenDyslexic',
    },
    wideLetters: 'Letters further apart',
    wideWords: 'Words further apart',
    wideLines: 'Lines further apart',
    percent: '{{share, number(style: percent)}}',
    motion: 'Motion',
    motions: { system: 'As the system', full: 'Full', reduced: 'Reduced' },
    view: 'View',
    views: { auto: 'Desk if possible', desk: 'Desk', list: 'List' },
    muted: 'No sound',
    volume: 'Volume',
    play: 'Play and sound',
    numberKeys: 'Keys 1 to 4 choose a tray',
    keys: 'Keys',
  },

  keys: {
    title: 'Keys',
    bins: 'choose a tray',
    enter: 'check, then go on',
    takeBack: 'take a choice back before checking',
    escape: 'drop a slip you are dragging, or close a window',
    help: 'show the keys',
    tab: 'go from one control to the next',
  },
} as const
