// Undo and redo by their keys, anywhere in the editor: in a field too, where the browser's own memory would
// know nothing of the rest of the level. Also what a menu or a phone's shake asks for.
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { w } from '../text/write-text'
import type { Editor } from './editor'
import { keepFocus } from './keep-focus'

export function takeBack(editor: Editor, which: 'undo' | 'redo'): void {
  keepFocus()
  const what = editor.session[which]()
  if (what === null) return
  editor.say(w(which === 'undo' ? 'bar.undone' : 'bar.redone'))
}

export function useUndoKeys(editor: Editor): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      const which = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null
      if (which === null || hasOwnMemory(event.target)) return
      event.preventDefault()
      takeBack(editor, which)
    }
    const asked = (event: InputEvent) => {
      const which =
        event.inputType === 'historyUndo' ? 'undo' : event.inputType === 'historyRedo' ? 'redo' : null
      if (which === null || hasOwnMemory(event.target)) return
      event.preventDefault()
      takeBack(editor, which)
    }
    const here = root.current
    document.addEventListener('keydown', pressed)
    here?.addEventListener('beforeinput', asked)
    return () => {
      document.removeEventListener('keydown', pressed)
      here?.removeEventListener('beforeinput', asked)
    }
  }, [editor])
  return root
}

/** What is no part of the draft, or not always one, keeps its own steps: the source text, the cells of a table. */
function hasOwnMemory(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.source-host, .table-cells, dialog') !== null
}
