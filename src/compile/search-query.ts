import { foldText, NAME_EDGE } from '../model/fold-text.ts';

/** More words than this are not looked for. */
const MAX_WORDS = 12;
/** What a name counts that is just what was typed, beside a word of it. */
const WHOLE_NAME = 16;
/** French and English words that elision leaves as one letter: "l'ANSSI" is `l anssi`. */
const ELIDED = new Set(['l', 'd', 's', 'n', 'j', 'm', 't', 'c', 'qu']);

/**
 * Turns what a user typed into a query of the full-text index; `null` when it holds no word. Every word must match:
 * as it is, as a beginning, or with a typo or two where it is long enough; what is a whole name comes first. What was
 * typed is folded to letters and digits, so nothing of it can be syntax.
 *
 * @see https://lucene.apache.org/core/9_11_1/queryparser/org/apache/lucene/queryparser/classic/package-summary.html
 */
export function searchQuery(text: string): string | null {
  const words = searchWords(text);
  if (words.length === 0) return null;
  return [...words.map(wordQuery), `"${NAME_EDGE} ${words.join(' ')} ${NAME_EDGE}"^${WHOLE_NAME}`].join(' ');
}

/** The words that are looked for: folded, without elided articles unless there is nothing else, a dozen at most. */
export function searchWords(text: string): string[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '' && word !== NAME_EDGE);
  const telling = words.filter((word) => !ELIDED.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS);
}

/** How many typos a word of this length may hold. */
export function typosOf(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

function wordQuery(word: string): string {
  const typos = typosOf(word);
  const fuzzy = typos === 0 ? '' : ` ${word}~${typos}^0.5`;
  return `+(${word}^4 ${word}*${fuzzy})`;
}
