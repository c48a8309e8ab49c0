/** First day of time; shown as null. */
export const BEGINNING = '0000-01-01';
/** End of time; shown as null. */
export const END = '9999-12-31';
/** Known time of what no source dates; shown as null. */
export const UNDATED = '9999-12-30';

/** An imprecise day, both ends included. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

/** Days from `from`, without `to`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The day some days later. */
export function shift(day: string, days: number): string {
  if (day === BEGINNING) return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `2019`, `2023-11`, `2023-12-21`, `2024-01-01/2024-01-30`. */
export function readBounds(text: string): Bounds {
  const [first = '', last = first] = text.split('/');
  return { earliest: `${first}-01-01`.slice(0, 10), latest: lastDay(last) };
}

function lastDay(text: string): string {
  if (text.length === 4) return `${text}-12-31`;
  if (text.length > 7) return text;
  const [year, month] = text.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

/** Whether the day lies in the span. */
export function holds({ from, to }: Span, day: string): boolean {
  return from <= day && day < to;
}

/** The spans between neighbouring days of a list, which may be in any order and hold some twice. */
export function spansBetween(days: readonly string[]): Span[] {
  const sorted = [...new Set(days)].sort();
  return sorted.slice(1).map((to, index) => ({ from: sorted[index] ?? to, to }));
}
