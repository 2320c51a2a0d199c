// A leg of the sourcing trail: a pen stroke from one station to the next with an arrow at its end. It is drawn
// both ways, across and down; the style sheet shows the one that the width has room for.

/** Strokes of an unsteady hand on a field of 100 by 12; no two neighbours are alike. */
const STROKES = [
  'M1 7C18 2 33 4 50 6.5S82 9.5 99 5.5',
  'M1 5.5C15 9 37 9.5 52 6S84 2.5 99 6.5',
  'M1 6.5C22 3.5 30 8.5 51 7.5S80 3 99 6',
] as const
const FIRST = STROKES[0]
/** Downwards the legs are short, and a wave would be a wriggle. */
const DOWN = 'M6.5 1C4.5 30 7.5 62 6 99'

export function PenLeg({ number }: { number: number }) {
  const stroke = STROKES[number % STROKES.length] ?? FIRST
  return (
    <span class="leg" aria-hidden="true">
      {/* Stretched to whatever length; the pen stays as thick as it is. */}
      <svg class="leg-across" viewBox="0 0 100 12" preserveAspectRatio="none" focusable="false">
        <path d={stroke} vector-effect="non-scaling-stroke" />
      </svg>
      <svg class="leg-down" viewBox="0 0 12 100" preserveAspectRatio="none" focusable="false">
        <path d={DOWN} vector-effect="non-scaling-stroke" />
      </svg>
      <svg class="leg-tip" viewBox="0 0 12 14" focusable="false">
        <path d="M2 1.5C5.5 4 8.5 5.5 10.5 7 7.5 8.8 5 10.5 2.5 13" />
      </svg>
    </span>
  )
}
