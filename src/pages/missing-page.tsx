// Says that something is not here, and leads back.
import type { ComponentChildren } from 'preact'
import { hrefs } from '../app/route'
import { t } from '../text/text'
import { useTitle } from './parts/use-title'

export function MissingPage({ title, children }: { title: string; children: ComponentChildren }) {
  useTitle(title)
  return (
    <div class="missing sheet">
      <h1>{title}</h1>
      <p>{children}</p>
      <p>
        <a class="button" href={hrefs.front}>
          {t('notAvailable.back')}
        </a>
      </p>
    </div>
  )
}
