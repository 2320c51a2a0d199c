// One finding as one line of text, the way compilers print them, so that editors can jump to the place.
import type { FileKind, Finding } from '../core/level/finding'
import { findingText } from '../text/finding-text'

/** `levels/harbour-smoke.yaml:31:15 error evidence-not-found: …` */
export function findingLine(file: string, finding: Finding, kind: FileKind = 'level'): string {
  const { message, hint } = findingText(finding, kind)
  const sentence = hint === undefined ? message : `${message} ${hint}`
  return `${oneLine(file)}:${finding.line}:${finding.column} ${finding.severity} ${finding.code}: ${sentence}`
}

/** A file name may hold anything but must not break the line or reach the terminal as a command. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, '\uFFFD')
}
