import { BEGINNING, END, UNDATED } from '../claims/claim.ts';
import type { BoundSite } from '../plan/bind-arguments.ts';
import { encodeCursor, type OrderValue } from '../plan/cursor.ts';
import type {
  Column,
  ConnectionPlan,
  EdgeEntry,
  ExtremesEntry,
  FacetEntry,
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
      return shapeFirst(shaping, root.object, value);
    case 'node': {
      const kind = nodeKind(boundSite(shaping.bound, root.site).values['id']);
      return shapeFirst(shaping, root.object, value, RUNTIME_TYPES[kind]);
    }
    case 'many':
    case 'search':
      return shapeConnection(shaping, root.site, root.connection, value);
    case 'computed':
      return shapeComputed(root, shaping.computed?.get(root.key), {
        found: value as StoredRow[][],
        shape: (object, id, tuple) =>
          shapeObject(shaping, object, { tuple, offset: 0, runtimeType: RUNTIME_TYPES[nodeKind(id)] }),
        violate: () => {
          shaping.violated = true;
        },
        runtimeType: shaping.noteTypes ? RUNTIME_TYPE : null,
      });
  }
}

/** Type of an object by the kind of its id, where its columns do not say. */
const RUNTIME_TYPES = { entity: null, claim: 'Claim', fact: 'Fact' } as const;

function shapeFirst(
  shaping: Shaping,
  object: ObjectPlan,
  value: unknown,
  runtimeType: string | null = null,
): unknown {
  const [tuple] = value as unknown[][];
  return tuple === undefined ? null : shapeObject(shaping, object, { tuple, offset: 0, runtimeType });
}

interface TuplePart {
  readonly tuple: readonly unknown[];
  readonly offset: number;
  /** Type of the object where its columns do not say. */
  readonly runtimeType?: string | null;
}

function shapeObject(
  shaping: Shaping,
  object: ObjectPlan,
  { tuple, offset, runtimeType }: TuplePart,
): AnswerObject {
  const stored = object.typeColumn === null ? object.type : tuple[offset + object.typeColumn];
  const typeName = typeof stored === 'string' ? stored : (runtimeType ?? object.type);
  const result: AnswerObject = {};
  for (const { key, column, nonNull } of object.variants.get(typeName) ?? []) {
    const plan = column === null ? undefined : object.columns[column];
    const value =
      plan === undefined || column === null ? typeName : shapeColumn(shaping, plan, tuple[offset + column]);
    if (value === null && nonNull) shaping.violated = true;
    result[key] = value;
  }
  if (shaping.noteTypes) Object.defineProperty(result, RUNTIME_TYPE, { value: typeName });
  return result;
}

function shapeColumn(shaping: Shaping, column: Column, value: unknown): unknown {
  switch (column.kind) {
    case 'property':
      if (value === null || value === undefined) return column.list ? [] : null;
      return column.date ? shapeDate(value) : value;
    case 'address':
      return `${shaping.publicUrl}/id/${String(value)}`;
    case 'embedded': {
      const tuple = value as unknown[];
      return tuple.every((each) => each === null)
        ? null
        : shapeObject(shaping, column.object, { tuple, offset: 0 });
    }
    case 'connection':
      return shapeConnection(shaping, column.site, column.connection, value);
    case 'list':
      return (value as unknown[][]).map((tuple) => shapeObject(shaping, column.object, { tuple, offset: 0 }));
    case 'reference':
      return column.field.list
        ? (value as unknown[][]).map((tuple) => shapeObject(shaping, column.object, { tuple, offset: 0 }))
        : shapeFirst(shaping, column.object, value);
  }
}

/** The sentinels of open intervals are null in the API. */
function shapeDate(value: unknown): unknown {
  return value === BEGINNING || value === END || value === UNDATED ? null : value;
}

function shapeConnection(
  shaping: Shaping,
  site: number,
  connection: ConnectionPlan,
  value: unknown,
): AnswerObject {
  const [found, count, ...summed] = value as [unknown[][] | null, number | null, ...unknown[]];
  const { page } = boundSite(shaping.bound, site);
  const more = found !== null && found.length > page.size;
  const kept = found === null ? [] : more ? found.slice(0, page.size) : found;
  const rows = page.backward ? kept.toReversed() : kept;
  const order = shaping.statement.orders.get(site) ?? { digest: '', width: 0 };
  const width = needsOrderValues(connection) ? order.width : 0;
  const { text } = boundSite(shaping.bound, site).values;
  const searchedFor = typeof text === 'string' ? text : '';
  const cursorOf = (row: readonly unknown[] | undefined): string | null =>
    row === undefined ? null : encodeCursor(order.digest, row.slice(0, width) as OrderValue[]);
  const result: AnswerObject = {};
  for (const entry of connection.entries) {
    switch (entry.kind) {
      case 'typename':
        result[entry.key] = entry.typeName;
        break;
      case 'totalCount':
        result[entry.key] = count;
        break;
      case 'facet':
        result[entry.key] = shapeFacet(shaping, entry, summed[sums(connection).indexOf(entry)]);
        break;
      case 'min':
      case 'max':
        result[entry.key] = shapeExtremes(entry, summed[sums(connection).indexOf(entry)]);
        break;
      case 'edges': {
        const offsets = objectOffsets(connection, width);
        const found = {
          at: foundOffset(connection, width),
          claims: claimEntries(connection),
          text: searchedFor,
        };
        result[entry.key] = rows.map((row) =>
          shapeEdge(shaping, entry.entries, { row, offsets, cursorOf, found }),
        );
        break;
      }
      case 'pageInfo': {
        const info = {
          hasNextPage: page.backward ? page.before !== null : more,
          hasPreviousPage: page.backward ? more : page.after !== null,
          startCursor: cursorOf(rows[0]),
          endCursor: cursorOf(rows.at(-1)),
          __typename: 'PageInfo',
        };
        result[entry.key] = Object.fromEntries(entry.entries.map(({ key, field }) => [key, info[field]]));
        break;
      }
    }
  }
  return result;
}

function shapeFacet(shaping: Shaping, { entries }: FacetEntry, value: unknown): AnswerObject[] {
  return ((value ?? []) as [string | null, number, ...unknown[]][]).map((tuple) => {
    const [name, count] = tuple;
    const result: AnswerObject = {};
    let offset = 2;
    for (const entry of entries) {
      switch (entry.kind) {
        case 'typename':
          result[entry.key] = 'FacetValue';
          break;
        case 'value':
          result[entry.key] = name === '' ? null : name;
          break;
        case 'count':
          result[entry.key] = count;
          break;
        case 'node':
          // Where values are counted, there are no columns of an entity.
          result[entry.key] = tuple.length > 2 ? shapeObject(shaping, entry.object, { tuple, offset }) : null;
          offset += entry.object.columns.length;
          break;
      }
    }
    return result;
  });
}

function shapeExtremes({ typeName, entries }: ExtremesEntry, value: unknown): AnswerObject {
  const values = value as unknown[];
  return Object.fromEntries(
    entries.map(({ key, property }, index) => [key, property === null ? typeName : values[index]]),
  );
}

interface EdgeRow {
  readonly row: readonly unknown[];
  readonly offsets: ReadonlyMap<ObjectPlan, number>;
  readonly cursorOf: (row: readonly unknown[]) => string | null;
  /** What only a search has: where its columns start, its claims, and the text that was searched for. */
  readonly found: { readonly at: number; readonly claims: readonly EdgeEntry[]; readonly text: string };
}

function shapeEdge(
  shaping: Shaping,
  entries: readonly EdgeEntry[],
  { row, offsets, cursorOf, found }: EdgeRow,
): AnswerObject {
  const edge: AnswerObject = {};
  for (const entry of entries) {
    switch (entry.kind) {
      case 'typename':
        edge[entry.key] = entry.typeName;
        break;
      case 'cursor':
        edge[entry.key] = cursorOf(row);
        break;
      case 'score':
        edge[entry.key] = row[found.at];
        break;
      case 'snippet':
        edge[entry.key] = shapeSnippet(entry.entries, row[found.at + 1], found.text);
        break;
      case 'claim': {
        const tuple = row[found.at + 2 + found.claims.indexOf(entry)];
        edge[entry.key] = Array.isArray(tuple)
          ? shapeObject(shaping, entry.object, { tuple, offset: 0 })
          : null;
        break;
      }
      case 'fact':
      case 'node':
        edge[entry.key] = shapeObject(shaping, entry.object, {
          tuple: row,
          offset: offsets.get(entry.object) ?? 0,
        });
        break;
    }
  }
  return edge;
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
