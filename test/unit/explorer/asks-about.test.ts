import { describe, expect, it } from 'vitest';
import { asksAbout } from '../../../explorer/src/ask/asks-about.ts';

const about = (...types: readonly string[]) =>
  asksAbout(types.map((type, index) => ({ id: `e${index}`, type })));
const labels = (...types: readonly string[]): string[] => about(...types).map(({ label }) => label);

describe('the analyses that are offered', () => {
  it('fit the type of one entity', () => {
    expect(labels('DataSystem')).toContain('exposure');
    expect(labels('DataSystem')).not.toContain('promises');
    expect(labels('Person')).toContain('promises');
    expect(labels('LegalText')).toEqual(['timeline', 'conflicts', 'neighbourhood', 'pathsFrom']);
  });

  it('are what connects two entities first, with both filled in', () => {
    const [first] = about('Organization', 'Service');
    expect(first).toEqual({
      label: 'paths',
      page: { kind: 'ask', name: 'paths', given: { from: 'e0', to: 'e1' } },
    });
  });

  it('take no more entities than the service does', () => {
    const many = Array.from({ length: 12 }, () => 'Service');
    expect(labels(...many)).toEqual(['neighbourhood']);
    expect(labels(...many, ...many)).toEqual([]);
    expect(labels()).toEqual([]);
  });
});
