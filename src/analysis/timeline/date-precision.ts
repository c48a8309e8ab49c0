import type { Day } from '../../claims/claim.ts';

/** How precisely a day is known that lies between two, both included. */
export function datePrecision(earliest: Day | null, latest: Day): 'DAY' | 'MONTH' | 'YEAR' | 'RANGE' {
  if (earliest === latest) return 'DAY';
  if (earliest === null) return 'RANGE';
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) return 'YEAR';
  const isMonth = earliest.endsWith('-01') && latest === lastDayOf(earliest.slice(0, 7));
  return isMonth ? 'MONTH' : 'RANGE';
}

/** A date as stated (`2019`, `2023-12`, `2023-12-21`) as its first and last possible day. */
export function daysOf(date: string): readonly [Day, Day] {
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  if (date.length === 7) return [`${date}-01`, lastDayOf(date)];
  return [date, date];
}

function lastDayOf(month: string): Day {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, '0')}`;
}
