// The strip above a draft: back to all drafts, what was saved, undo, earlier versions, and the way to the game.
import { useComputed } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { hrefs } from '../app/route'
import { titleOf } from '../core/draft/made-ids'
import { w } from '../text/write-text'
import { useEditor } from './editor'
import { rememberPlace } from './places'
import { takeBack } from './undo-keys'
import { VersionsDialog } from './versions-dialog'
import { WayIcon } from './parts/way-icon'

export function EditorBar() {
  const editor = useEditor()
  const { session } = editor
  const title = useComputed(() => titleOf(session.draft.value)).value
  const versions = useRef<HTMLDialogElement>(null)

  const play = async () => {
    const { remarks, level } = session.checkNow()
    if (level === null) {
      editor.say(
        w('bar.cannotPlay', { count: remarks.filter(({ severity }) => severity === 'error').length }),
      )
      editor.go('check')
      return
    }
    await session.save()
    rememberPlace(editor)
    location.hash = hrefs.play(`draft:${session.id.value}`)
  }
  return (
    <div class="write-bar" role="group" aria-label={w('bar.toolbar')}>
      <a class="quiet back" href={hrefs.write}>
        {w('desk.back')}
      </a>
      <h1 class="write-title">{title === '' ? w('untitled') : title}</h1>
      <p class="saving" data-saving={session.saving.value}>
        {session.saving.value === 'saved' && w('bar.saved')}
        {session.saving.value === 'waiting' && w('bar.waiting')}
        {session.saving.value === 'not-kept' && w('bar.notKept')}
      </p>
      <div class="actions">
        <button
          type="button"
          aria-disabled={!session.canUndo.value}
          title="Ctrl+Z"
          onClick={() => takeBack(editor, 'undo')}
        >
          <WayIcon name="undo" />
          <span>{w('bar.undo')}</span>
        </button>
        <button
          type="button"
          aria-disabled={!session.canRedo.value}
          title="Ctrl+Shift+Z"
          onClick={() => takeBack(editor, 'redo')}
        >
          <WayIcon name="redo" />
          <span>{w('bar.redo')}</span>
        </button>
        <button type="button" onClick={() => versions.current?.showModal()}>
          {w('bar.versions')}
        </button>
        <button type="button" class="primary" id="play-it" onClick={() => void play()}>
          {w('bar.play')}
        </button>
      </div>
      <p class="status" role="status">
        {editor.status.value}
      </p>
      <VersionsDialog dialog={versions} />
    </div>
  )
}
