// What each part of a level file is for: shown by editors while a teacher types (through level.schema.json).
// Keys are paths: `[]` stands for any entry of a list, `*` for any name.

export const LEVEL_KEY_TEXTS: Readonly<Record<string, { title: string; description: string }>> = {
  format: { title: 'Format', description: 'The version of the file format: always 1.' },
  id: {
    title: 'Level id',
    description: 'Small letters, digits and hyphens; the same as the file name without .yaml.',
  },
  title: { title: 'Title', description: 'The name of the level, at most 60 characters.' },
  summary: {
    title: 'Summary',
    description: 'One sentence for the list of levels; it must not give answers away.',
  },
  language: { title: 'Language', description: 'The language code of the texts, such as en, de or pt-BR.' },
  series: { title: 'Series', description: 'Levels of one series stand on one shelf, in order.' },
  'series.id': { title: 'Series id', description: 'The same for every level of the series.' },
  'series.title': { title: 'Series title', description: 'The name on the shelf.' },
  'series.order': { title: 'Order', description: 'The place in the series, counted from 1.' },
  difficulty: { title: 'Difficulty', description: 'From 1 (first steps) to 5 (experts).' },
  minimumAge: { title: 'Minimum age', description: 'The youngest players the report suits, in years.' },
  topics: { title: 'Topics', description: 'A few words to find the level by.' },
  goal: { title: 'Goal', description: 'What a player can do after this level.' },
  bins: { title: 'Bins', description: 'The trays offered, two to four; all four when left out.' },
  credits: { title: 'Credits', description: 'Who made the level, and under which licence it may be used.' },
  'credits.authors': { title: 'Authors', description: 'Everyone who wrote the level.' },
  'credits.licence': { title: 'Licence', description: 'For example CC-BY-4.0.' },
  'credits.derivedFrom': {
    title: 'Derived from',
    description: 'The published report that the level retells; leave it out when the report is invented.',
  },
  'credits.derivedFrom.title': { title: 'Original title', description: 'The title of the published report.' },
  'credits.derivedFrom.date': {
    title: 'Original date',
    description: 'When it was published, such as 2022-12-22.',
  },
  'credits.derivedFrom.note': {
    title: 'Note',
    description: 'What was changed, such as: retold in our own words.',
  },
  report: { title: 'Report', description: 'The text the player reads.' },
  'report.headline': { title: 'Headline', description: 'The headline of the report.' },
  'report.dateline': { title: 'Dateline', description: 'Place and day, such as: Port Ansel, Tuesday.' },
  'report.body': {
    title: 'Body',
    description: 'The report in plain words, at most 12,000 characters; a blank line separates paragraphs.',
  },
  sources: {
    title: 'Sources',
    description: 'Everyone who is credited with words, each under an id of its own.',
  },
  'sources.*': { title: 'Source', description: 'Someone who speaks in the report.' },
  'sources.*.label': { title: 'Label', description: 'Name and role, the way the report gives them.' },
  'sources.*.kind': {
    title: 'Kind',
    description: 'person, office and institution are identified and answerable; unnamed is anyone else.',
  },
  'sources.*.side': { title: 'Side', description: 'Whose interest the speaker stands for.' },
  statements: { title: 'Statements', description: 'What the player sorts: 4 to 60.' },
  'statements[]': { title: 'Statement', description: 'One speaker, one proposition.' },
  'statements[].id': {
    title: 'Statement id',
    description: 'Small letters, digits and hyphens; only once in the level.',
  },
  'statements[].text': {
    title: 'Text',
    description: 'The statement in your own words, with its speaker, at most 180 characters.',
  },
  'statements[].category': { title: 'Category', description: 'The right tray.' },
  'statements[].source': { title: 'Source', description: 'The id of the speaker under “sources”.' },
  'statements[].via': {
    title: 'Via',
    description: 'Who passed the words on between the speaker and the report, in order.',
  },
  'statements[].evidence': {
    title: 'Evidence',
    description: 'The exact words of the report; if they occur twice, write exact, prefix and suffix.',
  },
  'statements[].evidence.exact': { title: 'Exact', description: 'The exact words of the report.' },
  'statements[].evidence.prefix': { title: 'Prefix', description: 'The words right before them.' },
  'statements[].evidence.suffix': { title: 'Suffix', description: 'The words right after them.' },
  'statements[].cue': {
    title: 'Cue',
    description: 'The words inside the evidence that give the sourcing away, such as: told.',
  },
  'statements[].explanation': {
    title: 'Explanation',
    description:
      'Shown right or wrong, 60 to 600 characters: who spoke and how openly, what kind of statement it is, what it does not tell.',
  },
  'statements[].mistakes': {
    title: 'Mistakes',
    description: 'For each wrong tray, what to say to someone who chose it.',
  },
  'statements[].mistakes.confirmed': {
    title: 'Chose confirmed',
    description: 'Why it is not a confirmed claim.',
  },
  'statements[].mistakes.denial': { title: 'Chose denial', description: 'Why it is not a denial.' },
  'statements[].mistakes.anonymous': { title: 'Chose anonymous', description: 'Why it is not anonymous.' },
  'statements[].mistakes.opinion': { title: 'Chose opinion', description: 'Why it is not an opinion.' },
  'statements[].denies': {
    title: 'Denies',
    description: 'For a denial: the id of the statement it contradicts, or the allegation in words.',
  },
  'statements[].defensible': {
    title: 'Also accepted',
    description: 'Other trays that are accepted; the explanation should say why.',
  },
  'statements[].scored': {
    title: 'Scored',
    description: 'false makes it a card for discussion: sorted, but not counted.',
  },
  'statements[].note': { title: 'Note', description: 'A caveat shown with the explanation.' },
  discussion: { title: 'Discussion', description: 'Questions for the class afterwards.' },
}
