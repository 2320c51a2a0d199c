// Says that something is not here, and leads back.
import type { ComponentChildren } from 'preact'
import { hrefs } from '../app/route'
import { text } from '../text/text'

export function MissingPage({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="missing sheet">
      <h1>{title}</h1>
      <p>{children}</p>
      <p>
        <a class="button" href={hrefs.front}>
          {text.notAvailable.back}
        </a>
      </p>
    </div>
  )
}
