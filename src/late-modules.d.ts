// What an import of `<module>?late` gives; see src/tools/late-module-plugin.ts.

declare module '*?late' {
  /** Where the module can be fetched. */
  const address: string
  export default address
}
