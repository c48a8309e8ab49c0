/** What is marked in every view: entities, or one relationship. */
export interface Selection {
  readonly nodes: readonly string[];
  /** Key of an edge; see `GraphEdge`. */
  readonly edge: string | null;
}

/** Nothing is marked. */
export const noSelection: Selection = { nodes: [], edge: null };

/** Marks one entity alone. */
export function selectNode(id: string): Selection {
  return { nodes: [id], edge: null };
}

/** Marks an entity beside those that are marked, or no longer. */
export function toggleNode({ nodes }: Selection, id: string): Selection {
  return { nodes: nodes.includes(id) ? nodes.filter((node) => node !== id) : [...nodes, id], edge: null };
}

/** Marks one relationship alone. */
export function selectEdge(key: string): Selection {
  return { nodes: [], edge: key };
}

/** The selection without entities that are gone; the same object when all are there. */
export function keepSelected(selection: Selection, ids: ReadonlySet<string>): Selection {
  const nodes = selection.nodes.filter((id) => ids.has(id));
  return nodes.length === selection.nodes.length ? selection : { ...selection, nodes };
}

/** The same entities under other ids, each once. */
export function renameSelected(selection: Selection, names: ReadonlyMap<string, string>): Selection {
  return { ...selection, nodes: [...new Set(selection.nodes.map((id) => names.get(id) ?? id))] };
}
