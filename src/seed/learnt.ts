import { UNDATED, type Day } from '../claims/claim.ts';
import { compareText } from '../claims/day.ts';
import { differingProperties, type Changes, type NodeChange } from './compare-rows.ts';

/** What became of a claim, a fact or an entity from one version to the next. */
export type LearntKind = 'ADDED' | 'REMOVED' | 'CHANGED';

/** What a version of a dataset added, dropped or changed. */
export interface Learnt {
  readonly what: 'CLAIM' | 'FACT' | 'ENTITY';
  readonly kind: LearntKind;
  readonly id: string;
  /** From when it could be known, so that what is gone is not told to who could not know of it. */
  readonly knownFrom: Day;
}

/** Properties of entities that follow from claims and from other properties. */
const DERIVED = /^(?:knownFrom|searchText|claimCount|factCount|ordinal)$|Key$/;

/**
 * What changes of the stored content mean to a reader. A claim changed when what its curator wrote did; a fact, when one
 * of its periods did. What rules derive is left out: it follows from the facts.
 */
export function learntFrom(changes: Changes): Learnt[] {
  const learnt = changes.nodes.flatMap((change) => fromNode(change) ?? []);
  const known = new Map<string, Day>();
  for (const change of changes.relationships) {
    const row = change.kind === 'remove' ? change.before : change.after;
    const { factId, knownFrom, derived } = row.properties;
    if (row.type !== 'HAS_FACT' || derived === true) continue;
    const id = String(factId);
    const day = String(knownFrom);
    const earliest = known.get(id);
    known.set(id, earliest === undefined || day < earliest ? day : earliest);
  }
  const kinds = new Map<string, LearntKind>();
  for (const change of changes.nodes) {
    if (change.label !== 'Fact' || change.kind === 'update') continue;
    if (change.kind === 'add') kinds.set(change.after.id, 'ADDED');
    else kinds.set(change.before.id, 'REMOVED');
  }
  for (const [id, knownFrom] of known)
    learnt.push({ what: 'FACT', kind: kinds.get(id) ?? 'CHANGED', id, knownFrom });
  return learnt.sort((left, right) => compareText(left.what + left.id, right.what + right.id));
}

function fromNode(change: NodeChange): Learnt | null {
  if (change.label !== 'Claim' && change.label !== 'Entity') return null;
  const row = change.kind === 'remove' ? change.before : change.after;
  if (row.labels.includes('Inference')) return null;
  const knownFrom = typeof row.properties['knownFrom'] === 'string' ? row.properties['knownFrom'] : UNDATED;
  const what = change.label === 'Claim' ? 'CLAIM' : 'ENTITY';
  if (change.kind === 'add') return { what, kind: 'ADDED', id: row.id, knownFrom };
  if (change.kind === 'remove') return { what, kind: 'REMOVED', id: row.id, knownFrom };
  // That a dataset has another version is what is recorded, not what it learnt.
  if (row.labels.includes('CuratedDataset')) return null;
  const { before, after } = change;
  const isChanged =
    what === 'CLAIM'
      ? before.properties['digest'] !== after.properties['digest']
      : differingProperties(before.properties, after.properties).some((name) => !DERIVED.test(name));
  return isChanged ? { what, kind: 'CHANGED', id: row.id, knownFrom } : null;
}
