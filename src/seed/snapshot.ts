import type { Day } from '../claims/claim.ts';
import type { Properties } from './curated.ts';

/** A node as it must stand in the database. */
export interface NodeRow {
  readonly id: string;
  /** Sorted. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A label by whose unique `id` a node is found. */
export type KeyLabel = 'Entity' | 'Claim' | 'Fact' | 'DescribedSpeaker';

/** A relationship as it must stand in the database. */
export interface RelationshipRow {
  /** Tells it from all others: type, both ends and, where two may be parallel, what tells them apart. */
  readonly key: string;
  readonly type: string;
  readonly fromLabel: KeyLabel;
  readonly from: string;
  readonly toLabel: KeyLabel;
  readonly to: string;
  readonly properties: Properties;
}

/** Which content the database holds, as readers cite it. */
export interface DatasetVersion {
  /** Ids of the datasets, sorted, joined by `+`. */
  readonly datasetId: string;
  readonly version: string;
  /** The latest day of the datasets. */
  readonly date: Day;
  /** Digest of every node and relationship. */
  readonly digest: string;
}

/** The complete content that the database must have: every node and relationship, but for the state itself. */
export interface Snapshot {
  readonly version: DatasetVersion;
  /** By key label, then by id. */
  readonly nodes: ReadonlyMap<KeyLabel, ReadonlyMap<string, NodeRow>>;
  /** By key. */
  readonly relationships: ReadonlyMap<string, RelationshipRow>;
}

/** The labels by which nodes are found, in the order in which they are written. */
export const KEY_LABELS: readonly KeyLabel[] = ['Entity', 'Claim', 'DescribedSpeaker', 'Fact'];

/**
 * The key of a relationship. Rectangles carry an `id`, speakers a `position`; any two others between the same ends
 * are the same.
 */
export function relationshipKey(type: string, from: string, to: string, properties: Properties): string {
  const apart = properties['id'] ?? properties['position'] ?? '';
  return `${type}\n${from}\n${to}\n${String(apart)}`;
}
