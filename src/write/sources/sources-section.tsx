// Everybody who is credited with words, each with name, kind and side.
import { useComputed } from '@preact/signals'
import { addSource, changeSource, moveSource, removeSource } from '../../core/draft/edit-sources'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { RadioField } from '../parts/choice'
import { TextField } from '../parts/field'
import { Findings } from '../parts/findings'
import { useWordsOfLevel } from '../parts/words-of-level'

const KINDS = ['person', 'office', 'institution', 'unnamed'] as const

export function SourcesSection() {
  const editor = useEditor()
  const { session } = editor
  const keys = useComputed(() => session.draft.value.sources.map(({ key }) => key).join()).value
  const all = keys === '' ? [] : keys.split(',')
  const add = () => {
    const added = addSource(session.draft.value)
    session.edit(`sources.${added.key}`, () => added.draft)
    editor.begin(`sources.${added.key}.label`)
  }
  return (
    <section class="sheet" aria-labelledby="sources-heading">
      <h2 id="sources-heading">{w('sources.heading')}</h2>
      <p class="help">{w('sources.introduction')}</p>
      <div id="f-sources" tabIndex={-1}>
        <Findings address="sources" />
      </div>
      {all.length === 0 && <p class="nothing">{w('sources.none')}</p>}
      <ol class="source-list">
        {all.map((key, index) => (
          <SourceForm key={key} source={key} number={index + 1} last={index === all.length - 1} />
        ))}
      </ol>
      <button type="button" class="primary" onClick={add}>
        {w('sources.add')}
      </button>
    </section>
  )
}

function SourceForm({ source: key, number, last }: { source: string; number: number; last: boolean }) {
  const editor = useEditor()
  const { session } = editor
  const words = useWordsOfLevel()
  const source = useComputed(() => session.draft.value.sources.find((one) => one.key === key)).value
  const credited = useComputed(
    () => session.draft.value.statements.filter((statement) => statement.source === key).length,
  ).value
  // Whoever came from a statement to name its speaker wants to go on there.
  const origin = useComputed(() =>
    session.draft.value.statements.findIndex((one) => one.key === editor.open.value && one.source === key),
  ).value
  if (source === undefined) return null
  const address = `sources.${key}`
  const name = source.label.trim() === '' ? w('sources.one', { number }) : source.label
  const known = KINDS.some((kind) => kind === source.kind)
  return (
    <li class="card" id={`f-sources-${key}`}>
      <div class="card-head">
        <h3>{name}</h3>
        <p class="aside">{w('sources.credited', { count: credited })}</p>
        <p class="actions">
          <button
            type="button"
            class="quiet"
            disabled={number === 1}
            onClick={() => session.edit(address, (draft) => moveSource(draft, key, -1))}
          >
            {w('statements.up')}
            <span class="visually-hidden">: {name}</span>
          </button>
          <button
            type="button"
            class="quiet"
            disabled={last}
            onClick={() => session.edit(address, (draft) => moveSource(draft, key, 1))}
          >
            {w('statements.down')}
            <span class="visually-hidden">: {name}</span>
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              session.edit('sources', (draft) => removeSource(draft, key))
              document.getElementById('f-sources')?.focus()
            }}
          >
            {w('sources.remove')}
            <span class="visually-hidden">: {name}</span>
          </button>
        </p>
      </div>
      <TextField
        address={`${address}.label`}
        label={w('fields.sourceLabel.label')}
        help={w('fields.sourceLabel.help')}
        read={(draft) => draft.sources.find((one) => one.key === key)?.label ?? ''}
        write={(draft, label) => changeSource(draft, key, { label })}
        most={120}
        words={words}
      />
      <RadioField
        address={`${address}.kind`}
        label={w('fields.sourceKind.label')}
        help={w('fields.sourceKind.help')}
        options={[
          ...KINDS.map((kind) => ({ value: kind, label: w(`sources.kinds.${kind}`) })),
          ...(known ? [] : [{ value: source.kind, label: w('sources.unknownKind', { kind: source.kind }) }]),
        ]}
        read={(draft) => draft.sources.find((one) => one.key === key)?.kind ?? ''}
        write={(draft, kind) => changeSource(draft, key, { kind })}
      />
      <TextField
        address={`${address}.side`}
        label={w('fields.sourceSide.label')}
        help={w('fields.sourceSide.help')}
        read={(draft) => draft.sources.find((one) => one.key === key)?.side ?? ''}
        write={(draft, side) => changeSource(draft, key, { side })}
        words={words}
      />
      {origin >= 0 && (
        <button type="button" onClick={() => editor.begin(`statements.${editor.open.value}.category`)}>
          {w('sources.backTo', { number: origin + 1 })}
        </button>
      )}
    </li>
  )
}
