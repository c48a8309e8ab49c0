import type { Database } from '../../src/database/database.ts';
import { openDatabase, type DatabaseTarget } from '../../src/database/driver.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { applySnapshot } from '../../src/seed/apply-snapshot.ts';
import { buildSnapshot } from '../../src/seed/build-snapshot.ts';
import { loadCurated } from '../../src/seed/load-curated.ts';

// A process of its own that applies a dataset and dies, as if by a power cut, before the statement that is named.
const [target = '', folder = '', fatalStatement = '', times = '1'] = process.argv.slice(2);

const model = loadModel(new URL('../../schema', import.meta.url));
const database = openDatabase(JSON.parse(target) as DatabaseTarget);
let left = Number(times);
const mortal: Database = {
  ...database,
  write: (work, options) =>
    database.write(
      (transaction) =>
        work({
          run: (statement, parameters) => {
            if (statement.includes(fatalStatement) && (left -= 1) === 0) process.kill(process.pid, 'SIGKILL');
            return transaction.run(statement, parameters);
          },
        }),
      options,
    ),
};
const { folders } = await loadCurated([folder], model, { base: folder });
await applySnapshot(mortal, buildSnapshot(folders, model), model);
await database.close();
