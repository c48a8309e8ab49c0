import type { Language } from '../i18n/words.ts';

/** What someone prefers, kept in the browser: it is theirs, so no link carries it. */
export interface Preferences {
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark';
}

const KEY = 'sovereignty-graph';

/** Reads what was preferred before; without that the browser's language, and the theme of the system. */
export function readPreferences(): Preferences {
  const language = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const usual: Preferences = { language, theme: 'auto' };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    return {
      language: kept.language === 'fr' || kept.language === 'en' ? kept.language : usual.language,
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : usual.theme,
    };
  } catch {
    // A browser that keeps nothing, or something else under this name.
    return usual;
  }
}

/** Keeps what is preferred, where the browser lets it. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // It is asked for again next time.
  }
}
