import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf, withinTypos } from '../../../src/compile/snippet.ts';

const marked = (texts: readonly string[], query: string): string | null =>
  snippetOf(texts, query)
    ?.map(({ text, match }) => (match ? `[${text}]` : text))
    .join('') ?? null;

describe('a snippet', () => {
  it('marks words whatever their accents, case and elisions', () => {
    expect(marked(['Délégation au numérique en santé'], 'delegation numerique')).toBe(
      '[Délégation] au [numérique] en santé',
    );
    expect(marked(['avis de l’ANSSI'], "l'anssi")).toBe('avis de l’[ANSSI]');
  });

  it('marks beginnings and words with a typo', () => {
    expect(marked(['Health Data Hub'], 'healt')).toBe('[Health] Data Hub');
    expect(marked(['Microsoft Azure'], 'micorsoft')).toBe('[Microsoft] Azure');
  });

  it('takes the text that holds most of the words', () => {
    expect(marked(['Azure', 'Microsoft Azure'], 'microsoft azure')).toBe('[Microsoft] [Azure]');
  });

  it('is null when no shown text holds a word', () => {
    expect(marked(['Health Data Hub'], 'cnil')).toBeNull();
    expect(marked([], 'cnil')).toBeNull();
  });

  it('cuts a long text around its first match', () => {
    const long = `${'mot '.repeat(100)}sentinelle ${'fin '.repeat(100)}`;
    const shown = marked([long], 'sentinelle') ?? '';
    expect(shown.length).toBeLessThan(220);
    expect(shown).toContain('[sentinelle]');
    expect(shown.startsWith('… ') && shown.endsWith(' …')).toBe(true);
  });

  it('keeps every character of a short text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 100 }),
        fc.string({ maxLength: 20 }),
        (text, query) => {
          const parts = snippetOf([text], query);
          if (parts !== null) expect(parts.map((part) => part.text).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('typos', () => {
  it.each([
    ['cnil', 'cnli', 1, true],
    ['cnil', 'cinl', 1, true],
    ['cnil', 'cnild', 1, true],
    ['cnil', 'cni', 1, true],
    ['cnil', 'onjl', 1, false],
    ['azure', 'azur', 0, false],
  ])('%s and %s are at most %i apart: %s', (a, b, allowed, expected) => {
    expect(withinTypos(a, b, allowed)).toBe(expected);
  });

  it('count the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, allowed) => {
        expect(withinTypos(a, b, allowed)).toBe(withinTypos(b, a, allowed));
      }),
    );
  });
});
