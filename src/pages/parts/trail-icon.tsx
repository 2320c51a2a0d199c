// What stands at each station of a sourcing trail: who speaks and how openly, a relay, the report, the reader.
// Lucide's shapes (ISC licence); the speaker without a name has the faceless mark of the anonymous bin.
import glasses from 'lucide-static/icons/glasses.svg?nodes'
import landmark from 'lucide-static/icons/landmark.svg?nodes'
import microphone from 'lucide-static/icons/mic.svg?nodes'
import newspaper from 'lucide-static/icons/newspaper.svg?nodes'
import relay from 'lucide-static/icons/radio-tower.svg?nodes'
import person from 'lucide-static/icons/user-round.svg?nodes'
import type { TrailStop } from '../../core/sourcing/trail'
import { BinMark } from './bin-mark'

const SPEAKERS = { person, office: microphone, institution: landmark, unnamed: null }
const OTHERS = { relay, report: newspaper, you: glasses }

/** Always beside words that say the same, so hidden from screen readers. */
export function TrailIcon({ stop }: { stop: TrailStop }) {
  const shapes = stop.kind === 'speaker' ? SPEAKERS[stop.openness] : OTHERS[stop.kind]
  if (shapes === null) return <BinMark bin="anonymous" />
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes.map(([Shape, attributes], index) => (
        <Shape key={index} {...attributes} />
      ))}
    </svg>
  )
}
