import type { WriteTransaction } from '../database/database.ts';
import type { Changes } from './compare-rows.ts';
import { learntFrom, type Learnt } from './learnt.ts';
import type { DatasetVersion } from './snapshot.ts';

/** How many ids of one kind a version keeps; it counts them all. */
const MAX_KEPT = 20_000;

const RECORD = `
  OPTIONAL MATCH (before:DatasetVersion)
  WITH coalesce(max(before.ordinal), 0) + 1 AS ordinal
  CREATE (version:DatasetVersion {id: 'version-' + toString(ordinal), ordinal: ordinal, recordedOn: toString(date())})
  SET version += $p.version, version += $p.learnt
  WITH version
  MATCH (dataset:CuratedDataset) SET dataset.seededOn = version.recordedOn`;

/**
 * Records a version beside the content that it brings: when it came, and what it added, dropped and changed, each as
 * `<first known day> <id>`. The first version brought everything and lists nothing.
 */
export async function recordVersion(
  transaction: WriteTransaction,
  version: DatasetVersion,
  changes: Changes | null,
): Promise<void> {
  const learnt = changes === null ? { isFirst: true } : listsOf(learntFrom(changes));
  await transaction.run(RECORD, { p: { version: { ...version }, learnt } });
}

function listsOf(learnt: readonly Learnt[]): Record<string, boolean | string[]> {
  const lists: Record<string, string[]> = {};
  for (const { what, kind, id, knownFrom } of learnt) {
    const name = `${what.toLowerCase()}_${kind.toLowerCase()}`;
    (lists[name] ??= []).push(`${knownFrom} ${id}`);
  }
  const isCut = Object.values(lists).some((list) => list.length > MAX_KEPT);
  const kept = Object.entries(lists).map(([name, list]) => [name, list.slice(0, MAX_KEPT)] as const);
  return { isFirst: false, isCut, ...Object.fromEntries(kept) };
}
