import type { Bound, Certainty, Claim, Day, Span, ValidTime } from './claim.ts';
import { BEGINNING, END } from './claim.ts';
import { ALWAYS, dayAfter, later } from './day.ts';

/** A span of valid time and how surely the state held in it. */
export interface Segment {
  readonly span: Span;
  readonly certainty: Certainty;
}

/** What one claim alone says of valid time. */
export interface Validity {
  /** Disjoint, in order of time, without the presumed tail. */
  readonly segments: readonly Segment[];
  /** First day on which the state is only presumed to last, or `null` when nothing is presumed. */
  readonly tailFrom: Day | null;
  /** When the state had begun, as far as the claim says; `null` for what has no beginning. */
  readonly start: Bound | null;
  /** The end the claim states, or `null`. */
  readonly end: Bound | null;
}

type IntervalTime = Extract<ValidTime, { kind: 'interval' }>;

const NOTHING: Validity = { segments: [], tailFrom: null, start: null, end: null };

/**
 * When a claim says its state held. Both sides of an imprecise bound are kept: CERTAIN between the inner
 * bounds, POSSIBLE out to the outer ones. A state whose end is not stated is certain up to the earliest day
 * the claim can have been made and presumed to last after it; an act (`momentary`) never is.
 */
export function validityOf(claim: Claim, momentary: boolean): Validity {
  const { valid } = claim;
  switch (valid.kind) {
    case 'timeless':
      return { ...NOTHING, segments: [{ span: ALWAYS, certainty: 'CERTAIN' }] };
    case 'observed':
      return observedWithin(valid.on, momentary);
    case 'interval':
      return momentary ? validityOfAct(valid, claim) : validityOfState(valid, claim.said);
  }
}

/**
 * The outer span of a claim's valid time, open at the end while the state is presumed to last. A promise that
 * gives no valid time concerns the whole of time. For filtering claims under `asOf`.
 */
export function validSpanOf(claim: Claim, momentary = false): Span {
  const { valid } = claim;
  if (claim.speechAct === 'PROMISES' && valid.kind === 'interval' && !valid.from && !valid.to) return ALWAYS;
  const { segments, tailFrom } = validityOf(claim, momentary);
  const from = segments[0]?.span.from ?? tailFrom ?? BEGINNING;
  const to = tailFrom !== null ? END : (segments.at(-1)?.span.to ?? from);
  return { from, to };
}

function validityOfState({ from, to }: IntervalTime, said: Bound | null): Validity {
  if (to !== null) {
    // Nothing is presumed backwards: without a start the state reaches back to the day it was stated, no further.
    const start = from ?? (said !== null && said.latest <= to.earliest ? said : to);
    return { segments: between(start, to), tailFrom: null, start, end: to };
  }
  if (from === null) return said === null ? sometime() : observedWithin(said, false);
  const certainTo = dayAfter(said === null ? from.latest : later(from.latest, said.earliest));
  const segments = spans([
    [from.earliest, from.latest, 'POSSIBLE'],
    [from.latest, certainTo, 'CERTAIN'],
  ]);
  return { segments, tailFrom: beforeEnd(certainTo), start: from, end: null };
}

function validityOfAct({ from, to }: IntervalTime, claim: Claim): Validity {
  if (from !== null && to !== null)
    return { segments: between(from, to), tailFrom: null, start: from, end: to };
  const stated = from ?? to;
  if (stated !== null) return observedWithin(stated, true);
  if (claim.said === null) return sometime();
  // To decide is to say it; any other undated act took place on a day that its report does not tell.
  const validity = observedWithin(claim.said, true);
  if (claim.speechAct === 'DECIDES') return validity;
  return { ...validity, segments: validity.segments.map(({ span }) => ({ span, certainty: 'POSSIBLE' })) };
}

function observedWithin(on: Bound, momentary: boolean): Validity {
  const after = dayAfter(on.latest);
  const certainty = on.earliest === on.latest ? 'CERTAIN' : 'POSSIBLE';
  const segments = spans([[on.earliest, after, certainty]]);
  return { segments, tailFrom: momentary ? null : beforeEnd(after), start: on, end: null };
}

/** It held, nobody says when. */
function sometime(): Validity {
  return { ...NOTHING, segments: [{ span: ALWAYS, certainty: 'POSSIBLE' }] };
}

function between(from: Bound, to: Bound): Segment[] {
  const outerTo = dayAfter(to.latest);
  const innerTo = dayAfter(to.earliest);
  if (from.latest >= innerTo) return spans([[from.earliest, outerTo, 'POSSIBLE']]);
  return spans([
    [from.earliest, from.latest, 'POSSIBLE'],
    [from.latest, innerTo, 'CERTAIN'],
    [innerTo, outerTo, 'POSSIBLE'],
  ]);
}

function spans(parts: readonly (readonly [from: Day, to: Day, certainty: Certainty])[]): Segment[] {
  const segments: Segment[] = [];
  for (const [from, to, certainty] of parts) if (from < to) segments.push({ span: { from, to }, certainty });
  return segments;
}

function beforeEnd(day: Day): Day | null {
  return day < END ? day : null;
}
