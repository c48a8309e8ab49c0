import type { Analysis } from './analysis.ts';
import { certificationMatrix } from './certification-matrix.ts';
import { changes } from './changes.ts';
import { claimCheck } from './claim-check.ts';
import { compare } from './compare.ts';
import { conflicts } from './conflicts.ts';
import { exposure } from './exposure.ts';
import { neighbourhood } from './neighbourhood.ts';
import { paths } from './paths.ts';
import { promises } from './promises.ts';
import { singleSourceFacts } from './single-source-facts.ts';
import { timeline } from './timeline.ts';
import { why } from './why.ts';

/** The analyses by the root field that they answer. */
export const ANALYSES: ReadonlyMap<string, Analysis> = new Map([
  ['certificationMatrix', certificationMatrix],
  ['changes', changes],
  ['claimCheck', claimCheck],
  ['compare', compare],
  ['conflicts', conflicts],
  ['exposure', exposure],
  ['neighbourhood', neighbourhood],
  ['paths', paths],
  ['promises', promises],
  ['singleSourceFacts', singleSourceFacts],
  ['timeline', timeline],
  ['why', why],
]);
