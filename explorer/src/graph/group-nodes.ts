import type { PlacedNode } from './drawing.ts';
import type { GraphEdge } from './graph-edges.ts';

/** Up to here a picture stays fluent; beyond, it groups and says so. */
export const MOST_NODES = 500;
export const MOST_EDGES = 1_500;

/** Entities that hang on the same one in the same way, drawn as one mark. */
export interface NodeGroup {
  /** `group:<entity>:<predicate>:<end>:<type>`. */
  readonly id: string;
  readonly anchor: string;
  readonly predicate: string;
  readonly type: string;
  readonly members: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** What is drawn of a picture. */
export interface GroupedGraph {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly GraphEdge[];
  readonly groups: readonly NodeGroup[];
  /** Relationships that are left out because even the groups are too many. */
  readonly left: number;
}

/** Limits of a picture. */
export interface PictureLimits {
  readonly nodes: number;
  readonly edges: number;
}

/**
 * Groups what hangs on one entity alone, the largest groups first, until the picture is within its limits. What is
 * selected or pinned is never grouped; relationships beyond the limit are left to the table.
 */
export function groupGraph(
  nodes: readonly PlacedNode[],
  edges: readonly GraphEdge[],
  options: {
    readonly typeOf: (id: string) => string;
    readonly keep: ReadonlySet<string>;
    readonly limits?: PictureLimits;
  },
): GroupedGraph {
  const limits = options.limits ?? { nodes: MOST_NODES, edges: MOST_EDGES };
  if (nodes.length <= limits.nodes && edges.length <= limits.edges)
    return { nodes, edges, groups: [], left: 0 };
  const grouped = new Set<string>();
  const groups: NodeGroup[] = [];
  for (const group of candidates(nodes, edges, options)) {
    const [nodesLeft, edgesLeft] = [nodes.length - grouped.size, edges.length - grouped.size];
    if (nodesLeft + groups.length <= limits.nodes && edgesLeft <= limits.edges) break;
    groups.push(group);
    for (const id of group.members) grouped.add(id);
  }
  const rest = edges.filter(({ source, target }) => !grouped.has(source) && !grouped.has(target));
  return {
    nodes: nodes.filter(({ id }) => !grouped.has(id)),
    edges: rest.slice(0, limits.edges),
    groups,
    left: Math.max(0, rest.length - limits.edges),
  };
}

function candidates(
  nodes: readonly PlacedNode[],
  edges: readonly GraphEdge[],
  { typeOf, keep }: { readonly typeOf: (id: string) => string; readonly keep: ReadonlySet<string> },
): NodeGroup[] {
  const touching = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.source, edge.target])) {
      touching.set(id, [...(touching.get(id) ?? []), edge]);
    }
  }
  const found = new Map<
    string,
    { readonly anchor: string; readonly predicate: string; readonly nodes: PlacedNode[] }
  >();
  for (const node of nodes) {
    const [only, ...others] = touching.get(node.id) ?? [];
    if (only === undefined || others.length > 0 || node.pinned || keep.has(node.id)) continue;
    const outward = only.target === node.id;
    const anchor = outward ? only.source : only.target;
    const key = `group:${anchor}:${only.predicate}:${outward ? 'OUT' : 'IN'}:${typeOf(node.id)}`;
    const group = found.get(key) ?? { anchor, predicate: only.predicate, nodes: [] };
    group.nodes.push(node);
    found.set(key, group);
  }
  return [...found]
    .filter(([, group]) => group.nodes.length > 1)
    .sort(([, a], [, b]) => b.nodes.length - a.nodes.length)
    .map(([id, { anchor, predicate, nodes: members }]) => ({
      id,
      anchor,
      predicate,
      type: typeOf(members[0]?.id ?? ''),
      members: members.map((member) => member.id),
      x: average(members, 'x'),
      y: average(members, 'y'),
    }));
}

function average(nodes: readonly PlacedNode[], key: 'x' | 'y'): number {
  return Math.round(nodes.reduce((sum, node) => sum + node[key], 0) / nodes.length);
}
