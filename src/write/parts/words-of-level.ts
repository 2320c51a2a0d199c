// The language and direction of the level's own words, for the fields that hold them.
import { useComputed } from '@preact/signals'
import { directionOf } from '../../text/text'
import { useEditor } from '../editor'

export function useWordsOfLevel(): { lang: string; dir: 'ltr' | 'rtl' } {
  const { session } = useEditor()
  const language = useComputed(() => session.draft.value.language).value
  // A language that is only half typed is none yet.
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.test(language)
    ? { lang: language, dir: directionOf(language) }
    : { lang: '', dir: 'ltr' }
}
