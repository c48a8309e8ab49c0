import Cypher from '@neo4j/cypher-builder';
import type { RootPlan } from '../plan/operation-plan.ts';

/**
 * Rows of a root connection that one record holds. The driver reads a message of more than 64 KiB many times more
 * slowly than the same bytes in small ones, and a record for each row costs the server more than it saves.
 */
const BATCH = 32;

/** Whether the rows of a root field are spread over several records. */
function isBatched(root: RootPlan | undefined): boolean {
  return (root?.kind === 'many' || root?.kind === 'search') && root.connection.needsRows;
}

/** The columns of root fields as records carry them, and the clause that makes the records. */
export interface Records {
  /** Where in the lists each record starts; `null` when one record holds everything. */
  readonly unwind: Cypher.UnwindProjectionColumn | null;
  readonly columns: readonly (Cypher.Variable | [Cypher.Expr, string])[];
}

/**
 * Spreads the columns of root fields over records. A batched one is a list that starts with its rows: a record holds
 * the next `BATCH` of them, and the first record what else there is. `joinRecords` puts them together again.
 */
export function spreadRecords(roots: readonly RootPlan[], columns: readonly Cypher.Variable[]): Records {
  const batched = columns.filter((_, index) => isBatched(roots[index]));
  if (batched.length === 0) return { unwind: null, columns };
  const zero = new Cypher.Literal(0);
  const from = new Cypher.NamedVariable('from');
  const inFirst = (value: Cypher.Expr): Cypher.Expr => new Cypher.Case(from).when(zero).then(value);
  return {
    unwind: [Cypher.range(zero, longest(batched.map((column) => column.index(0))), BATCH), from],
    columns: columns.flatMap((column, index): [Cypher.Expr, string][] =>
      batched.includes(column)
        ? [
            [slice(column.index(0), from), `rows${index}`],
            [inFirst(Cypher.tail(column)), `rest${index}`],
          ]
        : [[inFirst(column), `only${index}`]],
    ),
  };
}

/** Puts the columns of root fields together again, one a root field. */
export function joinRecords(
  roots: readonly RootPlan[],
  records: readonly (readonly unknown[])[],
): readonly unknown[] {
  const [first = []] = records;
  let next = 0;
  return roots.map((root) => {
    const place = next;
    if (!isBatched(root)) {
      next += 1;
      return first[place];
    }
    next += 2;
    return [rowsAt(records, place), ...(first[place + 1] as unknown[])];
  });
}

function rowsAt(records: readonly (readonly unknown[])[], place: number): unknown {
  const [first = []] = records;
  if (records.length === 1) return first[place];
  const rows: unknown[] = [];
  // Several times as quick as `flatMap`.
  for (const record of records) for (const row of record[place] as unknown[]) rows.push(row);
  return rows;
}

/** Length of the longest of lists. */
function longest(lists: readonly Cypher.Expr[]): Cypher.Expr {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return Cypher.size(only);
  const length = new Cypher.NamedVariable('length');
  const list = new Cypher.NamedVariable('list');
  const longer = new Cypher.Case()
    .when(Cypher.gt(Cypher.size(list), length))
    .then(Cypher.size(list))
    .else(length);
  return Cypher.reduce(length, new Cypher.Literal(0), list, new Cypher.List([...lists]), longer);
}

/** The builder's own range of a list takes constants only. */
function slice(list: Cypher.Expr, from: Cypher.Variable): Cypher.Expr {
  const to = Cypher.plus(from, new Cypher.Literal(BATCH));
  return new Cypher.Raw(
    (context) => `${context.compile(list)}[${context.compile(from)}..${context.compile(to)}]`,
  );
}
