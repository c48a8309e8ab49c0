const WRITTEN_OUT: Readonly<Record<string, string>> = {
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

/** Words in lower case without accents, ligatures and punctuation, with one space between; acronyms without dots. */
export function fold(text: string): string {
  const letters = plain(
    Array.from(plain(text.toLowerCase()))
      .map((each) => WRITTEN_OUT[each] ?? each)
      .join(''),
  );
  return words(withoutDots(Array.from(letters))).join(' ');
}

/** The folded form by which texts are compared: one without a letter or digit is compared in lower case. */
export function comparable(text: string): string {
  const folded = fold(text);
  return folded === '' ? text.toLowerCase() : folded;
}

function plain(text: string): string {
  return Array.from(text.normalize('NFKD'))
    .filter((each) => !/\p{M}/u.test(each))
    .join('')
    .toLowerCase();
}

const isLetter = (each: string | undefined): boolean => each !== undefined && /\p{L}/u.test(each);
const isWord = (each: string | undefined): boolean => each !== undefined && /[\p{L}\p{N}]/u.test(each);

/** Drops the dots of two or more single letters that have one each, such as `s.a.s.` and `u.s.a`. */
function withoutDots(letters: readonly string[]): string {
  let result = '';
  for (let at = 0; at < letters.length;) {
    let end = at;
    if (!isWord(letters[at - 1])) while (isLetter(letters[end]) && letters[end + 1] === '.') end += 2;
    if (end - at < 4) {
      result += letters[at] ?? '';
      at += 1;
      continue;
    }
    result += letters
      .slice(at, end)
      .filter((each) => each !== '.')
      .join('');
    at = end;
    if (isLetter(letters[at]) && !isWord(letters[at + 1])) result += letters[at++] ?? '';
  }
  return result;
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((each) => each !== '');
}

/** Orders texts by code point, as the database does. */
export function compareText(left: string, right: string): number {
  const [one, other] = [Array.from(left), Array.from(right)];
  for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
    const difference = (one[index]?.codePointAt(0) ?? 0) - (other[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
