import type { Bound, Day } from '../claims/claim.ts';

/** A date as read, or what is wrong with it. */
export type DateReading =
  { readonly bound: Bound; readonly problem: null } | { readonly bound: null; readonly problem: string };

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Reads a day, month, year or a window of two of them, both included, into the days between which it lies.
 * `2024-01-01/2024-01-30` is some day from the first to the last.
 */
export function readDate(text: string): DateReading {
  const parts = text.split('/');
  const [first = '', second] = parts;
  if (parts.length > 2) return problem(`"${text}" is not a date.`);
  const from = readPart(first);
  if (from.bound === null || second === undefined) return from;
  const to = readPart(second);
  if (to.bound === null) return to;
  if (to.bound.latest < from.bound.earliest) return problem(`The window "${text}" ends before it begins.`);
  return { bound: { earliest: from.bound.earliest, latest: to.bound.latest }, problem: null };
}

/** Reads a day that must be exact. */
export function readDay(text: string): { day: Day | null; problem: string | null } {
  const { bound, problem: found } = readDate(text);
  if (bound === null) return { day: null, problem: found };
  if (text.length !== 10) return { day: null, problem: `"${text}" is not an exact day, such as 2023-12-21.` };
  return { day: bound.earliest, problem: null };
}

function readPart(text: string): DateReading {
  const match = PART.exec(text);
  if (match === null) return problem(`"${text}" is not a date.`);
  const [, yearText = '', monthText, dayText] = match;
  const year = Number(yearText);
  if (year < 1000 || year > 9000) return problem(`The year of "${text}" is out of range.`);
  if (monthText === undefined) return within(`${yearText}-01-01`, `${yearText}-12-31`);
  const month = Number(monthText);
  if (month < 1 || month > 12) return problem(`"${text}" is impossible: there is no month ${monthText}.`);
  const last = lastDayOf(year, month);
  if (dayText === undefined) return within(`${yearText}-${monthText}-01`, `${yearText}-${monthText}-${last}`);
  const day = Number(dayText);
  if (day < 1 || day > last) return problem(`"${text}" is impossible: that month has ${last} days.`);
  return within(text, text);
}

function lastDayOf(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (DAYS_OF_MONTH[month - 1] ?? 31);
}

function within(earliest: Day, latest: Day): DateReading {
  return { bound: { earliest, latest }, problem: null };
}

function problem(sentence: string): DateReading {
  return { bound: null, problem: sentence };
}
