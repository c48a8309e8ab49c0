import { fileURLToPath } from 'node:url';
import type { CuratedFolder } from '../../../src/seed/curated.ts';
import { renderFault } from '../../../src/seed/fault.ts';
import { loadCurated } from '../../../src/seed/load-curated.ts';
import { model } from './dataset-files.ts';

export { model };

/** Where the small dataset lies that shows every sort of claim. */
export const harbourFolder = fileURLToPath(new URL('../../fixtures/seed/harbour', import.meta.url));

/** The small dataset as read. */
export async function harbour(): Promise<CuratedFolder> {
  const { folders, faults, sound } = await loadCurated([harbourFolder], model, { base: harbourFolder });
  const [folder] = folders;
  if (!sound || folder === undefined) throw new Error(faults.map(renderFault).join('\n'));
  return folder;
}
