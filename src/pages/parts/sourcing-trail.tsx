// The sourcing trail: who spoke and how openly, who passed it on, and you, as a path drawn with a pen.
import type { Level, Statement } from '../../core/level/level-schema'
import { type TrailStop, trail } from '../../core/sourcing/trail'
import { text } from '../../text/text'

export function SourcingTrail({ level, statement }: { level: Level; statement: Statement }) {
  return (
    <ol class="trail">
      {trail(level, statement).map((stop, index) => (
        <li key={index} class="stop" data-kind={stop.kind} data-open={opennessOf(stop)}>
          <Stop stop={stop} />
        </li>
      ))}
    </ol>
  )
}

function Stop({ stop }: { stop: TrailStop }) {
  const { explanation, openness } = text
  switch (stop.kind) {
    case 'speaker':
      return (
        <>
          <strong>{stop.label}</strong>
          <small>{openness[stop.openness]}</small>
        </>
      )
    case 'relay':
      return (
        <>
          <small>{explanation.relay}</small>
          <span>{stop.label}</span>
        </>
      )
    case 'report':
      return <span>{explanation.thisReport}</span>
    case 'you':
      return <span>{explanation.you}</span>
  }
}

function opennessOf(stop: TrailStop): 'named' | 'unnamed' | undefined {
  if (stop.kind !== 'speaker') return undefined
  return stop.openness === 'unnamed' ? 'unnamed' : 'named'
}
