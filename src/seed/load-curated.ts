import type { GraphModel } from '../model/graph-model.ts';
import { checkLinks } from './check-links.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkRecords } from './check-records.ts';
import { checkRules } from './check-rules.ts';
import type { CuratedFolder } from './curated.ts';
import { FaultLog, type Fault } from './fault.ts';
import { readFolder } from './read-folder.ts';

export interface LoadOptions {
  /** Folder that the places in faults are relative to. */
  readonly base: string;
  /** Texts of sources by id, where they are at hand, to check quotes against. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
}

/** Datasets as read, and everything that is wrong with them. They are sound when no fault has severity `fault`. */
export interface LoadedDatasets {
  readonly folders: readonly CuratedFolder[];
  readonly faults: readonly Fault[];
  readonly sound: boolean;
  /** Whether every file could be read. */
  readonly whole: boolean;
}

/** Reads and checks datasets together: they may name each other's entities, sources and claims. */
export async function loadCurated(
  folderPaths: readonly string[],
  model: GraphModel,
  { base, texts = new Map() }: LoadOptions,
): Promise<LoadedDatasets> {
  const faults = new FaultLog();
  const folders: CuratedFolder[] = [];
  for (const path of folderPaths) {
    const folder = await readFolder(path, model, faults, base);
    if (folder !== null) folders.push(folder);
  }
  checkRecords(folders, model, faults);
  checkLinks(folders, faults);
  checkQuotes(folders, texts, faults);
  // Last, since rules are applied to datasets only when nothing else is wrong with them.
  checkRules(folders, model, faults);
  return { folders, faults: faults.all, sound: !faults.hasFaults, whole: faults.isWhole };
}
