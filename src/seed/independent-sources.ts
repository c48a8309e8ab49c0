import type { CuratedClaim } from './curated.ts';

/** Who makes a claim, and from where. */
export type OriginOfClaim = Pick<CuratedClaim, 'speakers' | 'links'>;

/**
 * Counts who independently stands behind claims: distinct first speakers, after what a claim repeats is followed to
 * where it came from. Speakers without a name count as one at most: nobody can tell that they are two.
 */
export function independentSourcesOf(
  claimIds: readonly string[],
  claims: ReadonlyMap<string, OriginOfClaim>,
): number {
  const speakers = new Set<string>();
  const seen = new Set<string>();
  const pending = [...claimIds];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const claim = claims.get(id);
    if (claim === undefined || seen.has(id)) continue;
    seen.add(id);
    const origins = claim.links.filter(({ kind, to }) => kind === 'REPEATS' && claims.has(to));
    if (origins.length > 0) pending.push(...origins.map(({ to }) => to));
    // An id is never empty, so the empty text stands for all who have no name.
    else for (const { actor } of claim.speakers) speakers.add(actor ?? '');
  }
  return speakers.size;
}
