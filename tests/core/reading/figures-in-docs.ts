// Where docs/reading-assistant.md holds the figures that `npm run reading` measures.

export const FIGURES_START = '<!-- figures: written by npm run reading -->'
export const FIGURES_END = '<!-- end of figures -->'
