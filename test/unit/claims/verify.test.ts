import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../../src/claims/project.ts';
import { compareRectangles } from '../../../src/claims/verify.ts';
import { history, PREDICATES } from './arbitrary.ts';
import { rectangle } from './build.ts';
import { runs } from './runs.ts';

describe('compareRectangles', () => {
  it('finds no difference between a projection and its copy in any order', () => {
    fc.assert(
      fc.property(history, (claims) => {
        const rectangles = project(claims, PREDICATES);
        expect(compareRectangles(rectangles, structuredClone(rectangles).reverse())).toEqual([]);
      }),
      runs(),
    );
  });

  it('names what is missing, what is unexpected and which property differs', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((id) => rectangle({ id }));
    if (one === undefined || two === undefined || three === undefined) throw new Error('Three were made.');
    const changed = {
      ...two,
      certainty: 'POSSIBLE',
      valid: { from: '2020-01-01', to: two.valid.to },
    } as const;
    expect(compareRectangles([one, two], [changed, three])).toEqual([
      { kind: 'missing', id: 'one', expected: one },
      { kind: 'unexpected', id: 'three', stored: three },
      { kind: 'different', id: 'two', property: 'certainty', expected: 'CERTAIN', stored: 'POSSIBLE' },
      { kind: 'different', id: 'two', property: 'valid', expected: two.valid, stored: changed.valid },
    ]);
  });

  it('takes an absent qualifier for a null one and a second copy for unexpected', () => {
    const written = rectangle({ id: 'one', qualifiers: { layer: null, role: 'HOST' } });
    const stored = rectangle({ id: 'one', qualifiers: { role: 'HOST' } });
    expect(compareRectangles([written], [stored])).toEqual([]);
    expect(compareRectangles([written], [stored, stored])).toMatchObject([{ kind: 'unexpected', id: 'one' }]);
  });
});
