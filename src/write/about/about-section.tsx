// About the level: what the front page shows of it, what it is for. All of it has a default or may stay empty.
import { useComputed } from '@preact/signals'
import type { Draft } from '../../core/draft/draft'
import { summaryOf, titleOf } from '../../core/draft/made-ids'
import { BINS } from '../../core/level/bin'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { binOptions } from '../parts/bin-label'
import { SelectField, TicksField } from '../parts/choice'
import { LinesField, TextField } from '../parts/field'
import { useWordsOfLevel } from '../parts/words-of-level'
import { DerivedFields, SeriesFields } from './optional-parts'

const DIFFICULTIES = ['one', 'two', 'three', 'four', 'five'] as const

export function AboutSection() {
  const { session } = useEditor()
  const words = useWordsOfLevel()
  const made = useComputed(() => {
    const draft = session.draft.value
    return `${titleOf({ ...draft, title: '' })}\n${summaryOf({ ...draft, summary: '' })}`
  }).value.split('\n')
  const bins = useComputed(() => session.draft.value.bins.join()).value.split(',')
  const difficulty = useComputed(() => session.draft.value.difficulty).value
  const oddDifficulty = difficulty === null || !DIFFICULTIES[difficulty - 1]
  return (
    <section class="sheet" aria-labelledby="about-heading">
      <h2 id="about-heading">{w('about.heading')}</h2>
      <p class="help">{w('about.introduction')}</p>
      <TextField
        address="title"
        {...labels('title')}
        read={(draft) => draft.title}
        write={(draft, title) => ({ ...draft, title })}
        placeholder={made[0] ?? ''}
        most={60}
        words={words}
      />
      <TextField
        address="summary"
        {...labels('summary')}
        read={(draft) => draft.summary}
        write={(draft, summary) => ({ ...draft, summary })}
        placeholder={made[1] ?? ''}
        lines={2}
        most={300}
        words={words}
      />
      <TextField
        address="goal"
        {...labels('goal')}
        read={(draft) => draft.goal}
        write={(draft, goal) => ({ ...draft, goal })}
        lines={2}
        most={300}
        words={words}
      />
      <TicksField
        address="bins"
        {...labels('bins')}
        options={binOptions(BINS, bins, (bin) => w('about.unknownBin', { bin }))}
        read={(draft) => draft.bins}
        write={(draft, chosen) => ({ ...draft, bins: chosen })}
      />
      <div class="side-by-side">
        <SelectField
          address="difficulty"
          {...labels('difficulty')}
          options={[
            ...(oddDifficulty ? [{ value: String(difficulty ?? ''), label: String(difficulty ?? '…') }] : []),
            ...DIFFICULTIES.map((name, index) => ({
              value: String(index + 1),
              label: w(`about.difficulties.${name}`),
            })),
          ]}
          read={(draft) => String(draft.difficulty ?? '')}
          write={(draft, chosen) => ({ ...draft, difficulty: numberOf(chosen) })}
        />
        <TextField
          address="minimumAge"
          {...labels('minimumAge')}
          read={(draft) => String(draft.minimumAge ?? '')}
          write={(draft, age) => ({ ...draft, minimumAge: numberOf(age) })}
          numeric
        />
        <TextField
          address="language"
          {...labels('language')}
          read={(draft) => draft.language}
          write={(draft, language) => ({ ...draft, language: language.trim() })}
        />
        <TextField
          address="licence"
          {...labels('licence')}
          read={(draft) => draft.licence}
          write={(draft, licence) => ({ ...draft, licence })}
        />
      </div>
      <LinesField
        address="topics"
        {...labels('topics')}
        read={(draft) => draft.topics}
        write={(draft, topics) => ({ ...draft, topics })}
        words={words}
      />
      <LinesField
        address="discussion"
        {...labels('discussion')}
        read={(draft) => draft.discussion}
        write={(draft, discussion) => ({ ...draft, discussion })}
        lines={3}
        words={words}
      />
      <DerivedFields />
      <SeriesFields />
    </section>
  )
}

type Named =
  | 'title'
  | 'summary'
  | 'goal'
  | 'authors'
  | 'bins'
  | 'difficulty'
  | 'minimumAge'
  | 'language'
  | 'licence'
  | 'topics'
  | 'discussion'

function labels(name: Named) {
  return { label: w(`fields.${name}.label`), help: w(`fields.${name}.help`) }
}

/** Null for what is no number: the checker asks for one. */
function numberOf(text: string): Draft['difficulty'] {
  return /^\d{1,3}$/u.test(text.trim()) ? Number(text) : null
}
