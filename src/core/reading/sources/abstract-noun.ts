// Nouns for what cannot speak: “the decision”, “an argument”, “the price”.
import { NOT_PEOPLE } from '../lexicon/source-nouns'

const THINGS =
  /^(?:move|price|cost|sale|deal|plan|law|bill|act|war|fire|storm|rule|vote|tax|rate|loss|profit|share|stock|result|effort|change|step|issue|case|problem|idea|fact|event|attack|game|race|job|work|life|day|year|side|programme?|system|product|drug|car|house|home|money|fund|market)s?$/u
const ENDINGS = /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ing|sis|ure|dom|age|cy|th|al|ty)s?$/u

export const isAbstract = (noun: string) => ENDINGS.test(noun) || NOT_PEOPLE.has(noun) || THINGS.test(noun)
