import type { Day } from '../claims/claim.ts';

/** What became of a promise. */
export type PromiseStatus = 'PENDING' | 'OVERDUE' | 'KEPT' | 'KEPT_LATE' | 'SUPERSEDED' | 'WITHDRAWN';

/** A claim that decides what became of a promise, and when that happened. */
export interface PromiseOutcome {
  readonly kind: 'FULFILS' | 'SUPERSEDES' | 'WITHDRAWS';
  readonly claim: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** What became of a promise by a day, and on which claims that rests. */
export interface JudgedPromise {
  readonly status: PromiseStatus;
  readonly outcome: readonly string[];
  readonly keptOn: Day | null;
}

/**
 * What became of a promise by the end of `day`, by the outcomes that are known. What keeps it weighs more than what
 * took it back or took its place. It is late only where even the earliest day of keeping it lies after the deadline,
 * and overdue only when the latest day of the deadline is over.
 */
export function judgePromise(
  deadlineLatest: Day | null,
  outcomes: readonly PromiseOutcome[],
  day: Day,
): JudgedPromise {
  const happened = outcomes.filter(({ earliest }) => earliest === null || earliest <= day);
  const of = (kind: PromiseOutcome['kind']): PromiseOutcome[] =>
    happened.filter((each) => each.kind === kind);
  const kept = of('FULFILS');
  if (kept.length > 0) {
    const inTime = kept.filter(
      ({ earliest }) => deadlineLatest === null || earliest === null || earliest <= deadlineLatest,
    );
    const [best = null] = [...(inTime.length > 0 ? inTime : kept)].sort((left, right) =>
      (left.latest ?? '') < (right.latest ?? '') ? -1 : 1,
    );
    return {
      status: inTime.length > 0 ? 'KEPT' : 'KEPT_LATE',
      outcome: idsOf(kept),
      keptOn: best?.latest ?? null,
    };
  }
  const withdrawn = of('WITHDRAWS');
  if (withdrawn.length > 0) return { status: 'WITHDRAWN', outcome: idsOf(withdrawn), keptOn: null };
  const superseded = of('SUPERSEDES');
  if (superseded.length > 0) return { status: 'SUPERSEDED', outcome: idsOf(superseded), keptOn: null };
  const isOver = deadlineLatest !== null && deadlineLatest < day;
  return { status: isOver ? 'OVERDUE' : 'PENDING', outcome: [], keptOn: null };
}

function idsOf(outcomes: readonly PromiseOutcome[]): string[] {
  return outcomes.map(({ claim }) => claim);
}
