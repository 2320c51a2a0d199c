// What an import of `virtual:late:./module` gives; see src/tools/late-module-plugin.ts.

declare module 'virtual:late:*' {
  /** Where the module can be fetched. */
  const address: string
  export default address
}

// The twin of a module that draws with WebGL; see src/tools/slim-phaser-plugin.ts. Who imports it says what it is.
declare module '*?webgl'
