// The files the build has checked and compiled to JSON, each fetched when it is opened and kept from then on.

/** `addresses`: as Vite globs them, by the path of the file they were made from. */
export interface ShippedFiles<Content> {
  /** The files' names without folder and ending. */
  readonly ids: ReadonlySet<string>
  /** Null when there is no such file. Rejects when it cannot be fetched; then it may be asked for again. */
  load(id: string): Promise<Content | null>
}

export function shippedFiles<Content>(addresses: Readonly<Record<string, string>>): ShippedFiles<Content> {
  const byId = new Map(
    Object.entries(addresses).map(([path, address]) => [path.replace(/^.*\/|\.yaml$/g, ''), address]),
  )
  const asked = new Map<string, Promise<Content>>()
  return {
    ids: new Set(byId.keys()),
    async load(id) {
      const address = byId.get(id)
      if (address === undefined) return null
      const content = asked.get(id) ?? fetchJson<Content>(address)
      asked.set(id, content)
      try {
        return await content
      } catch (error) {
        asked.delete(id)
        throw error
      }
    },
  }
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} did not come: ${response.status}`)
  // The build has checked it: nothing else is ever put at this address.
  const content: Content = await response.json()
  return content
}
