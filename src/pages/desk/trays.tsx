// The trays: a radio group, whatever else is drawn around it.
import { slipsInTrays } from '../../app/slips-in-trays'
import { t } from '../../text/text'
import { BinMark } from '../parts/bin-mark'
import type { Desk } from './use-desk'

export function Trays({ desk }: { desk: Desk }) {
  const { session, stage } = desk
  const filed = slipsInTrays(session.level, session.round.value)
  const statement = session.statement.value
  const checked = session.verdict.value !== null
  return (
    <div class="trays" role="radiogroup" aria-labelledby="where" data-count={session.level.bins.length}>
      {session.level.bins.map((bin) => (
        <label
          class="tray"
          data-bin={bin}
          data-over={stage.over.value === bin}
          data-right={checked && bin === statement.category}
          key={bin}
        >
          <input
            type="radio"
            name="bin"
            value={bin}
            disabled={checked}
            checked={session.bin.value === bin}
            // Named by its label alone: the label element holds the meaning as well, which would be read twice.
            aria-labelledby={`bin-${bin}`}
            aria-describedby={`meaning-${bin}`}
            // Not onChange: choosing the tray the slip lies in already must answer too.
            onClick={() => desk.place(bin)}
          />
          <span class="tray-label">
            <BinMark bin={bin} />
            <span class="tray-name" id={`bin-${bin}`}>
              {t(`bins.${bin}.label`)}
            </span>
          </span>
          <span class="tray-meaning" id={`meaning-${bin}`}>
            {stage.over.value === bin ? t('desk.dropHere') : t(`bins.${bin}.meaning`)}
          </span>
          <TrayCount count={(filed.get(bin)?.length ?? 0) + Number(session.bin.value === bin)} />
        </label>
      ))}
    </div>
  )
}

function TrayCount({ count }: { count: number }) {
  return (
    <span class="tray-count" aria-hidden="true">
      {count === 0 ? '' : t('desk.inTray', { count })}
    </span>
  )
}
