// The trays: a radio group, whatever else is drawn around it.
import { useComputed } from '@preact/signals'
import { slipsInTrays } from '../../app/slips-in-trays'
import type { Bin } from '../../core/level/bin'
import { t } from '../../text/text'
import { BinMark } from '../parts/bin-mark'
import type { Desk } from './use-desk'

export function Trays({ desk }: { desk: Desk }) {
  const { session } = desk
  const filed = slipsInTrays(session.level, session.round.value)
  return (
    <div class="trays" role="radiogroup" aria-labelledby="where" data-count={session.level.bins.length}>
      {session.level.bins.map((bin) => (
        <Tray desk={desk} bin={bin} filed={filed.get(bin)?.length ?? 0} key={bin} />
      ))}
    </div>
  )
}

function Tray({ desk, bin, filed }: { desk: Desk; bin: Bin; filed: number }) {
  const { session, stage } = desk
  // Of its own: a slip carried from tray to tray concerns only the one it leaves and the one it comes to.
  const isOver = useComputed(() => stage.over.value === bin).value
  const holdsSlip = useComputed(() => session.bin.value === bin).value
  const checked = session.verdict.value !== null
  return (
    <label
      class="tray"
      data-bin={bin}
      data-over={isOver}
      data-right={checked && bin === session.statement.value.category}
    >
      <input
        type="radio"
        name="bin"
        value={bin}
        disabled={checked}
        checked={holdsSlip}
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
        {isOver ? t('desk.dropHere') : t(`bins.${bin}.meaning`)}
      </span>
      <TrayCount count={filed + Number(holdsSlip)} />
    </label>
  )
}

function TrayCount({ count }: { count: number }) {
  return (
    <span class="tray-count" aria-hidden="true">
      {count === 0 ? '' : t('desk.inTray', { count })}
    </span>
  )
}
