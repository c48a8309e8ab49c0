import { Reference, type Computed } from '../compile/computed.ts';
import { nodeKind } from '../compile/node-kind.ts';
import { orderDigest } from '../plan/cursor.ts';
import { UserInputError } from '../plan/user-input-error.ts';
import type { Analysis } from './analysis.ts';
import { order, pageOf } from './page-of.ts';
import { readIds } from './read-arguments.ts';
import { datePrecision } from './timeline/date-precision.ts';
import { readEntries, type Entry } from './timeline/read-entries.ts';

const MOST_IDS = 10;
const DIGEST = orderDigest(['timeline', 'earliest', 'latest', 'kind', 'id']);

/** Lists what happened to some entities in the order of time. */
export const timeline: Analysis = async (reading) => {
  const ids = readIds(reading, MOST_IDS);
  const day = (name: string): string | null => (reading.values[name] ?? null) as string | null;
  const [from, to] = [day('from'), day('to')];
  if (from !== null && to !== null && from > to) {
    throw new UserInputError(`"from" is ${from}, after "to", which is ${to}.`, [...reading.path, 'from']);
  }
  const kinds = (reading.values['kinds'] ?? null) as readonly string[] | null;
  const found = await readEntries(reading, ids);
  const rows = found.entries
    .filter(
      ({ kind, earliest, latest }) =>
        (kinds?.includes(kind) ?? true) &&
        (from === null || latest >= from) &&
        (to === null || (earliest ?? '') <= to),
    )
    .map((entry) => ({
      key: [entry.earliest ?? '', entry.latest, entry.kind, entry.id],
      node: nodeOf(entry),
    }))
    .sort((a, b) => order(a.key, b.key));
  return {
    ...pageOf(reading, rows, DIGEST),
    totalCount: rows.length,
    unknownIds: ids.filter((id) => !found.known.includes(id)),
    truncated: found.truncated,
  };
};

function nodeOf({ kind, earliest, latest, id, about }: Entry): Computed {
  const isClaim = nodeKind(id) === 'claim';
  return {
    kind,
    earliest,
    latest,
    precision: datePrecision(earliest, latest),
    fact: isClaim ? null : new Reference(id),
    claim: isClaim ? new Reference(id) : null,
    about: about.map((each) => new Reference(each)),
  };
}
