/** A language in which answers are worded. */
export type Language = 'en' | 'fr';

/** The same words in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

/** Says something in both languages. */
export function both(say: (language: Language) => string): Bilingual {
  return { en: say('en'), fr: say('fr') };
}

/** Sets a name or someone's words apart, so that no article, gender or number has to agree with it. */
export function quoted(text: string, language: Language): string {
  return language === 'en' ? `“${text}”` : `« ${text} »`;
}

/** A list as a sentence holds it: `a, b and c`. */
export function listed(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'fr', { type: 'conjunction' }).format(items);
}

/** A label and what it stands before, with the space that French sets before a colon. */
export function labelled(label: string, text: string, language: Language): string {
  return language === 'en' ? `${label}: ${text}` : `${label} : ${text}`;
}

/** A sentence: its first letter a capital one, and a full stop where it has no end of its own. */
export function sentence(text: string): string {
  const start = `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
  return /[.?!…](?:[”»]| »)?$/u.test(start) ? start : `${start}.`;
}
