import type { BoundsFragment } from '../api/__generated__/operations.ts';
import type { Speech } from '../i18n/language-context.ts';

/** The validity of a fact: half-open days of the API, of which the last one belongs to it no more. */
export function renderPeriod(
  { validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null },
  { say, day }: Speech,
): string {
  const last = validTo === null ? null : dayBefore(validTo);
  if (validFrom === null) return last === null ? say.noBounds : say.until(day(last));
  if (last === null) return say.from(day(validFrom));
  return last === validFrom ? say.onDay(day(last)) : say.fromUntil(day(validFrom), day(last));
}

/** An imprecise day: the month or the year where the bounds are those of one. */
export function renderBounds(bounds: BoundsFragment | null, { say, day }: Speech): string {
  const { earliest = null, latest = null } = bounds ?? {};
  if (earliest === null && latest === null) return '';
  if (earliest === null) return say.until(day(latest ?? ''));
  if (latest === null) return say.from(day(earliest));
  if (earliest === latest) return day(earliest);
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  if (earliest.endsWith('-01') && latest === lastOfMonth(earliest)) return day(earliest.slice(0, 7));
  return say.between(day(earliest), day(latest));
}

/** The last day of a half-open period that ends on this one. */
export function dayBefore(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function lastOfMonth(iso: string): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
