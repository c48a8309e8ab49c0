import type { Bound } from '../../claims/claim.ts';
import type { Language } from './language.ts';

/** A day within bounds of which one may not be known. */
export interface OpenBound {
  readonly earliest: string | null;
  readonly latest: string | null;
}

type Precision = 'day' | 'month' | 'year';

/** A date as precise as it is stated: `2019`, `2023-11`, `2023-12-21`, without a preposition. */
export function sayDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(moment);
  return language === 'fr' && day === '01' ? text.replace(/^1 /, '1er ') : text;
}

/** When something happened, with its preposition: `on 21 December 2023`, `en 2019`. */
export function sayMoment(date: string, language: Language): string {
  const text = sayDate(date, language);
  const isDay = precisionOf(date) === 'day';
  return language === 'en' ? `${isDay ? 'on' : 'in'} ${text}` : `${isDay ? 'le' : 'en'} ${text}`;
}

/** When something happened within bounds, with its preposition. */
export function sayWhen(bound: OpenBound, language: Language): string {
  const { earliest, latest } = bound;
  if (earliest === null || latest === null) return sayHalfOpen(bound, language);
  const date = dateOf({ earliest, latest });
  return date === null ? sayRange({ earliest, latest }, language) : sayMoment(date, language);
}

/** A day within bounds, without a preposition where it is one date. */
export function sayBound({ earliest, latest }: Bound, language: Language): string {
  const date = dateOf({ earliest, latest });
  return date === null ? sayRange({ earliest, latest }, language) : sayDate(date, language);
}

/** A period, of which either end may not be stated; empty when neither is. */
export function sayPeriod(from: Bound | null, to: Bound | null, language: Language): string {
  if (from !== null && to !== null) return `${start(from, language)} ${end(to, language)}`;
  if (from !== null) return since(from, language);
  return to === null ? '' : until(to, language);
}

/** The date that bounds span whole: a day, a month, a year; null when they are a range. */
function dateOf({ earliest, latest }: Bound): string | null {
  if (earliest === latest) return earliest;
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const month = earliest.slice(0, 7);
  return earliest === `${month}-01` && latest === lastDayOf(month) ? month : null;
}

function lastDayOf(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return new Date(Date.UTC(Number(year), Number(number), 0)).toISOString().slice(0, 10);
}

function precisionOf(date: string): Precision {
  return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/** A range of whole years or months is said in these, any other in days. */
function edgesOf({ earliest, latest }: Bound): readonly [string, string] {
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31'))
    return [earliest.slice(0, 4), latest.slice(0, 4)];
  if (earliest.endsWith('-01') && latest === lastDayOf(latest.slice(0, 7)))
    return [earliest.slice(0, 7), latest.slice(0, 7)];
  return [earliest, latest];
}

function sayRange(bound: Bound, language: Language): string {
  const [from, to] = edgesOf(bound).map((edge) =>
    language === 'fr' && precisionOf(edge) === 'day'
      ? `le ${sayDate(edge, language)}`
      : sayDate(edge, language),
  );
  return language === 'en' ? `between ${from ?? ''} and ${to ?? ''}` : `entre ${from ?? ''} et ${to ?? ''}`;
}

function sayHalfOpen({ earliest, latest }: OpenBound, language: Language): string {
  if (latest !== null)
    return language === 'en'
      ? `by ${sayDate(latest, language)}`
      : `au plus tard le ${sayDate(latest, language)}`;
  if (earliest === null) return language === 'en' ? 'on a day that is not known' : 'à une date inconnue';
  return language === 'en'
    ? `on ${sayDate(earliest, language)} or later`
    : `au plus tôt le ${sayDate(earliest, language)}`;
}

function since(bound: Bound, language: Language): string {
  const date = dateOf(bound);
  const range = sayRange(bound, language);
  if (language === 'en') return date === null ? `since a day ${range}` : `since ${sayDate(date, language)}`;
  if (date === null) return `depuis un jour ${range}`;
  return precisionOf(date) === 'day'
    ? `depuis le ${sayDate(date, language)}`
    : `depuis ${sayDate(date, language)}`;
}

function start(bound: Bound, language: Language): string {
  const date = dateOf(bound);
  if (date === null) {
    const range = sayRange(bound, language);
    return language === 'en' ? `from a day ${range}` : `d’un jour ${range}`;
  }
  const text = sayDate(date, language);
  if (language === 'en') return `from ${text}`;
  if (precisionOf(date) === 'day') return `du ${text}`;
  return /^[aeiou]/i.test(text) ? `d’${text}` : `de ${text}`;
}

function end(bound: Bound, language: Language): string {
  const date = dateOf(bound);
  if (date === null) {
    const range = sayRange(bound, language);
    return language === 'en' ? `to a day ${range}` : `à un jour ${range}`;
  }
  const text = sayDate(date, language);
  if (language === 'en') return `to ${text}`;
  return precisionOf(date) === 'day' ? `au ${text}` : `à ${text}`;
}

function until(bound: Bound, language: Language): string {
  const date = dateOf(bound);
  if (date === null) {
    const range = sayRange(bound, language);
    return language === 'en' ? `until a day ${range}` : `jusqu’à un jour ${range}`;
  }
  const text = sayDate(date, language);
  if (language === 'en') return `until ${text}`;
  return precisionOf(date) === 'day' ? `jusqu’au ${text}` : `jusqu’en ${text}`;
}
