// Takes the focus to the content: for what goes with the press of its own button, and would take the focus with it.
export function focusMain(): void {
  document.querySelector<HTMLElement>('#main')?.focus()
}
