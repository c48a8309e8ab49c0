import { encodeCursor, type OrderValue } from '../plan/cursor.ts';
import type { ConnectionPlan, EdgeEntry, ObjectPlan } from '../plan/operation-plan.ts';
import { edgeObjects, needsOrderValues, sums } from './connection-layout.ts';
import type { AnswerObject, Read, ReadObject, Tuple } from './reader.ts';
import { boundSite } from './scope.ts';
import { claimEntries, foundOffset, shapeSnippet } from './shape-found.ts';
import { facetReader, shapeExtremes } from './shape-sums.ts';
import type { Statement } from './statement.ts';

/** The rows of a page, and whether there are more. */
interface ShownPage {
  readonly rows: readonly Tuple[];
  readonly more: boolean;
  readonly count: unknown;
  readonly sums: readonly unknown[];
}

/** A connection of a statement, and what makes the readers of the objects in its rows. */
export interface ShapedConnection {
  readonly statement: Statement;
  readonly site: number;
  readonly connection: ConnectionPlan;
  readonly readerOf: (object: ObjectPlan, offset: number) => ReadObject;
}

/** What turns the rows of a connection, with what is told of all of them, into the connection. */
export function connectionReader(shaped: ShapedConnection): Read {
  const { statement, site, connection } = shaped;
  const order = statement.orders.get(site) ?? { digest: '', width: 0 };
  const width = needsOrderValues(connection) ? order.width : 0;
  const cursorOf = (row: Tuple | undefined): string | null =>
    row === undefined ? null : encodeCursor(order.digest, row.slice(0, width) as OrderValue[]);
  const entries = connection.entries.map((entry) => ({
    key: entry.key,
    read: entryReader({ ...shaped, width, cursorOf }, entry),
  }));
  return (value, run) => {
    const { page } = boundSite(run.bound, site);
    const [found, count, ...summed] = value as [Tuple[] | null, number | null, ...unknown[]];
    const more = found !== null && found.length > page.size;
    const kept = found === null ? [] : more ? found.slice(0, page.size) : found;
    const shown: ShownPage = { rows: page.backward ? kept.toReversed() : kept, more, count, sums: summed };
    const result: AnswerObject = {};
    for (const { key, read } of entries) result[key] = read(shown, run);
    return result;
  };
}

interface ConnectionPlace extends ShapedConnection {
  /** How many order values each row starts with. */
  readonly width: number;
  readonly cursorOf: (row: Tuple | undefined) => string | null;
}

function entryReader(place: ConnectionPlace, entry: ConnectionPlan['entries'][number]): Read<ShownPage> {
  const { site, connection, readerOf, cursorOf } = place;
  switch (entry.kind) {
    case 'typename':
      return () => entry.typeName;
    case 'totalCount':
      return ({ count }) => count;
    case 'facet': {
      const index = sums(connection).indexOf(entry);
      const read = facetReader(entry, readerOf);
      return ({ sums: summed }, run) => ((summed[index] ?? []) as Tuple[]).map((tuple) => read(tuple, run));
    }
    case 'min':
    case 'max': {
      const index = sums(connection).indexOf(entry);
      return (shown) => shapeExtremes(entry, shown.sums[index]);
    }
    case 'edges': {
      const read = edgeReader(place, entry.entries);
      return ({ rows }, run) => rows.map((row) => read(row, run));
    }
    case 'pageInfo': {
      return ({ rows, more }, run) => {
        const { page } = boundSite(run.bound, site);
        const info = {
          hasNextPage: page.backward ? page.before !== null : more,
          hasPreviousPage: page.backward ? more : page.after !== null,
          startCursor: cursorOf(rows[0]),
          endCursor: cursorOf(rows.at(-1)),
          __typename: 'PageInfo',
        };
        return Object.fromEntries(entry.entries.map(({ key, field }) => [key, info[field]]));
      };
    }
  }
}

function edgeReader(place: ConnectionPlace, entries: readonly EdgeEntry[]): Read<Tuple> {
  const offsets = objectOffsets(place.connection, place.width);
  const readers = entries.map((entry) => ({
    key: entry.key,
    read: edgeEntryReader(place, entry, offsets),
  }));
  return (row, run) => {
    const edge: AnswerObject = {};
    for (const { key, read } of readers) edge[key] = read(row, run);
    return edge;
  };
}

function edgeEntryReader(
  { site, connection, width, readerOf, cursorOf }: ConnectionPlace,
  entry: EdgeEntry,
  offsets: ReadonlyMap<ObjectPlan, number>,
): Read<Tuple> {
  switch (entry.kind) {
    case 'typename':
      return () => entry.typeName;
    case 'cursor':
      return cursorOf;
    case 'score': {
      const at = foundOffset(connection, width);
      return (row) => row[at];
    }
    case 'snippet': {
      const at = foundOffset(connection, width) + 1;
      return (row, run) => {
        const { text } = boundSite(run.bound, site).values;
        return shapeSnippet(entry.entries, row[at], typeof text === 'string' ? text : '');
      };
    }
    case 'claim': {
      const at = foundOffset(connection, width) + 2 + claimEntries(connection).indexOf(entry);
      const read = readerOf(entry.object, 0);
      return (row, run) => (Array.isArray(row[at]) ? read(row[at] as Tuple, run) : null);
    }
    case 'fact':
    case 'node':
      return readerOf(entry.object, offsets.get(entry.object) ?? 0);
  }
}

/** Where the columns of each object of a row start. */
function objectOffsets(connection: ConnectionPlan, width: number): Map<ObjectPlan, number> {
  const offsets = new Map<ObjectPlan, number>();
  let offset = width;
  for (const { object } of edgeObjects(connection)) {
    offsets.set(object, offset);
    offset += object.columns.length;
  }
  return offsets;
}
