import { inject } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { DatabaseOptions } from '../../src/database/driver-config.ts';
import { openDatabase } from '../../src/database/driver.ts';
import { int } from '../../src/database/int.ts';

const BATCH = 1_000;

/** Opens the database of the test run. The caller closes it, in `afterAll`. */
export function testDatabase(options: DatabaseOptions = {}): Database {
  return openDatabase(inject('neo4j'), options);
}

/** Removes every node and relationship, in batches that fit a small heap. Constraints and indexes stay. */
export async function emptyDatabase(database: Database): Promise<void> {
  for (;;) {
    const removed = await database.write(
      async (transaction) => {
        const statement = 'MATCH (n) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS removed';
        const { rows } = await transaction.run(statement, { batch: int(BATCH) });
        return rows[0]?.[0];
      },
      { timeoutMs: 60_000 },
    );
    if (removed === 0) return;
  }
}
