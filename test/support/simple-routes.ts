import type { MultiDirectedGraph } from 'graphology';
import { allSimpleEdgeGroupPaths } from 'graphology-simple-path';

/** Every route between two nodes that visits no node twice, as the edges that it takes, by graphology. */
export function simpleRoutes(
  graph: MultiDirectedGraph,
  [from, to]: readonly [string, string],
  maxDepth: number,
): string[][] {
  return allSimpleEdgeGroupPaths(graph, from, to, { maxDepth }).flatMap(oneOfEach);
}

/** Every way to take one of each group of parallel edges. */
function oneOfEach(groups: readonly (readonly string[])[]): string[][] {
  const [first, ...rest] = groups;
  if (first === undefined) return [[]];
  return first.flatMap((one) => oneOfEach(rest).map((others) => [one, ...others]));
}
