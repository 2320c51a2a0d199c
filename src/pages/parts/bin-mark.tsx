// The mark of a bin, always beside its label.
import { BIN_MARKS } from '../../app/bin-marks'
import type { Bin } from '../../core/level/level-schema'

export function BinMark({ bin }: { bin: Bin }) {
  return (
    <svg class="bin-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={BIN_MARKS[bin]} />
    </svg>
  )
}
