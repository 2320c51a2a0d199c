// The text field of the source tab: CodeMirror in a shadow root, so that its style sheets are adopted ones and
// the page's content policy needs no exception. The heaviest part of the editor, and a chunk of its own.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { Annotation, EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { textChange } from '../../core/draft/text-change'
import type { Finding } from '../../core/level/finding'
import type { FindingTeller } from '../../text/finding-text-in'
import { directionOf } from '../../text/text'

export interface SourceField {
  /** Shows another text; the cursor stays where its words are. */
  show(text: string): void
  /** Puts findings at their lines. */
  tell(findings: readonly Finding[]): void
  text(): string
  focus(): void
  destroy(): void
}

interface Options {
  readonly text: string
  readonly label: string
  /** What stands for the field's own English words, by these. */
  readonly phrases: Readonly<Record<string, string>>
  /** What words the findings. */
  readonly teller: FindingTeller
  readonly changed: (text: string) => void
}

/** Tells what the form wrote from what the writer wrote. */
const fromForm = Annotation.define<boolean>()

export function mountSource(
  host: HTMLElement,
  { text, label, phrases, teller, changed }: Options,
): SourceField {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.phrases.of(phrases),
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        lintGutter(),
        yaml(),
        syntaxHighlighting(highlighting()),
        // Tab leaves the field, as it leaves every other.
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          const ours = update.transactions.some((one) => one.annotation(fromForm) === true)
          if (update.docChanged && !ours) changed(update.state.doc.toString())
        }),
        theme,
      ],
    }),
  })
  return {
    show(next) {
      const change = textChange(view.state.doc.toString(), next)
      if (change === null) return
      const { start, removed, inserted } = change
      view.dispatch({
        changes: { from: start, to: start + removed, insert: next.slice(start, start + inserted) },
        annotations: fromForm.of(true),
      })
    },
    tell(findings) {
      view.dispatch(
        setDiagnostics(
          view.state,
          findings.map((finding) => diagnosticOf(view.state, finding, teller)),
        ),
      )
    },
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}

function diagnosticOf(state: EditorState, finding: Finding, { language, tell }: FindingTeller) {
  const { message: problem, hint } = tell(finding)
  const message = hint === undefined ? problem : `${problem} ${hint}`
  const line = state.doc.line(Math.min(finding.line, state.doc.lines))
  const from = Math.min(line.from + finding.column - 1, line.to)
  return {
    from,
    to: line.to,
    severity: finding.severity,
    message,
    renderMessage: () => {
      const words = document.createElement('span')
      words.lang = language
      words.dir = directionOf(language)
      words.textContent = message
      return words
    },
  }
}

/** The shapes of the usual style in the colours of the theme: its own are for white paper only. */
function highlighting(): HighlightStyle {
  return HighlightStyle.define(
    defaultHighlightStyle.specs.map(({ tag, color }) => {
      // Keys and comments are told apart; everything else is ink.
      if (color === '#00c') return { tag, color: 'var(--link)', fontWeight: '600' }
      return { tag, color: color === '#940' ? 'var(--ink-soft)' : 'var(--ink)' }
    }),
  )
}

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: 'var(--size-small)' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
    lineHeight: '1.6',
  },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.6rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--paper-shade)',
    color: 'var(--ink-soft)',
    borderRight: '1px solid var(--paper-line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--marker) 18%, transparent)',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--link) 30%, transparent)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    maxWidth: '40rem',
  },
  '.cm-diagnostic': { padding: '0.4rem 0.7rem', fontFamily: 'var(--sans)' },
  '.cm-diagnostic-error': { borderLeft: '5px solid var(--wrong)' },
  '.cm-diagnostic-warning': { borderLeft: '5px solid var(--edge)' },
  '.cm-panels': { backgroundColor: 'var(--paper-shade)', color: 'var(--ink)' },
})
