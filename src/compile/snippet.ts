import { foldText } from '../model/fold-text.ts';
import { searchWords, typosOf } from './search-query.ts';

/** A piece of a snippet, in the order of the text. */
export interface SnippetPart {
  readonly text: string;
  readonly match: boolean;
}

/** About how many characters of a long text are shown. */
const LENGTH = 160;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Shows where a text holds what was searched for: the text that matches most of the words, cut around its first match,
 * in parts so that a page can mark them without reading markup. `null` when no text holds any of the words: a
 * match may lie in what is never shown, such as an identifier.
 */
export function snippetOf(texts: readonly string[], query: string): SnippetPart[] | null {
  const words = searchWords(query);
  const found = texts
    .map((text) => ({ text, matches: matchesIn(text, words) }))
    .filter(({ matches }) => matches.length > 0);
  const [best] = found.sort((a, b) => distinct(b.matches) - distinct(a.matches));
  return best === undefined ? null : cut(best.text, best.matches);
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function distinct(matches: readonly Match[]): number {
  return new Set(matches.map(({ word }) => word)).size;
}

function matchesIn(text: string, words: readonly string[]): Match[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const folded = foldText(found);
    const word = words.find((each) => meets(folded, each));
    return word === undefined ? [] : [{ start: index, end: index + found.length, word }];
  });
}

/** As the query of the index matches: as it is, as a beginning, or with as many typos as its length allows. */
function meets(found: string, word: string): boolean {
  if (found.startsWith(word)) return true;
  const allowed = typosOf(word);
  return allowed > 0 && withinTypos(found, word, allowed);
}

/**
 * Whether two words are at most so many typos apart: a letter more, less, or other, or two neighbours swapped.
 *
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
export function withinTypos(a: string, b: string, allowed: number): boolean {
  if (Math.abs(a.length - b.length) > allowed) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edits = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost];
      if (swapped) edits.push(at(beforeLast, j - 2) + 1);
      row.push(Math.min(...edits));
    }
    if (Math.min(...row) > allowed) return false;
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length) <= allowed;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function cut(text: string, matches: readonly Match[]): SnippetPart[] {
  const [first] = matches;
  const from = text.length <= LENGTH ? 0 : startOfWord(text, Math.max(0, (first?.start ?? 0) - LENGTH / 4));
  const to = text.length <= LENGTH ? text.length : endOfWord(text, Math.min(text.length, from + LENGTH));
  const parts: SnippetPart[] = [];
  let position = from;
  const add = (part: string, match: boolean): void => {
    if (part !== '') parts.push({ text: part, match });
  };
  if (from > 0) add('… ', false);
  for (const { start, end } of matches) {
    if (start < from || end > to) continue;
    add(text.slice(position, start), false);
    add(text.slice(start, end), true);
    position = end;
  }
  add(text.slice(position, to), false);
  if (to < text.length) add(' …', false);
  return parts;
}

function startOfWord(text: string, position: number): number {
  const space = text.lastIndexOf(' ', position);
  return space === -1 ? 0 : space + 1;
}

function endOfWord(text: string, position: number): number {
  const space = text.indexOf(' ', position);
  return space === -1 ? text.length : space;
}
