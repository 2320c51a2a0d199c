// The arrows of undo and redo: Lucide's shapes (ISC licence), in the colour of the text, always beside a word.
import redo from 'lucide-static/icons/redo-2.svg?nodes'
import undo from 'lucide-static/icons/undo-2.svg?nodes'

const SHAPES = { undo, redo }

export function WayIcon({ name }: { name: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[name].map(([Shape, attributes], index) => (
        <Shape key={index} {...attributes} />
      ))}
    </svg>
  )
}
