import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import type { Database } from '../../src/database/database.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { buildGraphModel, loadModel } from '../../src/model/load-model.ts';
import { readSchemaFiles } from '../../src/model/read-schema-files.ts';
import { applySnapshot } from '../../src/seed/apply-snapshot.ts';
import { buildSnapshot } from '../../src/seed/build-snapshot.ts';
import type { CuratedFolder } from '../../src/seed/curated.ts';
import { renderFault } from '../../src/seed/fault.ts';
import { loadCurated } from '../../src/seed/load-curated.ts';

/** The root of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The model that the project's own schema gives. */
export function projectModel(): GraphModel {
  return loadModel(new URL('../../schema/', import.meta.url));
}

/** The model of the project's own schema with its text changed. */
export function changedModel(change: (sdl: string) => string): GraphModel {
  const sdl = print(readSchemaFiles(`${projectFolder}schema`));
  const changed = change(sdl);
  if (changed === sdl) throw new Error('The change does not change the schema.');
  return buildGraphModel(parse(changed)).model;
}

/** Reads a dataset of the project; what is wrong with it fails the test. */
export async function curatedFolders(folder: string, model: GraphModel): Promise<readonly CuratedFolder[]> {
  const { folders, faults, sound } = await loadCurated([`${projectFolder}${folder}`], model, {
    base: projectFolder,
  });
  if (!sound) throw new Error(faults.map(renderFault).join('\n'));
  return folders;
}

/** Makes the database hold these datasets and nothing else; `change` may turn what the files say into another case. */
export async function seed(
  database: Database,
  { model, folder, change = (folders) => folders }: SeedOptions,
): Promise<void> {
  const folders = change(await curatedFolders(folder, model));
  await applySnapshot(database, buildSnapshot(folders, model), model);
}

interface SeedOptions {
  readonly model: GraphModel;
  readonly folder: string;
  readonly change?: (folders: readonly CuratedFolder[]) => readonly CuratedFolder[];
}
