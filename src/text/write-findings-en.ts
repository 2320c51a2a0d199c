// What the check says about a draft, in English, in the words of the form: what is wrong, and the way out.
// A teacher who reads it sees fields and trays, never the file behind them.

export const findingsEn = {
  'empty-field': { message: 'Nothing is written here.', hint: 'Write something: it is needed.' },
  'empty-spaces': { message: 'Only spaces are written here.', hint: 'Write something, or empty the field.' },
  'empty-title': {
    message: 'There is neither a title nor a headline.',
    hint: 'Write a headline; it is the title, too, until you write one.',
  },
  'empty-summary': {
    message: 'There is no sentence here, and no report to take it from.',
    hint: 'Write or paste the report, or write a sentence here.',
  },
  'empty-authors': { message: 'Nobody is named.', hint: 'Write your name, or the name of the class.' },
  'empty-evidence': {
    message: 'No words of the report are given.',
    hint: 'Select them in the report and press the button, or write them here.',
  },
  'empty-category': { message: 'No tray is chosen.', hint: 'Choose where the statement belongs.' },
  'empty-source': {
    message: 'Nobody is chosen.',
    hint: 'Choose who says it. Whoever is not in the list can be added there.',
  },
  'empty-choice': { message: 'Nothing is chosen here.', hint: 'Choose one of the answers.' },
  'empty-number': { message: 'There is no number here.', hint: 'Write a whole number, in digits.' },
  'empty-language': {
    message: 'No language is given.',
    hint: 'Write en for English, es for Spanish, pt-BR for Brazilian Portuguese.',
  },
  'empty-name': {
    message: 'The series has no short name.',
    hint: 'Write small letters, digits and single hyphens, such as: first-steps.',
  },

  'too-short': {
    message: 'There are {{length}} characters; at least {{least}} are needed.',
    hint: 'Say a little more.',
  },
  'too-long': {
    message: 'There are {{length}} characters; at most {{most}} fit.',
    hint: 'Shorten it by {{over}}.',
  },
  'too-few-trays': { message: 'Fewer than two trays are offered.', hint: 'Tick at least two.' },
  'too-many': { message: 'There are {{length}} of them; at most {{most}} fit.', hint: 'Take some out.' },
  'too-many-statements': {
    message: 'There are {{length}} statements; a level has room for {{most}}.',
    hint: 'Split the level in two. The statements beyond that are not checked yet.',
  },
  'too-small': { message: 'The number must be {{least}} or more.', hint: 'Write a larger one.' },
  'too-big': { message: 'The number must be {{most}} or less.', hint: 'Write a smaller one.' },
  'not-whole': { message: 'This is no whole number.', hint: 'Write one without a fraction.' },
  'not-a-choice': {
    message: '“{{found}}” is none of the answers.',
    hint: 'Choose one of the others.',
  },
  'not-a-tray': { message: 'There is no tray “{{found}}”.', hint: 'Take its tick away.' },
  'tray-twice': {
    message: '“{{tray}}” is in the file twice.',
    hint: 'Take its tick away and set it again.',
  },
  'not-a-language': {
    message: '“{{found}}” is not the code of a language.',
    hint: 'Write en for English, es for Spanish, pt-BR for Brazilian Portuguese.',
  },
  'not-a-name': {
    message: '“{{found}}” cannot be a short name.',
    hint: 'Write small letters a to z, digits and single hyphens only.',
  },
  'file-name-bad': {
    message: 'In its file this is called “{{found}}”, which cannot be a short name.',
    hint: 'Change it under “{{asText}}”: small letters a to z, digits and single hyphens only.',
  },
  'file-name-long': {
    message: 'The short name that this has in its file is longer than {{most}} characters.',
    hint: 'Shorten it under “{{asText}}”.',
  },
  'file-name-twice': {
    message: 'In their file this statement and statement {{number}} are both called “{{found}}”.',
    hint: 'Give one of them another short name under “{{asText}}”.',
  },
  markup: {
    message: '“{{found}}” looks like HTML or Markdown.',
    hint: 'Write plain words; the game shows every sign as it stands.',
  },
  'odd-character': {
    message: 'There is an invisible or broken character here ({{found}}).',
    hint: 'Delete it, or type the words again.',
  },

  'source-not-listed': {
    message: '“{{source}}” is not among the sources.',
    hint: 'Choose who says it. Whoever is not in the list can be added there.',
  },
  'evidence-not-found': {
    message: '“{{words}}” is not in the report.',
    hint: 'Select the words in the report and press the button, or copy them exactly.',
  },
  'evidence-elsewhere': {
    message: '“{{words}}” is in the report, but not as in “{{passage}}”.',
    hint: 'Under “{{more}}”, write what stands right before and right after the words, or empty both fields.',
  },
  'evidence-twice': {
    message: 'The report has these words more than once: “{{first}}” and “{{second}}”.',
    hint: 'Select more words, or write under “{{more}}” what stands right before or after them.',
  },
  'evidence-still-twice': {
    message: 'The report has these words more than once: “{{first}}” and “{{second}}”.',
    hint: 'Select more words, or write under “{{more}}” more of what stands right before or after them.',
  },
  'cue-elsewhere': {
    message: '“{{cue}}” is not among the words that the statement rests on: “{{words}}”.',
    hint: 'Choose one of these words, or take more of the report.',
  },
  'source-unnamed': {
    message:
      'The report does not name “{{source}}”, so the statement belongs in “{{anonymous}}”, not in “{{tray}}”.',
    hint: 'Choose the other tray, or say at the source that it is identified.',
  },
  'source-named': {
    message: '“{{source}}” is identified, so the statement does not belong in “{{anonymous}}”.',
    hint: 'Choose another tray, or say at the source: “{{unnamed}}”.',
  },
  'denies-nothing': {
    message: 'This denial does not say what it denies.',
    hint: 'Choose the statement that it contradicts, or write the allegation in words.',
  },
  'denies-itself': {
    message: 'This statement is said to deny itself.',
    hint: 'Choose another one, or “{{nothing}}” and write the allegation in words.',
  },
  'denies-no-sentence': {
    message: '“{{words}}” does not say what was alleged.',
    hint: 'Write the allegation as a sentence, or choose the statement that makes it.',
  },
  'right-not-offered': {
    message: '“{{tray}}” is right here, but the level offers only: {{trays}}.',
    hint: 'Tick it under “{{offered}}”, or choose another tray.',
  },
  'accepted-not-offered': {
    message: '“{{tray}}” is accepted here, but the level offers only: {{trays}}.',
    hint: 'Tick it under “{{offered}}”, or do not accept it here.',
  },
  'mistake-is-right': {
    message: '“{{tray}}” is right here, so choosing it is no mistake.',
    hint: 'Move the words to the explanation, or to the tray that they are meant for.',
  },
  'too-few-statements': {
    message_one: 'There is {{count}} statement that counts; at least {{least}} are needed.',
    message_other: 'There are {{count}} statements that count; at least {{least}} are needed.',
    hint: 'Make more, or take the tick away from “{{discuss}}” where it is set.',
  },
  'unused-tray': {
    message: 'Nothing belongs in the tray “{{tray}}”.',
    hint: 'Make a statement for it, or take its tick away.',
  },
  'full-tray': {
    message:
      '{{hits}} of the {{scored}} statements that count belong in “{{tray}}”: more than half, so always choosing it pays.',
    hint: 'Make statements for the other trays, or take some of these out.',
  },
  'no-confirmed-claim': {
    message: 'No statement that counts is a confirmed claim, so the level rewards suspicion only.',
    hint: 'Make one that an identified source states as fact, or take “{{tray}}” out of “{{offered}}”.',
  },
  'side-predicts': {
    message:
      'Whoever looks only at whose interest the speakers stand for gets {{hits}} of {{scored}} right (by always choosing the commonest tray: {{commonest}}).',
    hint: 'Let each side say things that belong in different trays.',
  },
  'copies-the-report': {
    message: 'This repeats {{length}} words in a row of the report: “{{words}}”.',
    hint: 'Say it in your own words, so that it must be understood and not only found.',
  },
  'no-mistake': {
    message: 'Nothing is said to somebody who chooses a wrong tray.',
    hint: 'Write a sentence for the tray that is most likely to be chosen by mistake.',
  },
  'unused-source': {
    message: 'No statement is credited to this source.',
    hint: 'Choose it at a statement under “{{question}}”, or remove it.',
  },
  elsewhere: {
    message: 'This cannot stay as it is.',
    hint: 'Under “{{asText}}” it is said where and why.',
  },
} as const
