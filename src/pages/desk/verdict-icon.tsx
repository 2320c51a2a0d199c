// The mark beside the verdict: a tick, or an arrow that turns for another look. Says nothing the words do not.
import tick from 'lucide-static/icons/circle-check.svg?nodes'
import turn from 'lucide-static/icons/redo-2.svg?nodes'
import type { Verdict } from '../../core/score/judge'

export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {(verdict === 'wrong' ? turn : tick).map(([Shape, attributes], index) => (
        <Shape key={index} {...attributes} />
      ))}
    </svg>
  )
}
