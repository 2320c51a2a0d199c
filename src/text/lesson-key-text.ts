// What each part of a lesson plan is for: shown by editors while a teacher types (through lesson.schema.json).
// Keys are paths: `[]` stands for any entry of a list.

export const LESSON_KEY_TEXTS: Readonly<Record<string, { title: string; description: string }>> = {
  format: { title: 'Format', description: 'The version of the file format: always 1.' },
  series: {
    title: 'Series id',
    description: 'The id of the series that the lesson is for; the same as the file name without .yaml.',
  },
  title: { title: 'Title', description: 'The name of the lesson, at most 80 characters.' },
  language: {
    title: 'Language',
    description: 'The language code of the plan, such as de or pt-BR; en when left out.',
  },
  minimumAge: { title: 'Minimum age', description: 'The youngest pupils the lesson suits, in years.' },
  minutes: { title: 'Minutes', description: 'How long the lesson lasts: the minutes of its steps together.' },
  aim: { title: 'Aim', description: 'Two to four sentences: what pupils can do afterwards.' },
  'aim[]': { title: 'One aim', description: 'One thing that pupils can do afterwards.' },
  prepare: { title: 'Prepare', description: 'What the teacher does before the lesson.' },
  'prepare[]': {
    title: 'One preparation',
    description: 'One thing to do; an address such as #/play/pool-closed?seed=7 becomes a link.',
  },
  steps: {
    title: 'Steps',
    description: 'The course of the lesson; the stages in this order: before, during, talk, after.',
  },
  'steps[]': { title: 'Step', description: 'One part of the lesson.' },
  'steps[].stage': {
    title: 'Stage',
    description: 'before the report is read, during the sorting, talk about it, or after.',
  },
  'steps[].minutes': { title: 'Minutes of the step', description: 'How long the step takes.' },
  'steps[].title': { title: 'Title of the step', description: 'What the step is, in a few words.' },
  'steps[].text': {
    title: 'Text of the step',
    description: 'What happens, with words a teacher can say; 60 to 700 characters.',
  },
  questions: { title: 'Questions', description: 'Five to eight neutral questions for the class.' },
  'questions[]': { title: 'Question', description: 'A question without a right answer to guess.' },
  glossary: { title: 'Glossary', description: 'Six to ten terms of sourcing and of the story.' },
  'glossary[]': { title: 'Entry', description: 'A term with its meaning.' },
  'glossary[].term': { title: 'Term', description: 'The word to explain; only once in the plan.' },
  'glossary[].meaning': { title: 'Meaning', description: 'What it means, in words for the age.' },
  differentiation: {
    title: 'Differentiation',
    description: 'Two to four ways to suit the lesson to the pupils there are.',
  },
  'differentiation[]': { title: 'One way', description: 'For whom, and what to do differently.' },
  standards: {
    title: 'Standards',
    description: 'Where the lesson fits into public curricula; may be left out.',
  },
  'standards[]': { title: 'Standard', description: 'One place in one framework.' },
  'standards[].framework': { title: 'Framework', description: 'The name of the framework, with its year.' },
  'standards[].code': { title: 'Code', description: 'The public number in it.' },
  'standards[].fit': { title: 'Fit', description: 'In one sentence, what part of the lesson fits.' },
}
