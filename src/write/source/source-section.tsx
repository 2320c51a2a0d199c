// The level as text. The text field is fetched when it is first asked for.
import { w } from '../../text/write-text'

export function SourceSection() {
  return (
    <section class="sheet" aria-labelledby="source-heading">
      <h2 id="source-heading">{w('source.heading')}</h2>
      <p class="help">{w('source.introduction')}</p>
    </section>
  )
}
