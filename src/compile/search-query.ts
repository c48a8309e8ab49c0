import { foldText, NAME_EDGE } from '../model/fold-text.ts';

/** More words than this are not looked for. */
const MAX_WORDS = 12;
/** What a name counts that is just what was typed, beside a word of it. */
const WHOLE_NAME = 16;
/** French and English words that elision leaves as one letter: "l'ANSSI" is `l anssi`. */
const ELIDED = ['l', 'd', 's', 'n', 'j', 'm', 't', 'c', 'qu'];
/** Articles and the like, which few texts hold just as someone types them: "la CNIL", "the Health Data Hub". */
const ARTICLES = [
  'le',
  'la',
  'les',
  'des',
  'du',
  'de',
  'au',
  'aux',
  'et',
  'en',
  'the',
  'of',
  'and',
  'in',
  'on',
];
const PASSED_OVER = new Set([...ELIDED, ...ARTICLES]);

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
  // A name may begin with an article, or not have the one that was typed.
  const names = new Set([words, allWords(text).slice(0, MAX_WORDS)].map((each) => each.join(' ')));
  return [
    ...words.map(wordQuery),
    ...[...names].map((name) => `"${NAME_EDGE} ${name} ${NAME_EDGE}"^${WHOLE_NAME}`),
  ].join(' ');
}

/** The words that are looked for: folded, without articles unless there is nothing else, a dozen at most. */
export function searchWords(text: string): string[] {
  const words = allWords(text);
  const telling = words.filter((word) => !PASSED_OVER.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS);
}

function allWords(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '' && word !== NAME_EDGE);
}

/** No name has a longer word; the index refuses to look for what begins with a very long one. */
const LONGEST_WORD = 64;

/** How many typos a word of this length may hold. */
export function typosOf(word: string): number {
  if (word.length > LONGEST_WORD) return 0;
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

function wordQuery(word: string): string {
  if (word.length > LONGEST_WORD) return `+(${word}^4)`;
  const typos = typosOf(word);
  const fuzzy = typos === 0 ? '' : ` ${word}~${typos}^0.5`;
  return `+(${word}^4 ${word}*${fuzzy})`;
}
