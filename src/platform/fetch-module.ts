// Fetches a module that will be imported soon: it is compiled as it comes, and runs only when it is imported.

/**
 * Behind everything the page has asked for already. `failed`: it did not come. Some browsers then refuse to import it
 * without asking again, unless it is asked for under another address.
 */
export function fetchModule(address: string, failed: () => void): void {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.fetchPriority = 'low'
  link.href = address
  link.addEventListener('error', failed)
  document.head.append(link)
}
