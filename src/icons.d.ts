// What an import of an icon's elements gives: the lucide-plugin reads them from the package.

declare module '*.svg?nodes' {
  const nodes: readonly (readonly [
    tag: 'path' | 'circle' | 'rect' | 'line' | 'polyline',
    attributes: Record<string, string>,
  ])[]
  export default nodes
}
