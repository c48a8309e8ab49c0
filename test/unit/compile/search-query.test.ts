import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchQuery } from '../../../src/compile/search-query.ts';

describe('the query of a search', () => {
  it('finds a word as it is, as a beginning, and with a typo', () => {
    expect(searchQuery('anssi')).toMatch(/^\+\(anssi\^4 anssi\* anssi~1\^0\.5\) /);
  });

  it('prefers a name that is all of the text', () => {
    expect(searchQuery('Health Data Hub')).toMatch(/ "\S health data hub \S"\^16$/);
  });

  it('forgives two typos in a long word and none in a short one', () => {
    expect(searchQuery('certification')).toContain('certification~2');
    expect(searchQuery('hds')).not.toContain('~');
  });

  it('passes over articles and what elision leaves of them, but for a name that begins with one', () => {
    for (const [typed, article] of [
      ['l’ANSSI', 'l'],
      ['the ANSSI', 'the'],
      ['De l’ANSSI', 'de l'],
    ] as const)
      expect(searchQuery(typed)).toBe(`${searchQuery('anssi')} "ꙮ ${article} anssi ꙮ"^16`);
    expect(searchQuery('la')).toMatch(/^\+\(la\^4 la\*\) /);
  });

  it('keeps a lone letter that is all there is', () => {
    expect(searchQuery('l')).toMatch(/^\+\(l\^4 l\*\) /);
  });

  it('is null where there is no word', () => {
    expect(searchQuery('')).toBeNull();
    expect(searchQuery(' *:* "( ')).toBeNull();
  });

  it('lets nothing that a user types become syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [words = '', ...names] = searchQuery(text)?.split(' "') ?? [];
        for (const name of names) expect(name).toMatch(/^[\p{L}\p{N} ]+"\^16$/u);
        for (const part of words.split(' ').filter((each) => each !== '')) {
          expect(part).toMatch(/^(\+\()?[\p{L}\p{N}]+(\^4|\*|~[12]\^0\.5)\)?$/u);
        }
      }),
      { seed: 3 },
    );
  });

  it('looks for a bounded number of words', () => {
    expect(searchQuery('word '.repeat(5000))?.match(/\+/g)).toHaveLength(12);
  });
});
