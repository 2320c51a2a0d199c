// The English texts that only some pages need: they come with those pages and not before the first statement.
export const laterEn = {
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
    withoutName: 'Why a newsroom quotes somebody without a name',
    withoutNameMeaning:
      'A source without a name is not an invented source. News agencies ask for one only what they cannot learn otherwise: information, not opinion or guesses. They know who it is, and are to tell you as much about that person as they can. Compare the reports here with that: some of what their unnamed sources say is judgement all the same.',
    remember: 'Keep in mind',
    reminders: {
      unnamed:
        'Unnamed does not mean false. The newsroom often knows who it is; you cannot weigh that person’s position.',
      named: 'On the record does not mean true. It means somebody answerable stands behind it.',
      denial: 'A denial is not a sign of guilt, and it settles nothing by itself.',
      opinion: 'An opinion is not worthless. It is a judgement, and you may ask what it rests on.',
      doubt: 'Doubting a confirmed claim is as wrong here as believing a rumour: sort what the report shows.',
    },
    disagree: 'You see a card differently?',
    disagreeMeaning:
      'Say why: in class, or to whoever wrote the level. Each explanation shows what its sorting rests on, so that it can be argued with. A card on which careful readers divide belongs among the cards to discuss.',
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
} as const
