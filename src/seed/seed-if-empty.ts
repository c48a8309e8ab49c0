import { dirname } from 'node:path';
import type { Database } from '../database/database.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { applySnapshot } from './apply-snapshot.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { readState } from './dataset-state.ts';
import { renderFault } from './fault.ts';
import { loadCurated } from './load-curated.ts';
import { findFolders } from './read-folder.ts';
import { SeedError } from './seed-error.ts';
import type { DatasetVersion, Snapshot } from './snapshot.ts';

/**
 * What the database holds, seen from the files. `seeded`: it was empty and now holds them. `current`: it holds them.
 * `different`: it holds something else, which is left as it is; the sentence says what to do.
 */
export type SeedState =
  | { readonly kind: 'seeded' | 'current'; readonly version: DatasetVersion }
  | {
      readonly kind: 'different';
      readonly version: DatasetVersion;
      readonly files: DatasetVersion | null;
      readonly message: string;
    };

/**
 * Seeds a database that holds nothing yet, for the start of the service. Never overwrites anything: that is for a
 * person to decide, with `seed plan` and `seed apply`.
 * @throws SeedError FAULTS when an empty database cannot be seeded because the files have faults
 */
export async function seedIfEmpty(
  database: Database,
  model: GraphModel,
  files: Snapshot | SeedError,
): Promise<SeedState> {
  const stored = (await readState(database))?.version ?? null;
  if (stored === null) {
    if (files instanceof SeedError) throw files;
    await applySnapshot(database, files, model);
    return { kind: 'seeded', version: files.version };
  }
  if (!(files instanceof SeedError) && files.version.digest === stored.digest)
    return { kind: 'current', version: stored };
  const holds = `The database holds ${stored.datasetId} ${stored.version}`;
  return {
    kind: 'different',
    version: stored,
    files: files instanceof SeedError ? null : files.version,
    message:
      files instanceof SeedError
        ? `${holds}; the files cannot be used: ${files.message}`
        : `${holds}, the files are ${files.version.datasetId} ${files.version.version}. ` +
          'See "npm run seed -- plan", then "npm run seed -- apply".',
  };
}

/** Reads what the files of a folder say, or why they cannot be used. It needs no database, so it can run while one starts. */
export async function snapshotOf(seedDirectory: string, model: GraphModel): Promise<Snapshot | SeedError> {
  const folders = await findFolders(seedDirectory);
  if (folders.length === 0) return new SeedError('NO_DATASET', `There is no dataset in ${seedDirectory}.`);
  const {
    folders: curated,
    faults,
    sound,
  } = await loadCurated(folders, model, { base: dirname(seedDirectory) });
  if (sound) return buildSnapshot(curated, model);
  const lines = faults.filter(({ severity }) => severity === 'fault').map(renderFault);
  return new SeedError('FAULTS', `The curated files have faults:\n${lines.join('\n')}`);
}
