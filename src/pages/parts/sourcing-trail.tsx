// The sourcing trail: who spoke and how openly, who passed it on, and you, as a path drawn with a pen.
import type { Level, Statement } from '../../core/level/level-schema'
import { type TrailStop, trail } from '../../core/sourcing/trail'
import { t } from '../../text/text'
import { wordsIn } from './words-in'

export function SourcingTrail({ level, statement }: { level: Level; statement: Statement }) {
  return (
    <ol class="trail">
      {trail(level, statement).map((stop, index) => (
        <li key={index} class="stop" data-kind={stop.kind} data-open={opennessOf(stop)}>
          <Stop stop={stop} language={level.language} />
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
