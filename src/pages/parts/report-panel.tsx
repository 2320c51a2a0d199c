// The report beside the desk: always open where there is room, folded on a small screen until it is asked
// for, or until evidence is to be seen.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Level, Statement } from '../../core/level/level-schema'
import { t } from '../../text/text'
import { SIDE_BY_SIDE, useMedia } from './use-media'
import { ReportClipping } from './report-clipping'

type Props = {
  level: Level
  evidence: Statement | null
  /** True where a visit begins at the desk: the slip is painted first, the report in the next frame. */
  mayWait: boolean
}

export function ReportPanel({ level, evidence, mayWait }: Props) {
  const [isHere, setHere] = useState(!mayWait)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setHere(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  const panel = useRef<HTMLDetailsElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const wide = useMedia(SIDE_BY_SIDE)
  useEffect(() => {
    if (!panel.current) return
    panel.current.open = wide
    if (scroll.current) bringUp(scroll.current)
  }, [wide, evidence, isHere])
  return (
    <details class="report-panel" ref={panel} open={wide}>
      <summary>{t('desk.showReport')}</summary>
      <div class="report-scroll" ref={scroll} role="region" aria-label={t('desk.report')} tabIndex={0}>
        {isHere && <ReportClipping level={level} headingLevel={2} evidence={evidence} />}
      </div>
    </details>
  )
}

/** Puts the marked words a third down the panel. Scrolls the panel alone: the desk beside it stays where it is. */
function bringUp(panel: HTMLElement): void {
  const mark = panel.querySelector('mark')
  if (!mark) return
  const below = mark.getBoundingClientRect().top - panel.getBoundingClientRect().top
  panel.scrollTop += below - panel.clientHeight / 3
}
