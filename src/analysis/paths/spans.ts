import type { Span } from '../../claims/claim.ts';

/** Spans in order, those that touch or overlap joined to one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))) {
    if (span.from >= span.to) continue;
    const last = joined.at(-1);
    if (last === undefined || span.from > last.to) joined.push(span);
    else if (span.to > last.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}

/** The time that two lists of joined spans share. */
export function intersectSpans(left: readonly Span[], right: readonly Span[]): Span[] {
  const shared: Span[] = [];
  for (let i = 0, j = 0; ;) {
    const [a, b] = [left[i], right[j]];
    if (a === undefined || b === undefined) return shared;
    const from = a.from > b.from ? a.from : b.from;
    const to = a.to < b.to ? a.to : b.to;
    if (from < to) shared.push({ from, to });
    if (a.to < b.to) i += 1;
    else j += 1;
  }
}

/** Order of texts by code units, the same everywhere. */
export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
