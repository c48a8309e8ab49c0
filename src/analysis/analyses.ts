import type { Analysis } from './analysis.ts';
import { certificationMatrix } from './certification-matrix.ts';
import { claimCheck } from './claim-check.ts';
import { exposure } from './exposure.ts';

/** The analyses by the root field that they answer. */
export const ANALYSES: ReadonlyMap<string, Analysis> = new Map([
  ['certificationMatrix', certificationMatrix],
  ['claimCheck', claimCheck],
  ['exposure', exposure],
]);
