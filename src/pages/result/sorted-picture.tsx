// The picture of the sorting: each slip as a square, in the row of what it was and the column of where it was
// put. Only the trays of the level; the table beside it has all four, and every number in words.
import type { Bin } from '../../core/level/bin'
import type { ConfusionTable } from '../../core/score/confusion-table'
import { t } from '../../text/text'
import { BinMark } from '../parts/bin-mark'

export function SortedPicture({ table, bins }: { table: ConfusionTable; bins: readonly Bin[] }) {
  return (
    <figure class="sorted-picture" data-count={bins.length}>
      <div class="picture-grid" aria-hidden="true">
        <span class="picture-axis">{t('result.columns')}</span>
        <span class="picture-corner">{t('result.was')}</span>
        {bins.map((bin) => (
          <Name bin={bin} of="column" key={bin} />
        ))}
        {bins.map((was) => (
          <Row was={was} bins={bins} table={table} key={was} />
        ))}
      </div>
      <figcaption>{t('result.pictureMeaning')}</figcaption>
    </figure>
  )
}

function Row({ was, bins, table }: { was: Bin; bins: readonly Bin[]; table: ConfusionTable }) {
  return (
    <>
      <Name bin={was} of="row" />
      {bins.map((put) => {
        const { count, accepted } = table[was][put]
        return (
          <span class="picture-cell" data-bin={was} data-same={was === put} key={put}>
            {Array.from({ length: count }, (_, slip) => (
              <span class="picture-slip" data-accepted={slip < accepted} key={slip} />
            ))}
          </span>
        )
      })}
    </>
  )
}

function Name({ bin, of }: { bin: Bin; of: 'row' | 'column' }) {
  return (
    <span class="picture-bin" data-bin={bin} data-of={of}>
      <BinMark bin={bin} /> <span>{t(`bins.${bin}.short`)}</span>
    </span>
  )
}
