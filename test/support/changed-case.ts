import type { Database } from '../../src/database/database.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { CuratedClaim, CuratedFolder } from '../../src/seed/curated.ts';
import { seed } from './seeded.ts';

/** What a claim becomes; null when it is left out. */
export type ChangeClaim = (claim: CuratedClaim) => CuratedClaim | null;

/** The key of a claim, without its dataset. */
export function keyOf({ id }: { readonly id: string }): string {
  return id.split('/')[1] ?? '';
}

/** Leaves out the claims with these keys. */
export function without(...keys: readonly string[]): ChangeClaim {
  return (claim) => (keys.includes(keyOf(claim)) ? null : claim);
}

/** Lets `check` see a dataset as it would be with some claims changed, and puts it back. */
export async function withChangedClaims(
  database: Database,
  { model, folder }: { readonly model: GraphModel; readonly folder: string },
  { change, check }: { readonly change: ChangeClaim; readonly check: () => Promise<void> },
): Promise<void> {
  const changed = (folders: readonly CuratedFolder[]): CuratedFolder[] =>
    folders.map((each) => ({ ...each, claims: each.claims.map(change).filter((claim) => claim !== null) }));
  await seed(database, { model, folder, change: changed });
  try {
    await check();
  } finally {
    await seed(database, { model, folder });
  }
}
