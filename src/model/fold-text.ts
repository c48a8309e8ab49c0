/** Letters that have no decomposition in Unicode but are typed without their stroke or as two letters. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const MARKS = /\p{M}+/gu;
const SPECIAL_LETTERS = /[œæßøłđðþı]/gu;
/** `S.A.S.`, `U.S.A`, `u.s.`: single letters with dots between them. */
const DOTTED_ACRONYM = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * Stands at both ends of every name in the text that is searched, so that a phrase can find a whole name. A letter, for
 * the index keeps no other signs, and one that nobody types.
 */
export const NAME_EDGE = 'ꙮ';

/**
 * Folds text for search and order: words in lower case without accents, ligatures, apostrophes or punctuation,
 * separated by one space; `l'ANSSI` is `l anssi`, `S.A.S.` is `sas`. Stored text and the text of a search go
 * through the same function, so that they meet. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPECIAL_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(DOTTED_ACRONYM, (acronym) => acronym.replaceAll('.', ''))
    .replace(SEPARATORS, ' ')
    .trim();
}
