// A bin by its mark and its label.
import { BIN_MARKS } from '../../app/bin-marks'
import { BINS, type Bin } from '../../core/level/bin'
import { t } from '../../text/text'
import type { Option } from './choice'

export function isBin(word: string): word is Bin {
  return BINS.some((bin) => bin === word)
}

export function BinLabel({ bin, short = false }: { bin: Bin; short?: boolean }) {
  return (
    <>
      <svg class="bin-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={BIN_MARKS[bin]} />
      </svg>{' '}
      {short ? t(`bins.${bin}.short`) : t(`bins.${bin}.label`)}
    </>
  )
}

/** The bins as options, and after them what else is chosen already. */
export function binOptions(
  bins: readonly Bin[],
  chosen: readonly string[],
  unknown: (word: string) => string,
): Option[] {
  return [
    ...bins.map((bin) => ({ value: bin, bin, label: <BinLabel bin={bin} /> })),
    ...chosen
      .filter((word) => word !== '' && !isBin(word))
      .map((word) => ({ value: word, label: unknown(word) })),
  ]
}
