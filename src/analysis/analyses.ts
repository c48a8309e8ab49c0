import type { Analysis } from './analysis.ts';
import { claimCheck } from './claim-check.ts';
import { neighbourhood } from './neighbourhood.ts';
import { paths } from './paths.ts';

/** The analyses by the root field that they answer. */
export const ANALYSES: ReadonlyMap<string, Analysis> = new Map([
  ['claimCheck', claimCheck],
  ['neighbourhood', neighbourhood],
  ['paths', paths],
]);
