// A choice among a few: a drop-down list, a set of radio buttons, or a set of boxes to tick.
import { useComputed } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Draft } from '../../core/draft/draft'
import { fieldId, useEditor } from '../editor'
import { FieldFrame, type FieldProps, leave } from './field'
import { Findings, useDescription } from './findings'

export interface Option {
  readonly value: string
  readonly label: ComponentChildren
  readonly bin?: string
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[]
  readonly read: (draft: Draft) => string
  readonly write: (draft: Draft, value: string) => Draft
}

type SelectProps = ChoiceProps & {
  /** True when the choice was an order and has been carried out: nothing is written. */
  readonly isOrder?: (value: string) => boolean
}

export function SelectField({ address, label, help, options, read, write, isOrder }: SelectProps) {
  const editor = useEditor()
  const value = useComputed(() => read(editor.session.draft.value)).value
  const id = fieldId(address)
  return (
    <FieldFrame address={address} label={label} help={help}>
      <select
        id={id}
        value={value}
        {...useDescription(address, `${id}-help`)}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          if (isOrder?.(chosen) === true) return
          editor.session.edit(address, (draft) => write(draft, chosen))
        }}
        onBlur={() => leave(editor, address)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

export function RadioField({ address, label, help, options, read, write }: ChoiceProps) {
  const editor = useEditor()
  const value = useComputed(() => read(editor.session.draft.value)).value
  const id = fieldId(address)
  const description = useDescription(address, `${id}-help`)
  return (
    <fieldset
      class="write-field choice"
      id={id}
      role="radiogroup"
      aria-describedby={description['aria-describedby']}
      aria-invalid={description['aria-invalid']}
    >
      <legend>{label}</legend>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      <div class="options">
        {options.map((option) => (
          <label class="option" key={option.value} data-bin={option.bin}>
            <input
              type="radio"
              name={id}
              checked={value === option.value}
              onChange={() => editor.session.edit(address, (draft) => write(draft, option.value))}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <Findings address={address} />
    </fieldset>
  )
}

interface TicksProps extends FieldProps {
  readonly options: readonly Option[]
  readonly read: (draft: Draft) => readonly string[]
  readonly write: (draft: Draft, values: string[]) => Draft
}

/** Keeps the order of the options; what is ticked and is no option stays. */
export function TicksField({ address, label, help, options, read, write }: TicksProps) {
  const editor = useEditor()
  const values = useComputed(() => read(editor.session.draft.value).join('\n')).value.split('\n')
  const id = fieldId(address)
  const description = useDescription(address, `${id}-help`)
  const toggle = (value: string, on: boolean) =>
    editor.session.edit(address, (draft) => {
      const before = read(draft)
      const wanted = on ? [...before, value] : before.filter((other) => other !== value)
      const place = (one: string) => {
        const index = options.findIndex((option) => option.value === one)
        return index < 0 ? options.length : index
      }
      return write(
        draft,
        wanted.toSorted((one, other) => place(one) - place(other)),
      )
    })
  return (
    <fieldset class="write-field choice" id={id} aria-describedby={description['aria-describedby']}>
      <legend>{label}</legend>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      <div class="options">
        {options.map((option) => (
          <label class="option" key={option.value} data-bin={option.bin}>
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <Findings address={address} />
    </fieldset>
  )
}
