// The sourcing trail: who spoke and how openly, who passed it on, and you, as stations on a line drawn with a
// pen. The line is broken where it sets out from somebody without a name.
import type { Level, Statement } from '../../core/level/level-schema'
import { type TrailStop, trail } from '../../core/sourcing/trail'
import { t } from '../../text/text'
import { PenLeg } from './pen-leg'
import { TrailIcon } from './trail-icon'
import { wordsIn } from './words-in'

export function SourcingTrail({ level, statement }: { level: Level; statement: Statement }) {
  const stops = trail(level, statement)
  return (
    <ol class="trail" data-stops={stops.length}>
      {stops.map((stop, index) => (
        <li key={index} class="stop" data-kind={stop.kind} data-open={opennessOf(stop)}>
          <span class="station">
            <TrailIcon stop={stop} />
          </span>
          {stop.kind !== 'you' && <PenLeg number={index} />}
          <span class="stop-words">
            <Stop stop={stop} language={level.language} />
          </span>
        </li>
      ))}
    </ol>
  )
}

function Stop({ stop, language }: { stop: TrailStop; language: string }) {
  switch (stop.kind) {
    case 'speaker':
      return (
        <>
          <strong {...wordsIn(language)}>{stop.label}</strong>
          <small>{t(`openness.${stop.openness}`)}</small>
        </>
      )
    case 'relay':
      return (
        <>
          <small>{t('explanation.relay')}</small>
          <span {...wordsIn(language)}>{stop.label}</span>
        </>
      )
    case 'report':
      return <span>{t('explanation.thisReport')}</span>
    case 'you':
      return <span>{t('explanation.you')}</span>
  }
}

function opennessOf(stop: TrailStop): 'named' | 'unnamed' | undefined {
  if (stop.kind !== 'speaker') return undefined
  return stop.openness === 'unnamed' ? 'unnamed' : 'named'
}
