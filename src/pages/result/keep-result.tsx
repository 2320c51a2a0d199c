// The ways to keep a result: print it, or copy it as text. Where a browser does not let a page copy, the text is
// shown selected, ready to be copied by hand.
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RoundSession } from '../../app/round-session'
import { t } from '../../text/text'
import { resultText } from './result-text'

export function KeepResult({ session }: { session: RoundSession }) {
  const copied = useSignal<'not' | 'copied' | 'by-hand'>('not')
  const text = resultText(session.level, session.score.value)
  const copy = () => {
    copied.value = 'not'
    void copyText(text).then((done) => {
      copied.value = done ? 'copied' : 'by-hand'
    })
  }
  return (
    <div class="keep">
      <p class="actions">
        <button type="button" onClick={copy}>
          {t('result.copy')}
        </button>
        <button type="button" onClick={() => window.print()}>
          {t('result.print')}
        </button>
        <span role="status" class="keep-status">
          {copied.value === 'copied' && t('result.copied')}
          {copied.value === 'by-hand' && t('result.copyByHand')}
        </span>
      </p>
      {copied.value === 'by-hand' && <TextByHand text={text} />}
    </div>
  )
}

function TextByHand({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [text])
  return (
    <textarea class="keep-text" ref={field} readOnly rows={10} aria-label={t('result.asText')} value={text} />
  )
}

/** False where the browser has no clipboard for pages, or refuses it. */
async function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}
