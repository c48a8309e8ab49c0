import type { Analysis } from './analysis.ts';
import { claimCheck } from './claim-check.ts';
import { conflicts } from './conflicts.ts';
import { promises } from './promises.ts';
import { singleSourceFacts } from './single-source-facts.ts';
import { why } from './why.ts';

/** The analyses by the root field that they answer. */
export const ANALYSES: ReadonlyMap<string, Analysis> = new Map([
  ['claimCheck', claimCheck],
  ['why', why],
  ['conflicts', conflicts],
  ['promises', promises],
  ['singleSourceFacts', singleSourceFacts],
]);
