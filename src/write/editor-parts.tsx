// The parts of the level: the report, and one other part beside it where there is room, else one at a time.
import { useComputed } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { w } from '../text/write-text'
import { AboutSection } from './about/about-section'
import { CheckSection } from './check/check-section'
import { SECTIONS, type SectionName, useEditor } from './editor'
import { HandOutSection } from './hand-out/hand-out-section'
import { openInPlace } from './hand-out/open-in-place'
import { isTable, openTable } from './hand-out/open-table'
import { ReportSection } from './report/report-section'
import { SourceSection } from './source/source-section'
import { SourcesSection } from './sources/sources-section'
import { StatementsSection } from './statements/statements-section'
import { useWriting } from './writing'

export function EditorParts() {
  const editor = useEditor()
  const { files } = useWriting()
  useEffect(
    () =>
      files.whenDropped((file) => {
        void (isTable(file) ? openTable(file, editor, files) : openInPlace(file, editor, files))
      }),
    [editor],
  )
  return (
    <div class="write-parts" data-section={editor.section.value}>
      <nav class="write-tabs" aria-label={w('bar.sections')}>
        {SECTIONS.map((section) => (
          <Tab key={section} section={section} />
        ))}
      </nav>
      <div class="write-left" inert={editor.waits.value}>
        <ReportSection />
      </div>
      <div class="write-right">
        <Beside section={editor.beside.value} />
      </div>
    </div>
  )
}

function Tab({ section }: { section: SectionName }) {
  const editor = useEditor()
  const count = useComputed(() => {
    const draft = editor.session.draft.value
    if (section === 'sources') return draft.sources.length
    if (section === 'statements') return draft.statements.length
    if (section === 'check') return editor.session.check.value.remarks.length
    return 0
  }).value
  const here = editor.section.value === section || (section !== 'report' && editor.beside.value === section)
  return (
    <button
      type="button"
      class="write-tab"
      data-section={section}
      data-here={here}
      aria-current={editor.section.value === section ? 'true' : undefined}
      disabled={editor.waits.value && section !== 'source'}
      onClick={() => editor.go(section)}
    >
      {w(`sections.${section}`)}
      {count > 0 && <span class="count">{count}</span>}
    </button>
  )
}

function Beside({ section }: { section: SectionName }) {
  switch (section) {
    case 'report':
    case 'statements':
      return <StatementsSection />
    case 'sources':
      return <SourcesSection />
    case 'about':
      return <AboutSection />
    case 'check':
      return <CheckSection />
    case 'handOut':
      return <HandOutSection />
    case 'source':
      return <SourceSection />
  }
}
