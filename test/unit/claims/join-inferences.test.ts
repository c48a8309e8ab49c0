import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inference } from '../../../src/claims/infer.ts';
import { joinInferences } from '../../../src/claims/join-inferences.ts';
import { at, rectangle } from './build.ts';
import { runs } from './runs.ts';

const DAYS = ['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-04'];
const span = fc.tuple(fc.nat(2), fc.nat(2)).map(([from, length]) => ({
  from: DAYS[from] ?? '',
  to: DAYS[Math.min(from + length + 1, 3)] ?? '',
}));
const derivation = fc.record({
  valid: span,
  known: span,
  certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
  disputed: fc.boolean(),
});

function inference(id: string, given: Parameters<typeof rectangle>[0]): Inference {
  const inferred = rectangle({ ...given, factId: 'fact', claimIds: [id], status: 'INFERRED', derived: true });
  return {
    id,
    ruleId: 'rule',
    ruleVersion: 1,
    factId: 'fact',
    subject: inferred.subject,
    predicate: inferred.predicate,
    object: 'azure',
    bindings: {},
    premiseFactIds: [],
    rectangles: [{ rectangle: inferred, premises: [] }],
  };
}

describe('joinInferences', () => {
  it('names on every day of both clocks all derivations that hold there, in rectangles that never overlap', () => {
    fc.assert(
      fc.property(fc.array(derivation, { maxLength: 5 }), (drafts) => {
        const inferences = drafts.map(({ disputed, ...draft }, index) => {
          const id = `rule/${String(index)}`;
          return inference(id, { ...draft, id, disputed, opposingIds: disputed ? [`against-${id}`] : [] });
        });
        const joined = joinInferences(inferences);
        expect(joinInferences([...inferences].reverse())).toEqual(joined);
        for (const valid of DAYS) {
          for (const known of DAYS) {
            const there = at(
              inferences.flatMap((each) => each.rectangles.map((one) => one.rectangle)),
              valid,
              known,
            );
            const here = at(joined, valid, known);
            expect(here).toHaveLength(there.length > 0 ? 1 : 0);
            if (here[0] === undefined) continue;
            expect(here[0].claimIds).toEqual(there.flatMap(({ claimIds }) => claimIds).sort());
            expect(here[0].disputed).toBe(there.some(({ disputed }) => disputed));
            expect(here[0].certainty).toBe(
              there.some(({ certainty }) => certainty === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE',
            );
          }
        }
      }),
      runs(200),
    );
  });

  it('joins equal neighbours along both clocks into one rectangle', () => {
    const one = inference('rule/1', { id: 'a', valid: { from: '2020-01-01', to: '2020-01-02' } });
    const two = inference('rule/1', { id: 'b', valid: { from: '2020-01-02', to: '2020-01-03' } });
    const rectangles = joinInferences([{ ...one, rectangles: [...one.rectangles, ...two.rectangles] }]);
    expect(rectangles.map(({ valid }) => valid)).toEqual([{ from: '2020-01-01', to: '2020-01-03' }]);
  });
});
