// The slip with the statement: real text, dragged with any pointer, picked up by a tap.
import { useComputed, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Pose } from '../../app/desk-stage'
import { t } from '../../text/text'
import { BinMark } from '../parts/bin-mark'
import { wordsIn } from '../parts/words-in'
import type { Desk } from './use-desk'
import { useSlipDrag } from './use-slip-drag'

export function Slip({ desk, movable }: { desk: Desk; movable: boolean }) {
  const { session, stage } = desk
  const slip = useRef<HTMLDivElement>(null)
  const statement = session.statement.value
  const bin = session.bin.value
  const drags = movable && session.round.value.phase === 'sorting'
  useSignalEffect(() => {
    const { x, y, tilt, scale } = stage.pose.value
    // While it moves it carries its own paper, so that it covers the trays' labels as a slip would.
    slip.current?.toggleAttribute('data-moving', !isAt(stage.rest.value, stage.pose.value))
    // Only while it is away from home: a transform that does nothing still blurs text in some browsers.
    const away = x !== 0 || y !== 0 || tilt !== 0 || scale !== 1
    slip.current?.style.setProperty(
      'transform',
      away ? `translate(${x}px, ${y}px) rotate(${tilt}deg) scale(${scale})` : 'none',
    )
  })
  const drag = useSlipDrag(desk, drags)
  // Of its own: a drag changes the pose with every movement of the hand, and none of that is to be rendered.
  const held = useComputed(() => stage.held.value !== null || desk.picked.value)
  return (
    <div
      class="slip"
      ref={slip}
      data-held={held.value}
      data-picked={desk.picked.value}
      data-in={bin}
      data-movable={drags}
      data-bin={session.verdict.value === null ? undefined : statement.category}
      data-verdict={session.verdict.value}
      {...(drags ? drag : {})}
    >
      {!statement.scored && <p class="slip-note">{t('desk.discussionCard')}</p>}
      <blockquote {...wordsIn(session.level.language)}>{statement.text}</blockquote>
      {bin !== null && session.verdict.value === null && (
        <span class="slip-tag" data-bin={bin} aria-hidden="true">
          <BinMark bin={bin} /> {t(`bins.${bin}.short`)}
        </span>
      )}
      {session.verdict.value !== null && (
        <span class="stamp" data-bin={statement.category} aria-hidden="true">
          <BinMark bin={statement.category} /> {t(`bins.${statement.category}.short`)}
        </span>
      )}
    </div>
  )
}

function isAt(one: Pose, other: Pose): boolean {
  return one.x === other.x && one.y === other.y && one.tilt === other.tilt && one.scale === other.scale
}
