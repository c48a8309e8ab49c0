/** The analyses that have a page, each by the name of its root field. */
export const askNames = [
  'paths',
  'neighbourhood',
  'why',
  'conflicts',
  'claimCheck',
  'promises',
  'timeline',
  'exposure',
  'certificationMatrix',
  'compare',
  'singleSourceFacts',
  'changes',
] as const;

/** An analysis that has a page. */
export type AskName = (typeof askNames)[number];
