// What an import of a level file gives: the level-plugin checks it and fills its defaults.
// (An ambient module can name types of other modules in this form only.)

declare module '*.yaml' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- see above
  const level: import('./core/level/level-schema').Level
  export default level
}

declare module '*.yaml?card' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- see above
  const card: import('./core/level/level-card').LevelCard
  export default card
}
