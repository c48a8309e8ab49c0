import type { Language } from '../../i18n/words.ts';
import { dayNumber, dayOf } from '../../time/day-number.ts';

const MOST_TICKS = 8;
/** A tick further right has no room for what is written there. */
const LAST_TICK = 0.93;
const MONTHS_OF_YEAR = 12;
/** Months between two ticks, the first that leaves few enough of them is taken. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];

/** A span of days, both included. */
export interface Span {
  readonly earliest: string | null;
  readonly latest: string;
}

/** A tick of the axis: its place from 0 to 1, and what is written there. */
export interface Tick {
  readonly place: number;
  readonly label: string;
}

/** Where days lie on an axis from 0 to 1. */
export interface TimelineScale {
  readonly placeOf: (day: string) => number;
  readonly ticks: readonly Tick[];
}

/** An axis that holds some spans; a span without a first day is taken at its last. */
export function timelineScale(spans: readonly Span[], language: Language): TimelineScale {
  const days = spans.flatMap(({ earliest, latest }) => [dayNumber(earliest ?? latest), dayNumber(latest)]);
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
  const placeOf = (day: string): number => (dayNumber(day) - first) / Math.max(1, last - first);
  const found = days.length === 0 ? [] : ticksBetween(dayOf(first), dayOf(last), language);
  const ticks = found.map(({ day, label }) => ({ place: placeOf(day), label }));
  return { placeOf, ticks: ticks.filter(({ place }) => place <= LAST_TICK) };
}

function ticksBetween(
  first: string,
  last: string,
  language: Language,
): { readonly day: string; readonly label: string }[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const step = STEPS.find((months) => (to - from) / months <= MOST_TICKS) ?? MONTHS_OF_YEAR;
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    year: 'numeric',
    timeZone: 'UTC',
    ...(step < MONTHS_OF_YEAR ? { month: 'short' } : {}),
  });
  const start = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - start) / step) + 1) }, (_, index) => {
    const month = start + index * step;
    const day = `${String(Math.floor(month / MONTHS_OF_YEAR)).padStart(4, '0')}-${String((month % MONTHS_OF_YEAR) + 1).padStart(2, '0')}-01`;
    return { day, label: format.format(new Date(`${day}T00:00:00Z`)) };
  }).filter(({ day }) => day >= first);
}

/** Months since the year 0. */
function monthOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * MONTHS_OF_YEAR + month - 1;
}
