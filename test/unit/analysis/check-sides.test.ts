import { describe, expect, it } from 'vitest';
import { checkSides, type CandidateClaim } from '../../../src/analysis/check-sides.ts';

const claim = (id: string, changes: Partial<CandidateClaim> = {}): CandidateClaim => ({
  id,
  evidenceClass: 'PRESS',
  decides: true,
  affirms: true,
  onPoint: true,
  narrowed: [],
  ...changes,
});
const other = (id: string): CandidateClaim => claim(id, { onPoint: false });
const sides = (...parameters: Parameters<typeof checkSides>): Record<string, string> =>
  Object.fromEntries(checkSides(...parameters).map(({ id, side }) => [id, side]));

describe('the sides of a statement', () => {
  it('are taken by what decides on the point', () => {
    const candidates = [
      claim('for'),
      claim('against', { affirms: false }),
      claim('rumour', { decides: false }),
    ];
    expect(sides({ candidates, opposing: [], exclusive: false })).toEqual({
      for: 'supporting',
      against: 'contradicting',
      rumour: 'undecided',
    });
  });

  it('leave out what names another object, where several are possible', () => {
    expect(sides({ candidates: [claim('for'), other('else')], opposing: [], exclusive: false })).toEqual({
      for: 'supporting',
    });
  });

  it('leave undecided a denial that speaks of what no claim for it does, unless it is known to oppose', () => {
    const candidates = [
      claim('some', { narrowed: ['extent=SOME'] }),
      claim('infrastructure', { narrowed: ['layer=IAAS'] }),
      claim('not all', { affirms: false, narrowed: ['extent=ALL'] }),
      claim('not above', { affirms: false, narrowed: ['layer=PAAS'] }),
      claim('not below', { affirms: false, narrowed: ['layer=IAAS'] }),
      claim('none', { affirms: false }),
    ];
    const decided = { some: 'supporting', infrastructure: 'supporting', 'not below': 'contradicting' };
    expect(sides({ candidates, opposing: [], exclusive: false })).toEqual({
      ...decided,
      none: 'contradicting',
      'not all': 'undecided',
      'not above': 'undecided',
    });
    const opposing = [{ id: 'not all', evidenceClass: 'PRESS' }];
    expect(sides({ candidates, opposing, exclusive: false })).toMatchObject({ 'not all': 'contradicting' });
    expect(sides({ candidates: candidates.slice(2, 4), opposing: [], exclusive: false })).toEqual({
      'not all': 'contradicting',
      'not above': 'contradicting',
    });
  });

  it('set another object against it only at the same time', () => {
    const candidates = [claim('for'), other('later'), other('meanwhile')];
    const opposing = [{ id: 'meanwhile', evidenceClass: 'PRESS' }];
    expect(sides({ candidates, opposing, exclusive: true })).toEqual({
      for: 'supporting',
      meanwhile: 'contradicting',
    });
  });

  it('set every other object against what nothing speaks for', () => {
    expect(sides({ candidates: [other('else')], opposing: [], exclusive: true })).toEqual({
      else: 'contradicting',
    });
  });

  it('add what contradicts by a link, once', () => {
    const opposing = [
      { id: 'against', evidenceClass: 'PRESS' },
      { id: 'elsewhere', evidenceClass: 'COURT' },
    ];
    const candidates = [claim('for'), claim('against', { affirms: false })];
    expect(checkSides({ candidates, opposing, exclusive: false })).toHaveLength(3);
  });
});
