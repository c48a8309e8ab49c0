import { RuleCeilingError } from '../claims/infer.ts';
import { project } from '../claims/project.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { placeOf } from './check-records.ts';
import type { CuratedFolder, CuratedRule } from './curated.ts';
import type { FaultLog } from './fault.ts';
import { inferFrom } from './infer-from.ts';
import { resolveClaims } from './resolve-claims.ts';

/**
 * Checks rules beside everything else: each dataset with rules has editors who answer for them, nobody claims what a
 * rule concludes, no rule reads what another concludes, and none exceeds its ceiling.
 */
export function checkRules(folders: readonly CuratedFolder[], model: GraphModel, faults: FaultLog): void {
  const concluding = new Map<string, string>();
  const rules = folders.flatMap((folder) => folder.rules);
  for (const { id, rule } of rules) concluding.set(rule.conclusion.predicate, id);
  if (concluding.size === 0) return;
  for (const { manifest, rules: listed, claims } of folders) {
    const [first] = listed;
    if (first !== undefined && manifest.editors === null)
      faults.fault(
        first.place,
        'A dataset with rules needs "editors" in its dataset.yaml, who infer by them.',
      );
    for (const claim of claims) {
      const id = concluding.get(claim.predicate);
      if (id === undefined) continue;
      faults.fault(
        placeOf(claim, 'predicate'),
        `"${claim.predicate}" is what the rule "${id}" concludes, and cannot be claimed.`,
        'Claim the facts that the rule reads, or what someone says of it as a statement.',
      );
    }
  }
  for (const rule of rules) checkReading(rule, concluding, faults);
  if (!faults.hasFaults) checkCeilings(folders, model, faults);
}

function checkReading(curated: CuratedRule, concluding: ReadonlyMap<string, string>, faults: FaultLog): void {
  for (const part of ['path', 'absent'] as const) {
    const written = part === 'path' ? 'steps' : part;
    curated.rule[part].forEach(({ predicates }, step) => {
      predicates.forEach((predicate, index) => {
        const id = concluding.get(predicate);
        if (id === undefined || id === curated.id) return;
        const place = placeOf(curated, `${written}[${step}].predicates[${index}]`);
        faults.fault(
          place,
          `"${predicate}" is what the rule "${id}" concludes; rules do not build on each other.`,
        );
      });
    });
  }
}

function checkCeilings(folders: readonly CuratedFolder[], model: GraphModel, faults: FaultLog): void {
  const claims = resolveClaims(folders).map(({ claim }) => claim);
  try {
    inferFrom(folders, project(claims, model.predicates), model);
  } catch (error) {
    if (!(error instanceof RuleCeilingError)) throw error;
    const rule = folders.flatMap(({ rules }) => rules).find(({ id }) => id === error.ruleId);
    if (rule !== undefined) faults.fault(placeOf(rule, 'ceiling'), error.message);
  }
}
