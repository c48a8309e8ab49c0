import type { Day, Span } from './claim.ts';
import { compareText, intersection } from './day.ts';
import { rivalryKeysOf, type Evidence, type FactEvidence, type WeighedClaim } from './evidence.ts';

/**
 * The claims for another object of a functional predicate that can dispute a certain day of this fact or cut
 * what it presumes. Rivals that can change nothing are left out, because each cuts known time.
 */
export function rivalsOf(fact: FactEvidence, evidence: Evidence): WeighedClaim[] {
  const others = new Set<WeighedClaim>();
  for (const key of rivalryKeysOf(fact.parts, fact.rule)) {
    for (const other of evidence.rivalries.get(key) ?? []) {
      if (other !== fact) for (const rival of other.supports) others.add(rival);
    }
  }
  if (others.size === 0) return [];
  const starting = [...others].filter(({ validity }) => validity.start !== null).sort(byStart);
  const rivals = new Set<WeighedClaim>();
  for (const support of fact.supports) {
    const spans = certainSpans(support);
    for (const rival of others) if (collide(certainSpans(rival), spans)) rivals.add(rival);
    for (const rival of firstToCut(support, starting)) rivals.add(rival);
  }
  return [...rivals];
}

/** Of the rivals that start within the presumed tail, those that are not always known beside an earlier one. */
function firstToCut({ validity, known }: WeighedClaim, starting: readonly WeighedClaim[]): WeighedClaim[] {
  const { tailFrom } = validity;
  if (tailFrom === null) return [];
  const kept: WeighedClaim[] = [];
  for (const rival of starting) {
    if (startOf(rival) < tailFrom || intersection(rival.known, known) === null) continue;
    const covered = kept.some(
      (other) => other.known.from <= rival.known.from && rival.known.to <= other.known.to,
    );
    if (!covered) kept.push(rival);
  }
  return kept;
}

function byStart(left: WeighedClaim, right: WeighedClaim): number {
  return compareText(startOf(left), startOf(right));
}

function startOf({ validity }: WeighedClaim): Day {
  return validity.start?.latest ?? '';
}

function certainSpans({ validity }: WeighedClaim): Span[] {
  return validity.segments.flatMap(({ span, certainty }) => (certainty === 'CERTAIN' ? [span] : []));
}

function collide(left: readonly Span[], right: readonly Span[]): boolean {
  return left.some((one) => right.some((other) => intersection(one, other) !== null));
}
