// A plain text whose addresses of the game can be followed. On paper they read as they are written.
import { textParts } from '../../core/lesson/level-links'

export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {textParts(text).map(({ words, href }, index) =>
        href === null ? (
          words
        ) : (
          <a class="address" href={href} key={index}>
            {words}
          </a>
        ),
      )}
    </>
  )
}
