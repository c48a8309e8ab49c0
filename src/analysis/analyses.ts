import type { Analysis } from './analysis.ts';
import { certificationMatrix } from './certification-matrix.ts';
import { claimCheck } from './claim-check.ts';
import { compare } from './compare.ts';
import { exposure } from './exposure.ts';
import { neighbourhood } from './neighbourhood.ts';
import { paths } from './paths.ts';
import { timeline } from './timeline.ts';

/** The analyses by the root field that they answer. */
export const ANALYSES: ReadonlyMap<string, Analysis> = new Map([
  ['certificationMatrix', certificationMatrix],
  ['claimCheck', claimCheck],
  ['compare', compare],
  ['exposure', exposure],
  ['neighbourhood', neighbourhood],
  ['paths', paths],
  ['timeline', timeline],
]);
