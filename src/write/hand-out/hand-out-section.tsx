// Everything that comes into the editor or leaves it: files, link, paper, tables.
import { hrefs } from '../../app/route'
import { w } from '../../text/write-text'
import { useEditor } from '../editor'
import { rememberPlace } from '../places'
import { FilesPart } from './files-part'
import { LinkPart } from './link-part'
import { TablePart } from './table-part'

export function HandOutSection() {
  const editor = useEditor()
  const { session } = editor
  return (
    <section class="sheet hand-out" aria-labelledby="hand-out-heading">
      <h2 id="hand-out-heading">{w('handOut.heading')}</h2>
      {session.check.value.level === null && <p class="broken">{w('handOut.unfinished')}</p>}
      <LinkPart />
      <h3>{w('handOut.paper')}</h3>
      <p class="help">{w('handOut.paperHelp')}</p>
      <p class="actions">
        <a
          class="button"
          id="worksheet-link"
          href={hrefs.worksheet(session.id.value)}
          onClick={() => {
            rememberPlace(editor)
            void session.save()
          }}
        >
          {w('handOut.worksheet')}
        </a>
      </p>
      <FilesPart />
      <TablePart />
    </section>
  )
}
