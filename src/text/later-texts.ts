// Brings the later English texts along for the page that imports this. Other languages come whole.
import { laterEn } from './later-en'
import { addEnglish } from './text'

addEnglish(laterEn)
