// Fetches a module that will be imported soon: it is compiled as it comes, and runs only when it is imported.

/** Behind everything the page has asked for already. Where it fails, the import asks again and says so. */
export function fetchModule(address: string): void {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.fetchPriority = 'low'
  link.href = address
  document.head.append(link)
}
