/** Where a claim stands towards a statement. */
export type Side = 'supporting' | 'contradicting' | 'undecided';

/** A claim that speaks of the subject and the predicate of a statement. */
export interface CandidateClaim {
  readonly id: string;
  readonly evidenceClass: string;
  /** Whether it can decide at all: asserted, decided or derived, not alleged, not deprecated. */
  readonly decides: boolean;
  readonly affirms: boolean;
  /** Whether it speaks of the object or value that is asked for. */
  readonly onPoint: boolean;
  /** What it narrows itself to: a layer, a role, an extent. */
  readonly narrowed: readonly string[];
}

/** A claim and its side. */
export interface CheckedClaim {
  readonly id: string;
  readonly evidenceClass: string;
  readonly side: Side;
}

/** What is known around a statement. */
export interface Known {
  /** Claims on the subject and the predicate, in their order. */
  readonly candidates: readonly CandidateClaim[];
  /** Claims that oppose a fact which says it, or contradict a claim for it. */
  readonly opposing: readonly { readonly id: string; readonly evidenceClass: string }[];
  /** Whether only one object or value is possible at a time. */
  readonly exclusive: boolean;
}

/**
 * Sorts claims by side. Another object or value speaks against a statement only where one alone is possible: at the same
 * time as what speaks for it, which the projection knows (`opposing`), or, where nothing does, at any time. A denial that
 * narrows itself to what no claim for the statement speaks of decides nothing: that not all services do something is
 * compatible with some that do.
 */
export function checkSides({ candidates, opposing, exclusive }: Known): CheckedClaim[] {
  const support = candidates.filter((claim) => claim.onPoint && claim.decides && claim.affirms);
  const opposed = new Set(opposing.map(({ id }) => id));
  const meets = ({ narrowed }: CandidateClaim): boolean =>
    support.some((claim) => narrowed.every((each) => claim.narrowed.includes(each)));
  const checked = candidates.flatMap((claim): CheckedClaim[] => {
    const { id, evidenceClass } = claim;
    const decided = opposed.has(id) || support.length === 0;
    const side = sideOf(claim, { excludes: exclusive && decided, meets: decided || meets(claim) });
    return side === null ? [] : [{ id, evidenceClass, side }];
  });
  const known = new Set(checked.map(({ id }) => id));
  const others = opposing.filter(({ id }) => !known.has(id));
  return [
    ...checked,
    ...others.map(({ id, evidenceClass }) => ({ id, evidenceClass, side: 'contradicting' as const })),
  ];
}

function sideOf(
  { onPoint, decides, affirms }: CandidateClaim,
  { excludes, meets }: { readonly excludes: boolean; readonly meets: boolean },
): Side | null {
  if (!onPoint) return decides && affirms && excludes ? 'contradicting' : null;
  if (!decides) return 'undecided';
  if (affirms) return 'supporting';
  return meets ? 'contradicting' : 'undecided';
}
