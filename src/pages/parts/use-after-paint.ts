// Lets the page answer an action before it does what the answer brings along.
import { useEffect, useState } from 'preact/hooks'

/** `value` as it was when the page was last painted; on the first render `value` itself. */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value)
  // Preact runs effects after the frame in which their render is painted.
  useEffect(() => setPainted(value), [value])
  return painted
}
