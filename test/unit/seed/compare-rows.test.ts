import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../../../src/seed/build-snapshot.ts';
import { compareSnapshots, isEmpty, type Changes } from '../../../src/seed/compare-rows.ts';
import type { CuratedClaim, CuratedFolder } from '../../../src/seed/curated.ts';
import { relationshipKey, type KeyLabel, type NodeRow, type Snapshot } from '../../../src/seed/snapshot.ts';
import { harbour, model } from './harbour.ts';

const base = await harbour();

/** What curators do to a claim. */
const edits = fc.record({
  dropped: fc.boolean(),
  quote: fc.constantFrom(null, 'One.', 'Two.'),
  polarity: fc.constantFrom('AFFIRMS' as const, 'DENIES' as const),
  layer: fc.constantFrom(null, 'IAAS', 'PAAS'),
  retracted: fc.boolean(),
  timeless: fc.boolean(),
});

const datasets = fc
  .array(edits, { minLength: base.claims.length, maxLength: base.claims.length })
  .map((changes): CuratedFolder => {
    const claims = base.claims.flatMap((claim, index): CuratedClaim[] => {
      const edit = changes[index];
      if (edit === undefined || edit.dropped) return [];
      const qualifiers: Record<string, string> = edit.layer === null ? {} : { layer: edit.layer };
      const { quote, polarity, retracted } = edit;
      return [
        {
          ...claim,
          quote,
          polarity,
          retracted,
          qualifiers,
          valid: edit.timeless ? { kind: 'timeless' } : claim.valid,
        },
      ];
    });
    return { ...base, claims };
  });

const snapshotOf = (folder: CuratedFolder): Snapshot => buildSnapshot([folder], model);

describe('the changes between two contents', () => {
  it('turn the one into the other', () => {
    fc.assert(
      fc.property(datasets, datasets, (before, after) => {
        const [from, to] = [snapshotOf(before), snapshotOf(after)];
        const mended = applyTo(from, compareSnapshots(from, to));
        expect(isEmpty(compareSnapshots(mended, to))).toBe(true);
        expect(mended.nodes).toEqual(to.nodes);
        expect(mended.relationships).toEqual(to.relationships);
      }),
      { numRuns: 60 },
    );
  });

  it('are none when the contents are equal, and then the versions are equal too', () => {
    fc.assert(
      fc.property(datasets, datasets, (left, right) => {
        const [from, to] = [snapshotOf(left), snapshotOf(right)];
        expect(isEmpty(compareSnapshots(from, snapshotOf(left)))).toBe(true);
        expect(isEmpty(compareSnapshots(from, to))).toBe(from.version.digest === to.version.digest);
        if (from.version.digest !== to.version.digest)
          expect(from.version.version).not.toBe(to.version.version);
      }),
      { numRuns: 60 },
    );
  });
});

/** What the database does with changes. */
function applyTo(snapshot: Snapshot, changes: Changes): Snapshot {
  const nodes = new Map<KeyLabel, Map<string, NodeRow>>();
  for (const [label, rows] of snapshot.nodes) nodes.set(label, new Map(rows));
  const relationships = new Map(snapshot.relationships);
  for (const change of changes.nodes)
    if (change.kind === 'remove') nodes.get(change.label)?.delete(change.before.id);
    else nodes.get(change.label)?.set(change.after.id, change.after);
  for (const change of changes.relationships)
    if (change.kind !== 'remove') relationships.set(change.after.key, change.after);
    else {
      const { type, from, to, properties } = change.before;
      relationships.delete(relationshipKey(type, from ?? '', to ?? '', properties));
    }
  return { ...snapshot, nodes, relationships };
}
