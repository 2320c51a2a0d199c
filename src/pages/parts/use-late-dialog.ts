// A dialog whose content is fetched when it is first wanted: who only plays does not wait for it.
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useGame } from '../game'

/**
 * `fetch` is called at the first `want` or `open`, and again after it has failed, which a notice tells.
 * The component is put into a `dialog` with the ref, and opened as soon as both are there.
 */
export function useLateDialog<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  const { notices } = useGame()
  const dialog = useRef<HTMLDialogElement>(null)
  const content = useSignal<{ Component: ComponentType<Props> } | null>(null)
  const opens = useSignal(false)
  const want = () => {
    if (content.peek() !== null) return
    fetch().then(
      (Component) => {
        content.value = { Component }
      },
      (error: unknown) => {
        reportError(error)
        opens.value = false
        notices.tell('part-not-fetched')
      },
    )
  }
  const isHere = content.value !== null
  const open = () => {
    // At once, so that a key pressed right after it finds the dialog open.
    if (isHere) dialog.current?.showModal()
    else {
      opens.value = true
      want()
    }
  }
  const ready = opens.value && isHere
  useEffect(() => {
    if (!ready) return
    opens.value = false
    dialog.current?.showModal()
  }, [ready])
  return { dialog, Content: content.value?.Component ?? null, open, want }
}
