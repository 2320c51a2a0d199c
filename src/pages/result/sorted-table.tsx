// The 4 × 4 table: what it was against where it was put, as a real table that is also a picture.
import { BINS, type Bin } from '../../core/level/bin'
import type { ConfusionTable } from '../../core/score/confusion-table'
import { t } from '../../text/text'
import { BinMark } from '../parts/bin-mark'

export function SortedTable({ table }: { table: ConfusionTable }) {
  return (
    <div class="table-scroll">
      <table class="sorted">
        <caption>
          <h2>{t('result.table')}</h2>
          <small>{t('result.tableMeaning')}</small>
        </caption>
        <thead>
          <tr>
            <td>{t('result.was')}</td>
            {BINS.map((bin) => (
              <th scope="col" key={bin} data-bin={bin}>
                <BinName bin={bin} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BINS.map((was) => (
            <tr key={was}>
              <th scope="row" data-bin={was}>
                <BinName bin={was} />
              </th>
              {BINS.map((put) => {
                const { count, accepted } = table[was][put]
                return (
                  <td key={put} data-same={was === put} data-empty={count === 0}>
                    {count}
                    {accepted > 0 && <small> {t('result.accepted', { count: accepted })}</small>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function BinName({ bin }: { bin: Bin }) {
  return (
    <span class="bin-name">
      <BinMark bin={bin} /> <span>{t(`bins.${bin}.short`)}</span>
    </span>
  )
}
