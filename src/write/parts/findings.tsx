// What the checker says about one field, beside it and tied to it.
import { useComputed } from '@preact/signals'
import type { DraftRemark } from '../../core/draft/check-draft'
import type { FieldAddress } from '../../core/draft/field-address'
import { formFindingText } from '../../text/form-finding-text'
import { w } from '../../text/write-text'
import { fieldId, remarksAt, useEditor } from '../editor'

const findingsId = (address: FieldAddress) => `${fieldId(address)}-findings`

/** Attributes for the control of a field: what describes it, and whether it is in error. */
export function useDescription(address: FieldAddress, helpId: string | null) {
  const editor = useEditor()
  const found = useComputed(() => remarksAt(editor, address)).value
  const described = [helpId, found.length > 0 ? findingsId(address) : null].filter((id) => id !== null)
  return {
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': found.some(({ severity }) => severity === 'error') ? ('true' as const) : undefined,
  }
}

export function Findings({ address }: { address: FieldAddress }) {
  const editor = useEditor()
  const found = useComputed(() => remarksAt(editor, address)).value
  if (found.length === 0) return null
  return (
    <ul class="findings" id={findingsId(address)}>
      {found.map((one, index) => (
        <li key={index} data-severity={one.severity}>
          <strong>{w(`check.${one.severity}`)}</strong> <FindingWords found={one} />
        </li>
      ))}
    </ul>
  )
}

/** In the words of the form; its place goes without saying where they stand beside it. */
function FindingWords({ found }: { found: DraftRemark }) {
  const { session } = useEditor()
  const { message, hint } = formFindingText(found, session.draft.peek())
  return (
    <>
      {message} <em>{hint}</em>
    </>
  )
}
