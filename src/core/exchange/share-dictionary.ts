// What a shared level is compressed against: the parts every level has, and words that many of them use.
// Saves a quarter of a short link. It belongs to version 1 of the links and may never change: every link
// that somebody has written on a board would become unreadable.
import { strToU8 } from 'fflate'

const SPANISH =
  ' que de la el en los las del por con una para como más pero sus según dijo no se informe quien afirmación confirmada desmentido valoración anónima opinión fuente ministerio gobierno portavoz '

const ENGLISH =
  ' which that have been from their would about after before because there when where could should other people more than into said it was has not will this they what who with and the of a to in for on is are as by an its at or had one no does nobody somebody anybody Monday Tuesday Wednesday Thursday Friday Saturday Sunday told reporters statement according to asked not to be named on condition of anonymity spokeswoman minister government the company the police the mayor a person close to the report does not say who this is, an unnamed source confirmed claim anonymous assessment denial opinion a judgement: no record could show it right or wrong. speaks openly, on the record. is named and speaks openly. It either happened or it did not. The report shows no independent check. '

// Deflate reaches the end of its dictionary with the shortest references, so the commonest comes last.
const KEYS =
  '"licence":"CC-BY-4.0","derivedFrom":{"title":"","date":"","note":""},"series":{"id":"","title":"","order":1},{"format":1,"id":"","title":"","summary":"","language":"es","language":"en","difficulty":2,"minimumAge":11,"topics":["","goal":"","bins":["confirmed","denial","anonymous","opinion"],"credits":{"authors":[""],"licence":"CC-BY-4.0"},"report":{"headline":"","dateline":"","body":"sources":{"":{"label":", spokesman","kind":"institution","side":""},"":{"label":"","kind":"unnamed"},"kind":"office","kind":"person"}},"discussion":["defensible":["scored":false,"note":"","via":[""],"denies":"","mistakes":{"denial":"","anonymous":"","confirmed":"","opinion":""}},{"id":"","text":"","category":"confirmed","source":"","evidence":{"exact":"","prefix":"","suffix":""},"cue":"said","explanation":"'

export const SHARE_DICTIONARY: Uint8Array = strToU8(SPANISH + ENGLISH + KEYS)
