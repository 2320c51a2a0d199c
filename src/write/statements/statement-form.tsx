// The form of one statement, in the order in which it is thought through: the words it rests on, the statement,
// its speaker, its tray, and why.
import { useComputed } from '@preact/signals'
import type { Draft, DraftStatement } from '../../core/draft/draft'
import { addSource } from '../../core/draft/edit-sources'
import { changeStatement } from '../../core/draft/edit-statements'
import { BINS } from '../../core/level/bin'
import { t } from '../../text/text'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { binOptions } from '../parts/bin-label'
import { RadioField, SelectField, TicksField } from '../parts/choice'
import { LinesField, TextField } from '../parts/field'
import { Findings } from '../parts/findings'
import { useWordsOfLevel } from '../parts/words-of-level'
import { DeniesFields } from './denies-fields'
import { EvidenceField } from './evidence-field'
import { ExplanationField } from './explanation-field'
import { SuggestedBin } from './suggested-bin'
import { StatementActions } from './statement-actions'

const NEW_SOURCE = '+'

export function StatementForm({ statement: key, number }: { statement: string; number: number }) {
  const editor = useEditor()
  const { session } = editor
  const words = useWordsOfLevel()
  const statement = useComputed(() => session.draft.value.statements.find((one) => one.key === key)).value
  const sources = useComputed(() => session.draft.value.sources).value
  if (statement === undefined) return null
  const base = `statements.${key}`
  const change = (changed: Partial<DraftStatement>) => (draft: Draft) => changeStatement(draft, key, changed)
  const of = (draft: Draft) => draft.statements.find((one) => one.key === key) ?? statement

  const addsSource = (chosen: string) => {
    if (chosen !== NEW_SOURCE) return false
    const added = addSource(session.draft.value)
    session.edit(`${base}.source`, () =>
      changeStatement(added.draft, key, { source: added.key, unknownSource: '' }),
    )
    editor.begin(`sources.${added.key}.label`)
    return true
  }
  const credit = (draft: Draft, chosen: string) => {
    const source = draft.sources.find((one) => one.key === chosen)
    return changeStatement(draft, key, {
      source: source === undefined ? '' : chosen,
      unknownSource: '',
      // Whoever is not named speaks anonymously: nobody has to be asked.
      ...(source?.kind === 'unnamed' && of(draft).category === '' ? { category: 'anonymous' } : {}),
    })
  }

  return (
    <div class="statement-form">
      <Findings address={base} />
      <EvidenceField statement={key} />
      <TextField
        address={`${base}.text`}
        label={w('fields.text.label')}
        help={w('fields.text.help')}
        read={(draft) => of(draft).text}
        write={(draft, text) => change({ text })(draft)}
        lines={2}
        most={180}
        words={words}
      />
      <SelectField
        address={`${base}.source`}
        label={w('fields.source.label')}
        help={w('fields.source.help')}
        options={[
          { value: '', label: w('statements.noSource') },
          ...(statement.unknownSource === ''
            ? []
            : [{ value: '?', label: w('statements.unknownSource', { id: statement.unknownSource }) }]),
          ...sources.map((source, index) => ({
            value: source.key,
            label: source.label.trim() === '' ? w('sources.one', { number: index + 1 }) : source.label,
          })),
          { value: NEW_SOURCE, label: w('statements.newSource') },
        ]}
        read={(draft) => {
          const { source, unknownSource } = of(draft)
          return source === '' && unknownSource !== '' ? '?' : source
        }}
        isOrder={addsSource}
        write={credit}
      />
      <RadioField
        address={`${base}.category`}
        label={w('fields.category.label')}
        help={w('fields.category.help')}
        options={binOptions(BINS, [statement.category], (category) =>
          w('statements.unknownCategory', { category }),
        )}
        read={(draft) => of(draft).category}
        write={(draft, category) => change({ category })(draft)}
      />
      <SuggestedBin statement={key} />
      {(statement.category === 'denial' || statement.denies !== '' || statement.deniesWords !== '') && (
        <DeniesFields statement={key} />
      )}
      <ExplanationField statement={key} />
      <details class="fold-away">
        <summary>{w('statements.mistakes')}</summary>
        <div id={`f-${base.replaceAll('.', '-')}-mistakes`}>
          <p class="help">{w('statements.mistakesHelp')}</p>
          <Findings address={`${base}.mistakes`} />
          {BINS.filter((bin) => bin !== statement.category || statement.mistakes[bin] !== '').map((bin) => (
            <TextField
              key={bin}
              address={`${base}.mistakes.${bin}`}
              label={w('fields.mistake.label', { bin: t(`bins.${bin}.label`) })}
              help={w('fields.mistake.help')}
              read={(draft) => of(draft).mistakes[bin]}
              write={(draft, text) =>
                changeStatement(draft, key, { mistakes: { ...of(draft).mistakes, [bin]: text } })
              }
              lines={2}
              most={600}
              words={words}
            />
          ))}
        </div>
      </details>
      <details class="fold-away">
        <summary>{w('statements.more')}</summary>
        <TextField
          address={`${base}.cue`}
          label={w('fields.cue.label')}
          help={w('fields.cue.help')}
          read={(draft) => of(draft).cue}
          write={(draft, cue) => change({ cue })(draft)}
          words={words}
        />
        <LinesField
          address={`${base}.via`}
          label={w('fields.via.label')}
          help={w('fields.via.help')}
          read={(draft) => of(draft).via}
          write={(draft, via) => change({ via })(draft)}
          words={words}
        />
        <TicksField
          address={`${base}.defensible`}
          label={w('fields.defensible.label')}
          help={w('fields.defensible.help')}
          options={binOptions(
            BINS.filter((bin) => bin !== statement.category || statement.defensible.includes(bin)),
            statement.defensible,
            (bin) => w('about.unknownBin', { bin }),
          )}
          read={(draft) => of(draft).defensible}
          write={(draft, defensible) => change({ defensible })(draft)}
        />
        <label class="switch">
          <input
            type="checkbox"
            checked={!statement.scored}
            onChange={(event) => {
              const scored = !event.currentTarget.checked
              session.edit(`${base}.scored`, change({ scored }))
            }}
          />
          <span>
            {w('fields.scored.label')}
            <small>{w('fields.scored.help')}</small>
          </span>
        </label>
        <TextField
          address={`${base}.note`}
          label={w('fields.note.label')}
          help={w('fields.note.help')}
          read={(draft) => of(draft).note}
          write={(draft, note) => change({ note })(draft)}
          lines={2}
          most={600}
          words={words}
        />
        {(['prefix', 'suffix'] as const).map((side) => (
          <TextField
            key={side}
            address={`${base}.${side}`}
            label={w(`fields.${side}.label`)}
            help={w(`fields.${side}.help`)}
            read={(draft) => of(draft)[side]}
            write={(draft, text) => change({ [side]: text })(draft)}
            words={words}
          />
        ))}
      </details>
      <StatementActions statement={key} number={number} />
    </div>
  )
}
