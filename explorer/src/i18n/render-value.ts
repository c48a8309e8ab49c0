import type { FactLineFragment } from '../api/__generated__/operations.ts';
import type { Speech } from './language-context.ts';

/** A literal as people write it. */
export function renderValue(value: FactLineFragment['value'], { language, say, word, day }: Speech): string {
  if (value === null) return '';
  if (value.number !== null) {
    const number = value.number.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB');
    if (value.unit === null) return number;
    return `${number} ${value.unit === value.unit.toUpperCase() ? value.unit : unit(value.unit, value.number, language, word)}`;
  }
  if (value.date !== null) return day(value.date);
  if (value.boolean !== null) return value.boolean ? say.yes : say.no;
  return value.text ?? '';
}

function unit(name: string, count: number, language: string, word: (name: string) => string): string {
  if (name === 'percent') return '%';
  return language === 'fr' || count === 1 ? word(name) : `${name}s`;
}
