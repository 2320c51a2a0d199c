// The picture of the lead: a report, a slip cut out of it, four trays. Drawn with the marks of the trays, in the
// colours of the theme; its caption says what it shows.
import { BIN_MARKS } from '../../app/bin-marks'
import { BINS } from '../../core/level/bin'
import { t } from '../../text/text'

/** The lines of the report: where each ends, in units of the picture. */
const LINES = [196, 204, 188, 150, 200, 192, 206, 120] as const
/** The line the slip was cut from, counted from 0. */
const MARKED = 4

export function LeadPicture() {
  return (
    <figure class="lead-picture">
      <svg viewBox="0 0 640 330" aria-hidden="true" focusable="false">
        <g class="picture-report" transform="rotate(-3 120 165)">
          <path class="picture-shade" d="M34 30h204v284h-204z" />
          <path class="picture-paper" d="M26 22h204v284h-204z" />
          <path class="picture-ink" d="M46 46h150v13h-150zM46 66h104v13h-104z" />
          {LINES.map((end, line) => (
            <path
              class={line === MARKED ? 'picture-marked' : 'picture-line'}
              d={`M46 ${104 + line * 22}H${end}`}
              key={line}
            />
          ))}
        </g>
        <path class="picture-way" d="M236 196c34 10 44-70 92-62" />
        <g transform="rotate(4 300 100)">
          <path class="picture-shade" d="M266 74h116v62h-116z" />
          <path class="picture-paper" d="M260 67h116v62h-116z" />
          <path class="picture-line" d="M274 86H362M274 100H350M274 114H330" />
        </g>
        {BINS.map((bin, index) => (
          <g data-bin={bin} transform={`translate(420 ${12 + index * 78})`} key={bin}>
            <path class="picture-shade" d="M8 20h196v50h-196z" />
            {Array.from({ length: 3 - (index % 3) }, (_, slip) => (
              <path class="picture-paper" d={`M${18 + slip * 9} ${2 + slip * 5}h140v30h-140z`} key={slip} />
            ))}
            <path class="picture-tray" d="M0 16h14v6h168v-6h14v50h-196z" />
            <path class="picture-label" d="M12 28h172v30h-172z" />
            <g class="picture-mark" transform="translate(20 32) scale(.92)">
              <path d={BIN_MARKS[bin]} />
            </g>
            <path class="picture-name" d={`M54 43h${[104, 62, 112, 70][index] ?? 80}`} />
          </g>
        ))}
      </svg>
      <figcaption>{t('front.picture')}</figcaption>
    </figure>
  )
}
