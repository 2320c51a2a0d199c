// An icon beside a word: Lucide's shapes (ISC licence), drawn in the colour of the text.
import help from 'lucide-static/icons/circle-question-mark.svg?nodes'
import list from 'lucide-static/icons/list.svg?nodes'
import settings from 'lucide-static/icons/settings.svg?nodes'
import sound from 'lucide-static/icons/volume-2.svg?nodes'
import silent from 'lucide-static/icons/volume-x.svg?nodes'

const SHAPES = { help, list, settings, sound, silent }

/** Always beside a word, so hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[name].map(([Shape, attributes], index) => (
        <Shape key={index} {...attributes} />
      ))}
    </svg>
  )
}
