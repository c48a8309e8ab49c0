import { compareText } from '../claims/day.ts';

/** Why two claims stand on one point. */
export type ConflictKind = 'DISPUTED' | 'CONTRADICTED' | 'ANSWERED';

/** Two claims that stand against each other. */
export interface Opposition {
  readonly kind: ConflictKind;
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  /** The fact that one supports and the other opposes, where that is why. */
  readonly fact: string | null;
}

/** A point on which claims stand against each other: everything that oppositions tie together. */
export interface ConflictPoint {
  readonly claims: readonly string[];
  readonly kinds: readonly ConflictKind[];
  readonly facts: readonly string[];
  readonly reasons: readonly string[];
  readonly oppositions: readonly Opposition[];
}

/** Claims of a point that say the same. */
export interface ConflictSide {
  /** Its place among the sides of the point, from 1. */
  readonly number: number;
  readonly claims: readonly string[];
  /** Numbers of the sides that it stands against. */
  readonly against: readonly number[];
}

/** Joins oppositions to points: two claims stand on one point when a chain of oppositions leads from one to the other. */
export function conflictPoints(oppositions: readonly Opposition[]): ConflictPoint[] {
  const leaders = new Map<string, string>();
  const leaderOf = (claim: string): string => {
    let leader = claim;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    return leader;
  };
  for (const { from, to } of oppositions) {
    const [first = from, second = to] = [leaderOf(from), leaderOf(to)].sort(compareText);
    leaders.set(first, first);
    leaders.set(second, first);
  }
  const points = new Map<string, Opposition[]>();
  for (const opposition of oppositions) {
    const leader = leaderOf(opposition.from);
    points.set(leader, [...(points.get(leader) ?? []), opposition]);
  }
  return [...points.values()].map((tied) => ({
    claims: distinct(tied.flatMap(({ from, to }) => [from, to])),
    kinds: distinct(tied.map(({ kind }) => kind)),
    facts: distinct(tied.flatMap(({ fact }) => fact ?? [])),
    reasons: distinct(tied.flatMap(({ reason }) => reason ?? [])),
    oppositions: tied,
  }));
}

/** The sides of a point: claims with the same key say the same. Claims that come first make the first sides. */
export function conflictSides(
  { oppositions }: Pick<ConflictPoint, 'oppositions'>,
  claims: readonly { readonly id: string; readonly key: string }[],
): ConflictSide[] {
  const keys = distinctInOrder(claims.map(({ key }) => key));
  const numberOf = new Map(claims.map(({ id, key }) => [id, keys.indexOf(key) + 1]));
  return keys.map((key, index) => {
    const number = index + 1;
    const held = claims.filter((claim) => claim.key === key).map(({ id }) => id);
    const against = oppositions.flatMap(({ from, to }) => {
      const ends = [numberOf.get(from), numberOf.get(to)];
      return ends.includes(number) ? ends.filter((end) => end !== undefined && end !== number) : [];
    });
    return {
      number,
      claims: held,
      against: [...new Set(against)].flatMap((each) => each ?? []).sort((left, right) => left - right),
    };
  });
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort(compareText);
}

function distinctInOrder(values: readonly string[]): string[] {
  return [...new Set(values)];
}
