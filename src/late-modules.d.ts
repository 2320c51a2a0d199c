// What an import of `virtual:late:./module` gives; see src/tools/late-module-plugin.ts.

declare module 'virtual:late:*' {
  /** Where the module can be fetched. */
  const address: string
  export default address
}
