// What an import of a level or lesson file gives: the level-plugin checks it and compiles it to JSON.
// (An ambient module can name types of other modules in this form only.)

declare module '*.yaml?level' {
  /** Where the level, as JSON, can be fetched. */
  const address: string
  export default address
}

declare module '*.yaml?lesson' {
  /** Where the lesson plan, as JSON, can be fetched. */
  const address: string
  export default address
}

declare module '*.yaml?card' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- see above
  const card: import('./core/level/level-card').LevelCard
  export default card
}
