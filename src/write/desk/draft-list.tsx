// The drafts on this device, newest first. Deleting asks once and can be undone.
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { DraftCard } from '../../app/ports/drafts'
import { hrefs } from '../../app/route'
import { w } from '../../text/write-text'
import { whenSaid } from '../when'
import { useWriting } from '../writing'

type Props = { cards: readonly DraftCard[]; refresh: () => Promise<void> }

export function DraftList({ cards, refresh }: Props) {
  const { drafts } = useWriting()
  const asked = useSignal<DraftCard | null>(null)
  const removed = useSignal<DraftCard | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const nameOf = ({ title }: DraftCard) => (title === '' ? w('untitled') : title)

  const remove = async () => {
    const card = asked.value
    dialog.current?.close()
    if (card === null) return
    await drafts.remove(card.id)
    removed.value = card
    await refresh()
    document.getElementById('restore-draft')?.focus()
  }
  const restore = async () => {
    if (removed.value === null) return
    await drafts.restore(removed.value.id)
    removed.value = null
    await refresh()
    document.getElementById('drafts')?.focus()
  }
  return (
    <>
      <p class="removed" role="status">
        {removed.value !== null && (
          <>
            {w('desk.removed', { title: nameOf(removed.value) })}{' '}
            <button type="button" id="restore-draft" onClick={() => void restore()}>
              {w('desk.restore')}
            </button>
          </>
        )}
      </p>
      {cards.length === 0 && <p class="nothing">{w('desk.none')}</p>}
      <ul class="draft-list">
        {cards.map((card) => (
          <li key={card.id} class="card">
            <a href={hrefs.writeDraft(card.id)} aria-label={w('desk.open', { title: nameOf(card) })}>
              <strong>{nameOf(card)}</strong>
              <span class="aside">
                {w('desk.statements', { count: card.statements })} ·{' '}
                {w('desk.saved', { when: whenSaid(card.savedAt) })}
              </span>
            </a>
            <button
              type="button"
              class="quiet"
              aria-label={w('desk.removeOf', { title: nameOf(card) })}
              onClick={() => {
                asked.value = card
                dialog.current?.showModal()
              }}
            >
              {w('desk.remove')}
            </button>
          </li>
        ))}
      </ul>
      <dialog ref={dialog} class="sheet" aria-labelledby="remove-ask">
        <h2 id="remove-ask">
          {w('desk.removeAsk', { title: asked.value === null ? '' : nameOf(asked.value) })}
        </h2>
        <p class="actions">
          <button type="button" onClick={() => void remove()}>
            {w('desk.removeYes')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {w('desk.removeNo')}
          </button>
        </p>
      </dialog>
    </>
  )
}
