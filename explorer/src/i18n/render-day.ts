import type { Language } from './words.ts';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
};

const MONTHS: typeof FORMATS = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A day or a month in ISO 8601 as people write it; a year, or what is none of these, stays as it is. */
export function renderDay(iso: string, language: Language): string {
  const isMonth = /^\d{4}-\d{2}$/.test(iso);
  if (!isMonth && !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const date = new Date(`${isMonth ? `${iso}-01` : iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const text = (isMonth ? MONTHS : FORMATS)[language].format(date);
  // The first of a month is an ordinal number in French.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
