// All English texts of the game: what a translation is measured by.
import { en } from './en'
import { laterEn } from './later-en'

export const wholeEn = { ...en, ...laterEn }
