import type { FieldNode, SelectionSetNode } from 'graphql';
import type { GraphModel } from '../model/graph-model.ts';
import type { CollectContext } from './collect-fields.ts';
import type { Site } from './operation-plan.ts';
import { argumentReader } from './read-arguments.ts';

/** What planning one operation works with; `sites` and `nodeIds` grow while it runs. */
export interface Planner {
  readonly model: GraphModel;
  readonly collect: CollectContext;
  readonly sites: Site[];
  /** Numbers the field nodes, so that equal groups of them share a column. */
  readonly nodeIds: Map<FieldNode, number>;
  /** Counts the places of stored objects in computed trees. */
  readonly places: { next: number };
}

/** Where in the operation a selection stands. */
export interface Place {
  /** Nearest site above. */
  readonly site: number | null;
  readonly path: readonly string[];
}

/** Adds a site and returns its index. */
export function addSite(planner: Planner, site: Omit<Site, 'arguments'>): number {
  planner.sites.push({ ...site, arguments: argumentReader(site.definition, site.node) });
  return planner.sites.length - 1;
}

/** The selection sets below field nodes that share a response key. */
export function subSelections(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]));
}

/** A text that is equal for equal groups of field nodes. */
export function groupKey(planner: Planner, nodes: readonly FieldNode[]): string {
  return nodes
    .map((node) => {
      const known = planner.nodeIds.get(node);
      if (known !== undefined) return known;
      planner.nodeIds.set(node, planner.nodeIds.size);
      return planner.nodeIds.size - 1;
    })
    .join(',');
}
