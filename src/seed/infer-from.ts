import type { Rectangle } from '../claims/claim.ts';
import { infer, type Inference } from '../claims/infer.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { CuratedFolder } from './curated.ts';
import { labelsOf } from './entity-rows.ts';

/**
 * Applies the rules of all datasets to the facts of all of them.
 * @throws RuleCeilingError when a rule exceeds its ceiling; checked datasets have none that does
 */
export function inferFrom(
  folders: readonly CuratedFolder[],
  rectangles: readonly Rectangle[],
  model: GraphModel,
): Inference[] {
  const rules = folders.flatMap((folder) => folder.rules.map(({ rule }) => rule));
  if (rules.length === 0) return [];
  const types = folders.flatMap(({ manifest, entities, sources }) => [
    { id: manifest.id, type: 'CuratedDataset' },
    ...entities,
    ...sources.map(({ id }) => ({ id, type: 'Source' })),
  ]);
  const labels = new Map(types.map(({ id, type }) => [id, labelsOf(type, model)]));
  return infer(rectangles, rules, labels, model.predicates);
}
