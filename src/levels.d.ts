// What an import of a level or lesson file gives: the level-plugin checks it and fills its defaults.
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

declare module '*.yaml?lesson' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- see above
  const lesson: import('./core/lesson/lesson-schema').Lesson
  export default lesson
}
