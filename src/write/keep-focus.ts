// For what may take away the part that has the focus: undoing, or the press of a button that goes with it.
export function keepFocus(): void {
  const holder = document.activeElement
  // Once what goes has gone.
  requestAnimationFrame(() => {
    if (holder?.isConnected === false) document.querySelector<HTMLElement>('#main')?.focus()
  })
}
