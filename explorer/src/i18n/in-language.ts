import type { Language } from './words.ts';

/** A text in the language of the page; in English where there is no other. */
export function inLanguage<Text extends string | null>(
  language: Language,
  english: Text,
  french: string | null,
): Text | string {
  return language === 'fr' ? (french ?? english) : english;
}
