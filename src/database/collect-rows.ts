import type { QueryResult, Record as DriverRecord, Result, ResultSummary } from 'neo4j-driver';

/** Rows as positional arrays, and the summary of the statement. */
export interface CollectedRows {
  readonly keys: string[];
  readonly rows: unknown[][];
  readonly summary: ResultSummary;
}

/** Reads a result to its end. Faster than awaiting it, which keeps a `Record` object for each row. */
export function collectRows(result: Result): Promise<CollectedRows> {
  return new Promise((resolve, reject) => {
    let keys: string[] = [];
    const rows: unknown[][] = [];
    result.subscribe({
      onKeys: (received) => {
        keys = received;
      },
      onNext: (record) => {
        rows.push(valuesOf(record));
      },
      onCompleted: (summary: QueryResult['summary']) => {
        resolve({ keys, rows, summary });
      },
      onError: reject,
    });
  });
}

function valuesOf(record: DriverRecord): unknown[] {
  const values = new Array<unknown>(record.length);
  for (let index = 0; index < record.length; index += 1) values[index] = record.get(index) as unknown;
  return values;
}
