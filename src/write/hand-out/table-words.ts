// The words a table is written with, in the language of the page.
import type { TableWords } from '../../core/exchange/statements-to-table'
import type { Bin } from '../../core/level/bin'
import { t } from '../../text/text'
import { w } from '../../text/write-text'

export function binLabels(): Record<Bin, string> {
  return {
    confirmed: t('bins.confirmed.label'),
    denial: t('bins.denial.label'),
    anonymous: t('bins.anonymous.label'),
    opinion: t('bins.opinion.label'),
  }
}

export function tableWords(): TableWords {
  return {
    columns: {
      text: w('table.columns.text'),
      category: w('table.columns.category'),
      source: w('table.columns.source'),
      evidence: w('table.columns.evidence'),
      cue: w('table.columns.cue'),
      explanation: w('table.columns.explanation'),
      mistakeConfirmed: w('table.columns.mistakeConfirmed'),
      mistakeDenial: w('table.columns.mistakeDenial'),
      mistakeAnonymous: w('table.columns.mistakeAnonymous'),
      mistakeOpinion: w('table.columns.mistakeOpinion'),
      denies: w('table.columns.denies'),
      scored: w('table.columns.scored'),
      note: w('table.columns.note'),
    },
    bins: binLabels(),
    yes: w('table.yes'),
    no: w('table.no'),
  }
}
