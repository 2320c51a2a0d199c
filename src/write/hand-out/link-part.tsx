// The level as a link, and the link as a QR code while a phone can read one from the board.
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { valueFromDraft } from '../../core/draft/value-from-draft'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'

/** Characters; some mail programs and chats cut what is longer. */
const SAFE_LENGTH = 8000

interface Made {
  readonly link: string
  /** The path of the code, and its width in modules; null when the link does not fit into one. */
  readonly code: { readonly path: string; readonly size: number } | null
}

export function LinkPart() {
  const editor = useEditor()
  const { session } = editor
  const made = useSignal<Made | 'too-large' | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const finished = session.check.value.level !== null

  const make = async () => {
    const [{ levelToFragment, SHARED_PATH }, { withoutDefaults }, { qrCode }] = await Promise.all([
      import('../../core/exchange/share-link'),
      import('../../core/exchange/without-defaults'),
      import('../../core/exchange/qr-code'),
    ])
    const { fragment } = levelToFragment(withoutDefaults(valueFromDraft(session.draft.value)))
    if (fragment === null) {
      made.value = 'too-large'
      return
    }
    const link = `${location.href.split('#')[0] ?? ''}${SHARED_PATH}${fragment}`
    const code = qrCode(link)
    made.value = { link, code: code.path === null ? null : { path: code.path, size: code.size } }
    editor.say(w('handOut.linkReady'))
    requestAnimationFrame(() => field.current?.select())
  }
  const copy = async (link: string) => {
    try {
      await navigator.clipboard.writeText(link)
      editor.say(w('handOut.copied'))
    } catch (error) {
      // Without permission, or without the clipboard at all, where the page is served by plain http.
      if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error
      field.current?.select()
      editor.say(w('handOut.copyFailed'))
    }
  }
  const now = made.value
  return (
    <>
      <h3>{w('handOut.link')}</h3>
      <p class="help">{w('handOut.linkHelp')}</p>
      {!finished && <p>{w('handOut.linkUnfinished')}</p>}
      <p class="actions">
        <button type="button" aria-disabled={!finished} onClick={() => finished && void make()}>
          {w('handOut.makeLink')}
        </button>
      </p>
      {now === 'too-large' && <p class="broken">{w('handOut.linkTooLong')}</p>}
      {now !== null && now !== 'too-large' && (
        <div class="made-link">
          <label for="made-link">{w('handOut.linkLabel')}</label>
          <textarea id="made-link" ref={field} readOnly rows={3} value={now.link} dir="ltr" />
          <p class="actions">
            <button type="button" onClick={() => void copy(now.link)}>
              {w('handOut.copyLink')}
            </button>
            <span class="help">{w('handOut.linkLength', { length: now.link.length })}</span>
          </p>
          {now.link.length > SAFE_LENGTH && <p>{w('handOut.linkIsLong', { most: SAFE_LENGTH })}</p>}
          {now.code === null ? (
            <p class="broken">{w('handOut.qrTooLong')}</p>
          ) : (
            <svg
              class="qr"
              viewBox={`0 0 ${now.code.size} ${now.code.size}`}
              role="img"
              aria-label={w('handOut.qr')}
              shape-rendering="crispEdges"
            >
              <rect width="100%" height="100%" fill="#fff" />
              <path d={now.code.path} fill="#000" />
            </svg>
          )}
        </div>
      )}
    </>
  )
}
