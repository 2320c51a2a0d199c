// Parts that only some levels have: the article they retell, and the series they belong to.
import { useComputed } from '@preact/signals'
import { slug } from '../../core/level/slug'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { TextField } from '../parts/field'

export function DerivedFields() {
  const { session } = useEditor()
  const on = useComputed(() => session.draft.value.derivedFrom !== null).value
  return (
    <div class="optional-part">
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            const derivedFrom = event.currentTarget.checked ? { title: '', date: '', note: '' } : null
            session.edit('derivedFrom', (draft) => ({ ...draft, derivedFrom }))
          }}
        />
        <span>{w('about.derived')}</span>
      </label>
      {on &&
        (
          [
            ['title', 'derivedTitle'],
            ['date', 'derivedDate'],
            ['note', 'derivedNote'],
          ] as const
        ).map(([part, name]) => (
          <TextField
            key={part}
            address={`derivedFrom.${part}`}
            label={w(`fields.${name}.label`)}
            help={w(`fields.${name}.help`)}
            read={(draft) => draft.derivedFrom?.[part] ?? ''}
            write={(draft, text) => ({
              ...draft,
              derivedFrom: { title: '', date: '', note: '', ...draft.derivedFrom, [part]: text },
            })}
          />
        ))}
    </div>
  )
}

export function SeriesFields() {
  const { session } = useEditor()
  const on = useComputed(() => session.draft.value.series !== null).value
  return (
    <div class="optional-part">
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            const series = event.currentTarget.checked ? { id: '', title: '', order: 1 } : null
            session.edit('series', (draft) => ({ ...draft, series }))
          }}
        />
        <span>{w('about.series')}</span>
      </label>
      {on && (
        <>
          <TextField
            address="series.title"
            label={w('fields.seriesTitle.label')}
            help={w('fields.seriesTitle.help')}
            read={(draft) => draft.series?.title ?? ''}
            write={(draft, title) => {
              const before = draft.series ?? { id: '', title: '', order: 1 }
              // The short name follows the title until somebody gives it another.
              const follows = before.id === (slug(before.title) ?? '')
              const id = follows ? (slug(title) ?? '') : before.id
              return { ...draft, series: { ...before, title, id } }
            }}
          />
          <TextField
            address="series.id"
            label={w('fields.seriesId.label')}
            help={w('fields.seriesId.help')}
            read={(draft) => draft.series?.id ?? ''}
            write={(draft, id) => ({ ...draft, series: { title: '', order: 1, ...draft.series, id } })}
          />
          <TextField
            address="series.order"
            label={w('fields.seriesOrder.label')}
            help={w('fields.seriesOrder.help')}
            numeric
            read={(draft) => String(draft.series?.order ?? '')}
            write={(draft, text) => ({
              ...draft,
              series: {
                id: '',
                title: '',
                ...draft.series,
                order: /^\d{1,6}$/u.test(text.trim()) ? Number(text) : null,
              },
            })}
          />
        </>
      )}
    </div>
  )
}
