// Nested texts laid flat: each by its path, with dots between the names.

export type Texts = { readonly [name: string]: string | Texts }

export function textsIn(tree: Texts): Map<string, string> {
  const flat = new Map<string, string>()
  const walk = (branch: Texts, path: string) => {
    for (const [name, node] of Object.entries(branch)) {
      if (typeof node === 'string') flat.set(path + name, node)
      else walk(node, `${path}${name}.`)
    }
  }
  walk(tree, '')
  return flat
}
