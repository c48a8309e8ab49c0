/** What became of something from one version to the next, or on balance over several. */
export type LearntKind = 'ADDED' | 'REMOVED' | 'CHANGED';

/** A change of one object. */
export interface LearntChange {
  readonly what: string;
  readonly kind: LearntKind;
  readonly id: string;
  /** From when it could be known. */
  readonly knownFrom: string;
}

/**
 * What became of each object on balance: what came and went again changed nothing, what went and came back changed.
 * Changes are given in the order of their versions.
 */
export function netChanges(changes: readonly LearntChange[]): LearntChange[] {
  const net = new Map<string, LearntChange>();
  for (const change of changes) {
    const key = `${change.what} ${change.id}`;
    const kind = joined(net.get(key)?.kind ?? null, change.kind);
    const earlier = net.get(key)?.knownFrom ?? change.knownFrom;
    if (kind === null) net.delete(key);
    else
      net.set(key, { ...change, kind, knownFrom: earlier < change.knownFrom ? earlier : change.knownFrom });
  }
  return [...net.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, change]) => change);
}

function joined(before: LearntKind | null, after: LearntKind): LearntKind | null {
  switch (before) {
    case null:
    case 'CHANGED':
      return after;
    case 'ADDED':
      return after === 'REMOVED' ? null : 'ADDED';
    case 'REMOVED':
      return after === 'ADDED' ? 'CHANGED' : after;
  }
}
