import type { Properties, PropertyValue } from './curated.ts';
import {
  KEY_LABELS,
  relationshipKey,
  type KeyLabel,
  type NodeRow,
  type RelationshipRow,
  type Snapshot,
} from './snapshot.ts';

/** A relationship as it stands in the database, with the reference by which it can be changed. */
export interface StoredRelationship {
  readonly reference: string;
  readonly type: string;
  /** Null for an end without an id, which no content of ours has. */
  readonly from: string | null;
  readonly to: string | null;
  readonly properties: Properties;
}

export type NodeChange =
  | { readonly kind: 'add'; readonly label: KeyLabel; readonly after: NodeRow }
  | { readonly kind: 'update'; readonly label: KeyLabel; readonly before: NodeRow; readonly after: NodeRow }
  | { readonly kind: 'remove'; readonly label: KeyLabel; readonly before: NodeRow };

export type RelationshipChange =
  | { readonly kind: 'add'; readonly after: RelationshipRow }
  | { readonly kind: 'update'; readonly before: StoredRelationship; readonly after: RelationshipRow }
  | { readonly kind: 'remove'; readonly before: StoredRelationship };

/** What turns one content into another. Empty when both are the same. */
export interface Changes {
  readonly nodes: readonly NodeChange[];
  readonly relationships: readonly RelationshipChange[];
}

/** Compares stored rows, in any order, with the content that is wanted. Stored rows need not be held in memory. */
export class RowComparison {
  readonly #wanted: Snapshot;
  readonly #seenNodes = new Map<KeyLabel, Set<string>>(KEY_LABELS.map((label) => [label, new Set()]));
  readonly #seenRelationships = new Set<string>();
  readonly #nodes: NodeChange[] = [];
  readonly #relationships: RelationshipChange[] = [];

  constructor(wanted: Snapshot) {
    this.#wanted = wanted;
  }

  storedNode(label: KeyLabel, before: NodeRow): void {
    const after = this.#wanted.nodes.get(label)?.get(before.id);
    this.#seenNodes.get(label)?.add(before.id);
    if (after === undefined) this.#nodes.push({ kind: 'remove', label, before });
    else if (!sameLabels(before, after) || !sameProperties(before.properties, after.properties))
      this.#nodes.push({ kind: 'update', label, before, after });
  }

  storedRelationship(before: StoredRelationship): void {
    const { type, from, to, properties } = before;
    const key = relationshipKey(type, from ?? '', to ?? '', properties);
    const after = this.#wanted.relationships.get(key);
    if (after === undefined || this.#seenRelationships.has(key))
      this.#relationships.push({ kind: 'remove', before });
    else if (!sameProperties(properties, after.properties))
      this.#relationships.push({ kind: 'update', before, after });
    this.#seenRelationships.add(key);
  }

  /** The changes, once every stored row was shown: what was not shown is to be added. */
  finish(): Changes {
    const nodes = [...this.#nodes];
    for (const label of KEY_LABELS)
      for (const [id, after] of this.#wanted.nodes.get(label) ?? [])
        if (this.#seenNodes.get(label)?.has(id) !== true) nodes.push({ kind: 'add', label, after });
    const relationships = [...this.#relationships];
    for (const [key, after] of this.#wanted.relationships)
      if (!this.#seenRelationships.has(key)) relationships.push({ kind: 'add', after });
    return { nodes, relationships };
  }
}

/** What turns one snapshot into another. */
export function compareSnapshots(before: Snapshot, after: Snapshot): Changes {
  const comparison = new RowComparison(after);
  for (const [label, rows] of before.nodes)
    for (const row of rows.values()) comparison.storedNode(label, row);
  for (const { key, type, from, to, properties } of before.relationships.values())
    comparison.storedRelationship({ reference: key, type, from, to, properties });
  return comparison.finish();
}

/** Whether there is nothing to change. */
export function isEmpty({ nodes, relationships }: Changes): boolean {
  return nodes.length === 0 && relationships.length === 0;
}

/** Names of the properties that differ, sorted. */
export function differingProperties(before: Properties, after: Properties): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !sameValue(before[name], after[name])).sort();
}

function sameLabels(before: NodeRow, after: NodeRow): boolean {
  return before.labels.join('\n') === after.labels.join('\n');
}

function sameProperties(before: Properties, after: Properties): boolean {
  const names = Object.keys(before);
  if (names.length !== Object.keys(after).length) return false;
  return names.every((name) => sameValue(before[name], after[name]));
}

function sameValue(before: PropertyValue | undefined, after: PropertyValue | undefined): boolean {
  if (before === after) return true;
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  return before.length === after.length && before.every((value, index) => value === after[index]);
}
