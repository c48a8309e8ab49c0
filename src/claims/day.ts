import { BEGINNING, END, type Day, type Span } from './claim.ts';

/** All of time. */
export const ALWAYS: Span = { from: BEGINNING, to: END };

const MILLISECONDS_PER_DAY = 86_400_000;
const following = new Map<Day, Day>();

/**
 * The calendar day that follows, never past {@link END}.
 * Remembered per day, because a large import meets the same few thousand days millions of times.
 */
export function dayAfter(day: Day): Day {
  const known = following.get(day);
  if (known !== undefined) return known;
  const next =
    day >= END ? END : new Date(Date.parse(day) + MILLISECONDS_PER_DAY).toISOString().slice(0, END.length);
  following.set(day, next);
  return next;
}

/** The calendar day before: the last one of a half-open span that ends on this day. */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - MILLISECONDS_PER_DAY).toISOString().slice(0, END.length);
}

/** The earlier of two days. */
export function earlier(left: Day, right: Day): Day {
  return left < right ? left : right;
}

/** The later of two days. */
export function later(left: Day, right: Day): Day {
  return left > right ? left : right;
}

/** The days that both spans share, or `null` when they share none. */
export function intersection(left: Span, right: Span): Span | null {
  const from = later(left.from, right.from);
  const to = earlier(left.to, right.to);
  return from < to ? { from, to } : null;
}

/** Whether the day lies in the half-open span. */
export function contains(span: Span, day: Day): boolean {
  return span.from <= day && day < span.to;
}

/** Orders texts by code unit, so that the order depends on no locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
