// The words that the generated reports are made of.

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const FIRST_NAMES = [
  'Ines',
  'Tove',
  'Amadou',
  'Mira',
  'Jonas',
  'Leïla',
  'Piotr',
  'Zoë',
  'Hassan',
] as const
export const LAST_NAMES = [
  'Marr',
  'Lind',
  'Diallo',
  'Okafor',
  'Brandt',
  'Novak',
  'Serra',
  'Whitlock',
  'Haugen',
] as const
export const ROLES = [
  'harbour master',
  'mayor',
  'head of the fire service',
  'spokeswoman of the water company',
  'president of the residents’ council',
] as const
export const SIDES = ['town', 'company'] as const

/** What the news is about; each at most once in a report. */
export const MATTERS = [
  'the pumping station',
  'the night ferry',
  'the old gasworks',
  'the school kitchen',
  'the northern dyke',
  'the tram depot',
  'the fish market',
  'the bridge at Ansel Mill',
  'the new waste plant',
  'the library roof',
  'the hospital laundry',
  'the gravel pit',
  'the cable car',
  'the swimming hall',
  'the wind farm',
  'the cement silo',
  'the lower reservoir',
  'the customs shed',
] as const

export const TROUBLES = [
  'had leaked',
  'had been closed in secret',
  'had failed a safety test',
  'had run without a permit',
  'had lost its insurance',
] as const

export const JUDGEMENTS = [
  'a disgrace',
  'long overdue',
  'braver than people think',
  'a waste of money',
  'hard to forgive',
] as const

/** Sentences that nobody is credited with. */
export const FILLERS = [
  'The council has about thirty members and meets twice a month in the former grain exchange.',
  'Rain had fallen on the coast for most of the week, and several roads were under water by the weekend.',
  'A first inquiry into the matter ended two years ago without a result that all parties accepted.',
  'The costs are shared by the town, the region and a fund that was set up after the flood of 1998.',
  'Neighbours had put up posters along the harbour wall, some of them in three languages.',
  'The works were planned for eighteen months; so far they have taken nearly twice as long.',
  'A decision is expected before the summer, though no date has been set for the vote.',
  'In the small hall there were not enough chairs, and many listened from the stairs.',
  'The regional court had asked for documents in March and received the last of them in September.',
  'Around four hundred people work on the site, most of them for one of five contractors.',
  'Prices for materials rose in the same period, which made every estimate out of date within weeks.',
  'A second hearing was announced on the town’s website shortly before midnight.',
] as const
