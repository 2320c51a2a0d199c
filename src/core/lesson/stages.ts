// The stages of a lesson, in their order. Free of imports, so that pages can use it without loading the schema.

export const STAGES = ['before', 'during', 'talk', 'after'] as const
export type Stage = (typeof STAGES)[number]
