// On paper nothing can be unfolded: what is folded up inside the element is open while it is printed, but for what
// comes on demand.
import { useEffect, useRef } from 'preact/hooks'

export function useOpenForPrint() {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      opened = [
        ...(page.current?.querySelectorAll<HTMLDetailsElement>(
          'details:not([open], [data-on-demand="true"])',
        ) ?? []),
      ]
      for (const details of opened) details.open = true
    }
    const close = () => {
      for (const details of opened) details.open = false
      opened = []
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', close)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', close)
    }
  }, [])
  return page
}
