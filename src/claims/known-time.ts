import { END, type Claim, type Day, type LinkKind, type Span } from './claim.ts';
import { later } from './day.ts';

/** For each claim that another one corrects or withdraws: the earliest day from which that is known. */
export type Endings = ReadonlyMap<string, Day>;

/** Finds which claims are corrected or withdrawn, and from when that is known, in one pass over all claims. */
export function endingsOf(claims: readonly Claim[]): Endings {
  const targets = claimsById(claims, ['CORRECTS', 'WITHDRAWS']);
  const endings = new Map<string, Day>();
  for (const claim of claims) {
    for (const link of claim.links) {
      const target = targets.get(link.target);
      if (target === undefined || target.id === claim.id) continue;
      if (link.kind !== 'CORRECTS' && !(link.kind === 'WITHDRAWS' && mayWithdraw(claim, target))) continue;
      const known = endings.get(target.id);
      if (known === undefined || claim.knownFrom < known) endings.set(target.id, claim.knownFrom);
    }
  }
  return endings;
}

/**
 * The days on which a claim is known and stands: from its publication until another claim corrects it, its
 * speaker or publisher withdraws it, or it is deprecated. Empty (`from` equals `to`) when it never stood alone.
 */
export function knownSpanOf(claim: Claim, all: readonly Claim[] | Endings): Span {
  const endings = isEndings(all) ? all : endingsOf(all);
  const from = claim.knownFrom;
  let to: Day | undefined = endings.get(claim.id);
  if (claim.rank === 'DEPRECATED') {
    const deprecated = claim.deprecatedOn ?? from;
    if (to === undefined || deprecated < to) to = deprecated;
  }
  return { from, to: to === undefined ? END : later(from, to) };
}

/** The claims that a link of one of these kinds points at, by id. */
export function claimsById(claims: readonly Claim[], kinds: readonly LinkKind[]): ReadonlyMap<string, Claim> {
  const wanted = new Set<string>();
  for (const claim of claims) {
    for (const link of claim.links) if (kinds.includes(link.kind)) wanted.add(link.target);
  }
  const found = new Map<string, Claim>();
  if (wanted.size === 0) return found;
  for (const claim of claims) if (wanted.has(claim.id)) found.set(claim.id, claim);
  return found;
}

function mayWithdraw(withdrawal: Claim, target: Claim): boolean {
  if (target.publisher !== null) {
    if (withdrawal.publisher === target.publisher || withdrawal.speakers.includes(target.publisher))
      return true;
  }
  return withdrawal.speakers.some((speaker) => target.speakers.includes(speaker));
}

function isEndings(all: readonly Claim[] | Endings): all is Endings {
  return all instanceof Map;
}
