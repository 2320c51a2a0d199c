// A labelled field of the draft with a line of help and what the checker says: one line or several of text.
import { useComputed } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { whenReleased } from '../../app/when-released'
import type { Draft } from '../../core/draft/draft'
import type { FieldAddress } from '../../core/draft/field-address'
import { w } from '../../text/write-text'
import { fieldId, useEditor } from '../editor'
import { Findings, useDescription } from './findings'

export interface FieldProps {
  readonly address: FieldAddress
  readonly label: string
  readonly help: string
}

interface TextFieldProps extends FieldProps {
  readonly read: (draft: Draft) => string
  readonly write: (draft: Draft, text: string) => Draft
  /** Lines to show; one makes a field that takes no line breaks. */
  readonly lines?: number
  readonly most?: number
  /** What is used where nothing is written. */
  readonly placeholder?: string
  /** The level's language and direction, for its own words. */
  readonly words?: { lang: string; dir: 'ltr' | 'rtl' }
  readonly numeric?: boolean
}

export function TextField(props: TextFieldProps) {
  const { address, label, help, read, write, lines = 1, most, placeholder, words, numeric = false } = props
  const editor = useEditor()
  const { session } = editor
  const value = useComputed(() => read(session.draft.value)).value
  const id = fieldId(address)
  const description = useDescription(address, `${id}-help`)
  const shared = {
    id,
    value,
    placeholder,
    ...words,
    ...description,
    onInput: (event: { currentTarget: { value: string } }) => {
      const text = event.currentTarget.value
      session.edit(address, (draft) => write(draft, text), 'typing')
    },
    onBlur: () => leave(editor, address),
  }
  return (
    <FieldFrame address={address} label={label} help={help} count={most === undefined ? null : [value, most]}>
      {lines === 1 ? (
        <input type="text" autocomplete="off" inputMode={numeric ? 'numeric' : 'text'} {...shared} />
      ) : (
        <textarea rows={lines} {...shared} />
      )}
    </FieldFrame>
  )
}

/** The field counts as seen: what is missing in it may be said from now on. */
export function leave(editor: ReturnType<typeof useEditor>, address: FieldAddress): void {
  if (editor.left.value.has(address)) return
  whenReleased(editor.pressed, () => {
    // What the checker said before the last key would show up for a moment, and move everything below.
    editor.session.checkNow()
    editor.left.value = new Set([...editor.left.value, address])
  })
}

type FrameProps = FieldProps & {
  /** The text and how long it may be. */
  readonly count?: readonly [string, number] | null
  readonly children: ComponentChildren
}

export function FieldFrame({ address, label, help, count = null, children }: FrameProps) {
  const id = fieldId(address)
  return (
    <div class="write-field">
      <label for={id}>{label}</label>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      {children}
      {count !== null && count[0].length > count[1] * 0.7 && (
        <p class="counted" data-over={count[0].length > count[1]}>
          {w('counted', { length: lettersIn(count[0]), most: count[1] })}
        </p>
      )}
      <Findings address={address} />
    </div>
  )
}

/** A list of texts, one a line. */
export function LinesField({
  read,
  write,
  ...rest
}: Omit<TextFieldProps, 'read' | 'write'> & {
  readonly read: (draft: Draft) => readonly string[]
  readonly write: (draft: Draft, lines: string[]) => Draft
}) {
  return (
    <TextField
      lines={2}
      {...rest}
      read={(draft) => read(draft).join('\n')}
      write={(draft, text) => write(draft, text === '' ? [] : text.split('\n'))}
    />
  )
}

/** As the checker counts them: a surrogate pair is one. */
function lettersIn(text: string): number {
  return text.replace(/[\u{10000}-\u{10FFFF}]/gu, '.').length
}
