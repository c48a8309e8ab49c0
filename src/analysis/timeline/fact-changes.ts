import { BEGINNING, END, type Day } from '../../claims/claim.ts';
import { dayBefore } from '../../claims/day.ts';
import { compare } from '../paths/spans.ts';

/** A period of a fact. */
export interface FactPeriod {
  /** Id of the rectangle. */
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly certainty: 'CERTAIN' | 'PRESUMED' | 'POSSIBLE';
}

/** The first day, the last day, or the day of an act: it lies between two days, both included. */
export interface FactChange {
  readonly kind: 'begins' | 'ends';
  /** Null when it is not known how early it can have been. */
  readonly earliest: Day | null;
  readonly latest: Day;
  /** Id of the period with which it begins or ends. */
  readonly period: string;
}

/**
 * The changes that the periods of one fact tell. A fact begins where a run of periods without a gap begins, and ends
 * where it ends; a period in which it only possibly held is the imprecision of that day. An act happens once, within its
 * periods. What has no known start or end does not change there.
 */
export function factChanges(periods: readonly FactPeriod[], isMomentary: boolean): FactChange[] {
  return runsOf(periods).flatMap((run): FactChange[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (isMomentary) return happened(first, last);
    const begins = beginning(run, first);
    const ends = ending(run, last);
    return [...(begins === null ? [] : [begins]), ...(ends === null ? [] : [ends])];
  });
}

/** An act without a known end of its span can have happened on any day after its beginning: it is dated by that. */
function happened(first: FactPeriod, last: FactPeriod): FactChange[] {
  if (last.to === END && first.from === BEGINNING) return [];
  const earliest = first.from === BEGINNING ? null : first.from;
  const latest = last.to === END ? first.from : dayBefore(last.to);
  return [{ kind: 'begins', earliest, latest, period: first.id }];
}

function beginning(run: readonly FactPeriod[], first: FactPeriod): FactChange | null {
  const sure = run.find(({ certainty }) => certainty !== 'POSSIBLE');
  const latest = sure === undefined ? lastPossible(first) : sureFrom(sure, first);
  if (latest === BEGINNING) return null;
  return { kind: 'begins', earliest: first.from === BEGINNING ? null : first.from, latest, period: first.id };
}

/** What is certain is so from the last day on which it can have begun; what is presumed, from the day after. */
function sureFrom(sure: FactPeriod, first: FactPeriod): Day {
  return sure === first || sure.certainty === 'CERTAIN' ? sure.from : dayBefore(sure.from);
}

function lastPossible({ from, to }: FactPeriod): Day {
  return to === END ? from : dayBefore(to);
}

function ending(run: readonly FactPeriod[], last: FactPeriod): FactChange | null {
  if (last.to === END) return null;
  const sure = [...run].reverse().find(({ certainty }) => certainty !== 'POSSIBLE');
  const earliest = sure === undefined ? (run[0]?.from ?? last.from) : dayBefore(sure.to);
  return {
    kind: 'ends',
    earliest: earliest === BEGINNING ? null : earliest,
    latest: dayBefore(last.to),
    period: last.id,
  };
}

/** Periods without a gap between them, in order. */
function runsOf(periods: readonly FactPeriod[]): FactPeriod[][] {
  const runs: FactPeriod[][] = [];
  for (const period of [...periods].sort((a, b) => compare(a.from, b.from))) {
    const run = runs.at(-1);
    if (run?.at(-1)?.to === period.from) run.push(period);
    else runs.push([period]);
  }
  return runs;
}
