import { BEGINNING, END, UNDATED } from '../claims/claim.ts';
import type { Column, ConnectionPlan, ObjectPlan, RootPlan } from '../plan/operation-plan.ts';
import { nodeKind } from './node-kind.ts';
import {
  type AnswerObject,
  type Making,
  type ObjectPlace,
  type Read,
  type ReadObject,
  type Run,
  RUNTIME_TYPE,
  type ShapeContext,
  type Tuple,
} from './reader.ts';
import { joinRecords } from './record-layout.ts';
import { boundSite } from './scope.ts';
import { shapeComputed, type StoredRow } from './shape-computed.ts';
import { connectionReader } from './shape-connection.ts';
import type { Statement } from './statement.ts';

/** The shaped data, and whether a null stands where the schema allows none. */
export interface Shaped {
  readonly data: AnswerObject;
  readonly complete: boolean;
}

/** Turns the records of a statement, without the columns of its state, into the data of the answer. */
export function shapeAnswer(context: ShapeContext, records: readonly (readonly unknown[])[]): Shaped {
  const run: Run = { ...context, violated: false };
  const columns = joinRecords(context.plan.roots, records);
  const data: AnswerObject = {};
  for (const [index, { key, read }] of rootReaders(context).entries()) data[key] = read(columns[index], run);
  return { data, complete: !run.violated };
}

interface RootReader {
  readonly key: string;
  readonly read: Read;
}

const readersOfStatements = new WeakMap<Statement, readonly RootReader[]>();

function rootReaders({ plan, statement }: Making): readonly RootReader[] {
  let known = readersOfStatements.get(statement);
  if (known === undefined) {
    known = plan.roots.map((root) => ({ key: root.key, read: rootReader({ plan, statement }, root) }));
    readersOfStatements.set(statement, known);
  }
  return known;
}

function rootReader(making: Making, root: RootPlan): Read {
  switch (root.kind) {
    case 'typename':
      return () => root.typeName;
    case 'one':
      return readFirst(objectReader(making, root.object));
    case 'node': {
      const readers = readersByKind(making, root.object);
      return (value, run) => {
        const kind = nodeKind(boundSite(run.bound, root.site).values['id']);
        return readFirst(readers[kind])(value, run);
      };
    }
    case 'many':
    case 'search':
      return connectionReaderAt(making, root);
    case 'computed': {
      const readers = new Map(root.places.map(({ object }) => [object, readersByKind(making, object)]));
      return (value, run) =>
        shapeComputed(root, run.computed?.get(root.key), {
          found: value as StoredRow[][],
          shape: (object, id, tuple) => readers.get(object)?.[nodeKind(id)](tuple, run) ?? null,
          violate: () => {
            run.violated = true;
          },
          runtimeType: run.noteTypes ? RUNTIME_TYPE : null,
        });
    }
  }
}

/** An id tells by its form of what type an object is whose columns do not say. */
function readersByKind(
  making: Making,
  object: ObjectPlan,
): Readonly<Record<ReturnType<typeof nodeKind>, ReadObject>> {
  return {
    entity: objectReader(making, object),
    claim: objectReader(making, object, { runtimeType: 'Claim' }),
    fact: objectReader(making, object, { runtimeType: 'Fact' }),
  };
}

/** Objects come as lists of tuples, of which a reference has one or none. */
function readFirst(read: Read<Tuple>): Read {
  return (value, run) => {
    const [tuple] = value as Tuple[];
    return tuple === undefined ? null : read(tuple, run);
  };
}

function readEach(read: Read<Tuple>): Read {
  return (value, run) => (value as Tuple[]).map((tuple) => read(tuple, run));
}

interface FieldReader {
  readonly key: string;
  readonly nonNull: boolean;
  readonly read: Read<Tuple>;
}

function objectReader(
  making: Making,
  object: ObjectPlan,
  { offset = 0, runtimeType = null }: ObjectPlace = {},
): ReadObject {
  const readers = new Map<string, readonly FieldReader[]>();
  const readersOf = (typeName: string): readonly FieldReader[] => {
    let known = readers.get(typeName);
    if (known === undefined) {
      known = fieldReaders(making, object, { offset, typeName });
      readers.set(typeName, known);
    }
    return known;
  };
  const usual = runtimeType ?? object.type;
  const typeAt = object.typeColumn === null ? null : offset + object.typeColumn;
  return (tuple, run) => {
    const stored = typeAt === null ? null : tuple[typeAt];
    const typeName = typeof stored === 'string' ? stored : usual;
    const result: AnswerObject = {};
    for (const { key, nonNull, read } of readersOf(typeName)) {
      const value = read(tuple, run);
      if (value === null && nonNull) run.violated = true;
      result[key] = value;
    }
    if (run.noteTypes) Object.defineProperty(result, RUNTIME_TYPE, { value: typeName });
    return result;
  };
}

function fieldReaders(
  making: Making,
  object: ObjectPlan,
  { offset, typeName }: { readonly offset: number; readonly typeName: string },
): FieldReader[] {
  return (object.variants.get(typeName) ?? []).map(({ key, column, nonNull }) => {
    const plan = column === null ? undefined : object.columns[column];
    if (plan === undefined || column === null) return { key, nonNull, read: () => typeName };
    const read = columnReader(making, plan);
    const place = offset + column;
    return { key, nonNull, read: (tuple, run) => read(tuple[place], run) };
  });
}

function columnReader(making: Making, column: Column): Read {
  switch (column.kind) {
    case 'property':
      if (column.list) return (value) => value ?? [];
      return column.date ? shapeDate : (value) => value ?? null;
    case 'address':
      return (value, { publicUrl }) => `${publicUrl}/id/${String(value)}`;
    case 'embedded': {
      const read = objectReader(making, column.object);
      return (value, run) =>
        (value as Tuple).every((each) => each === null) ? null : read(value as Tuple, run);
    }
    case 'connection':
      return connectionReaderAt(making, column);
    case 'list':
      return readEach(objectReader(making, column.object));
    case 'reference': {
      const read = objectReader(making, column.object);
      return column.field.list ? readEach(read) : readFirst(read);
    }
  }
}

function connectionReaderAt(
  making: Making,
  { site, connection }: { readonly site: number; readonly connection: ConnectionPlan },
): Read {
  return connectionReader({
    statement: making.statement,
    site,
    connection,
    readerOf: (object, offset) => objectReader(making, object, { offset }),
  });
}

/** The sentinels of open intervals are null in the API. */
function shapeDate(value: unknown): unknown {
  return value === BEGINNING || value === END || value === UNDATED ? null : (value ?? null);
}
