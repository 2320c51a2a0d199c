// Trays are named by letters on paper.
export const LETTERS = ['A', 'B', 'C', 'D'] as const
