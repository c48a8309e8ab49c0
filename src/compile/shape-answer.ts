import { BEGINNING, END, UNDATED } from '../claims/claim.ts';
import type { BoundSite } from '../plan/bind-arguments.ts';
import { encodeCursor, type OrderValue } from '../plan/cursor.ts';
import type {
  Column,
  ConnectionPlan,
  EdgeEntry,
  ObjectPlan,
  OperationPlan,
  RootPlan,
} from '../plan/operation-plan.ts';
import { edgeObjects, needsOrderValues, sums } from './connection-layout.ts';
import { nodeKind } from './node-kind.ts';
import type { Computed } from './computed.ts';
import { joinRecords } from './record-layout.ts';
import { boundSite } from './scope.ts';
import { shapeComputed, type StoredRow } from './shape-computed.ts';
import { claimEntries, foundOffset, shapeSnippet } from './shape-found.ts';
import { facetReader, shapeExtremes } from './shape-sums.ts';
import type { Statement } from './statement.ts';

/** An object of the answer, by response key. */
export type AnswerObject = Record<string | symbol, unknown>;

/** Where `shapeAnswer` notes the runtime type of an object, for who completes the answer. */
export const RUNTIME_TYPE = Symbol('runtime type');

/** What shaping one answer works with. */
export interface ShapeContext {
  readonly plan: OperationPlan;
  readonly bound: readonly BoundSite[];
  readonly statement: Statement;
  /** What the analyses computed, by response key of their root field. */
  readonly computed?: ReadonlyMap<string, Computed> | undefined;
  /** Start of every permanent address, without a slash at its end. */
  readonly publicUrl: string;
  /** Whether to note the runtime type of every object. That slows shaping by half, and few answers need it. */
  readonly noteTypes: boolean;
}

/** The shaped data, and whether a null stands where the schema allows none. */
export interface Shaped {
  readonly data: AnswerObject;
  readonly complete: boolean;
}

interface Shaping extends ShapeContext {
  /** Set when a null stands at a non-null position. */
  violated: boolean;
}

/** Turns the records of a statement, without the columns of its state, into the data of the answer. */
export function shapeAnswer(context: ShapeContext, records: readonly (readonly unknown[])[]): Shaped {
  const shaping: Shaping = { ...context, violated: false };
  const columns = joinRecords(context.plan.roots, records);
  const data: AnswerObject = {};
  for (const [index, root] of context.plan.roots.entries())
    data[root.key] = shapeRoot(shaping, root, columns[index]);
  return { data, complete: !shaping.violated };
}

function shapeRoot(shaping: Shaping, root: RootPlan, value: unknown): unknown {
  switch (root.kind) {
    case 'typename':
      return root.typeName;
    case 'one':
      return readFirst(objectReader(shaping, root.object))(value);
    case 'node': {
      const kind = nodeKind(boundSite(shaping.bound, root.site).values['id']);
      return readFirst(objectReader(shaping, root.object, { runtimeType: RUNTIME_TYPES[kind] }))(value);
    }
    case 'many':
    case 'search':
      return connectionReader(shaping, root.site, root.connection)(value);
    case 'computed':
      return shapeComputed(root, shaping.computed?.get(root.key), {
        found: value as StoredRow[][],
        shape: (object, id, tuple) =>
          objectReader(shaping, object, { runtimeType: RUNTIME_TYPES[nodeKind(id)] })(tuple),
        violate: () => {
          shaping.violated = true;
        },
        runtimeType: shaping.noteTypes ? RUNTIME_TYPE : null,
      });
  }
}

/** Type of an object by the kind of its id, where its columns do not say. */
const RUNTIME_TYPES = { entity: null, claim: 'Claim', fact: 'Fact' } as const;

/**
 * What turns a part of a row into a part of the answer. Readers are made once for an answer, so that what the plan
 * decides is not decided again for every row.
 */
type Read<Part = unknown> = (part: Part) => unknown;
type Tuple = readonly unknown[];

/** Objects come as lists of tuples, of which a reference has one or none. */
function readFirst(read: Read<Tuple>): Read {
  return (value) => {
    const [tuple] = value as Tuple[];
    return tuple === undefined ? null : read(tuple);
  };
}

function readEach(read: Read<Tuple>): Read {
  return (value) => (value as Tuple[]).map(read);
}

interface ObjectPlace {
  /** Where in the tuple the columns of the object start; 0 unless said. */
  readonly offset?: number;
  /** Type of the object where its columns do not say. */
  readonly runtimeType?: string | null;
}

interface FieldReader {
  readonly key: string;
  readonly nonNull: boolean;
  readonly read: Read<Tuple>;
}

function objectReader(
  shaping: Shaping,
  object: ObjectPlan,
  { offset = 0, runtimeType = null }: ObjectPlace = {},
): (tuple: Tuple) => AnswerObject {
  const readers = new Map<string, readonly FieldReader[]>();
  const readersOf = (typeName: string): readonly FieldReader[] => {
    let known = readers.get(typeName);
    if (known === undefined) {
      known = fieldReaders(shaping, object, { offset, typeName });
      readers.set(typeName, known);
    }
    return known;
  };
  const usual = runtimeType ?? object.type;
  const typeAt = object.typeColumn === null ? null : offset + object.typeColumn;
  return (tuple) => {
    const stored = typeAt === null ? null : tuple[typeAt];
    const typeName = typeof stored === 'string' ? stored : usual;
    const result: AnswerObject = {};
    for (const { key, nonNull, read } of readersOf(typeName)) {
      const value = read(tuple);
      if (value === null && nonNull) shaping.violated = true;
      result[key] = value;
    }
    if (shaping.noteTypes) Object.defineProperty(result, RUNTIME_TYPE, { value: typeName });
    return result;
  };
}

function fieldReaders(
  shaping: Shaping,
  object: ObjectPlan,
  { offset, typeName }: { readonly offset: number; readonly typeName: string },
): FieldReader[] {
  return (object.variants.get(typeName) ?? []).map(({ key, column, nonNull }) => {
    const plan = column === null ? undefined : object.columns[column];
    if (plan === undefined || column === null) return { key, nonNull, read: () => typeName };
    const read = columnReader(shaping, plan);
    const place = offset + column;
    return { key, nonNull, read: (tuple) => read(tuple[place]) };
  });
}

function columnReader(shaping: Shaping, column: Column): Read {
  switch (column.kind) {
    case 'property':
      if (column.list) return (value) => value ?? [];
      return column.date ? shapeDate : (value) => value ?? null;
    case 'address':
      return (value) => `${shaping.publicUrl}/id/${String(value)}`;
    case 'embedded': {
      const read = objectReader(shaping, column.object);
      return (value) => ((value as Tuple).every((each) => each === null) ? null : read(value as Tuple));
    }
    case 'connection':
      return connectionReader(shaping, column.site, column.connection);
    case 'list':
      return readEach(objectReader(shaping, column.object));
    case 'reference': {
      const read = objectReader(shaping, column.object);
      return column.field.list ? readEach(read) : readFirst(read);
    }
  }
}

/** The sentinels of open intervals are null in the API. */
function shapeDate(value: unknown): unknown {
  return value === BEGINNING || value === END || value === UNDATED ? null : (value ?? null);
}

/** The rows of a page, and whether there are more. */
interface ShownPage {
  readonly rows: readonly Tuple[];
  readonly more: boolean;
  readonly count: unknown;
  readonly sums: readonly unknown[];
}

function connectionReader(shaping: Shaping, site: number, connection: ConnectionPlan): Read {
  const { page } = boundSite(shaping.bound, site);
  const order = shaping.statement.orders.get(site) ?? { digest: '', width: 0 };
  const width = needsOrderValues(connection) ? order.width : 0;
  const cursorOf = (row: Tuple | undefined): string | null =>
    row === undefined ? null : encodeCursor(order.digest, row.slice(0, width) as OrderValue[]);
  const entries = connection.entries.map((entry) => ({
    key: entry.key,
    read: entryReader({ shaping, site, connection, width, cursorOf }, entry),
  }));
  return (value) => {
    const [found, count, ...summed] = value as [Tuple[] | null, number | null, ...unknown[]];
    const more = found !== null && found.length > page.size;
    const kept = found === null ? [] : more ? found.slice(0, page.size) : found;
    const shown: ShownPage = { rows: page.backward ? kept.toReversed() : kept, more, count, sums: summed };
    const result: AnswerObject = {};
    for (const { key, read } of entries) result[key] = read(shown);
    return result;
  };
}

interface ConnectionPlace {
  readonly shaping: Shaping;
  readonly site: number;
  readonly connection: ConnectionPlan;
  /** How many order values each row starts with. */
  readonly width: number;
  readonly cursorOf: (row: Tuple | undefined) => string | null;
}

function entryReader(place: ConnectionPlace, entry: ConnectionPlan['entries'][number]): Read<ShownPage> {
  const { shaping, site, connection, cursorOf } = place;
  switch (entry.kind) {
    case 'typename':
      return () => entry.typeName;
    case 'totalCount':
      return ({ count }) => count;
    case 'facet': {
      const index = sums(connection).indexOf(entry);
      const read = facetReader(entry, (object, offset) => objectReader(shaping, object, { offset }));
      return (shown) => ((shown.sums[index] ?? []) as Tuple[]).map(read);
    }
    case 'min':
    case 'max': {
      const index = sums(connection).indexOf(entry);
      return (shown) => shapeExtremes(entry, shown.sums[index]);
    }
    case 'edges': {
      const read = edgeReader(place, entry.entries);
      return ({ rows }) => rows.map(read);
    }
    case 'pageInfo': {
      const { page } = boundSite(shaping.bound, site);
      return ({ rows, more }) => {
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
  return (row) => {
    const edge: AnswerObject = {};
    for (const { key, read } of readers) edge[key] = read(row);
    return edge;
  };
}

function edgeEntryReader(
  { shaping, site, connection, width, cursorOf }: ConnectionPlace,
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
      const { text } = boundSite(shaping.bound, site).values;
      return (row) => shapeSnippet(entry.entries, row[at], typeof text === 'string' ? text : '');
    }
    case 'claim': {
      const at = foundOffset(connection, width) + 2 + claimEntries(connection).indexOf(entry);
      const read = objectReader(shaping, entry.object);
      return (row) => (Array.isArray(row[at]) ? read(row[at] as Tuple) : null);
    }
    case 'fact':
    case 'node':
      return objectReader(shaping, entry.object, { offset: offsets.get(entry.object) ?? 0 });
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
