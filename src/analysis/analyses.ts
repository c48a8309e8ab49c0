import type { Analysis } from './analysis.ts';
import { claimCheck } from './claim-check.ts';
import { why } from './why.ts';

/** The analyses by the root field that they answer. */
export const ANALYSES: ReadonlyMap<string, Analysis> = new Map([
  ['claimCheck', claimCheck],
  ['why', why],
]);
