import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../../src/claims/claim.ts';
import { BEGINNING, END } from '../../../src/claims/claim.ts';
import { infer, RuleCeilingError } from '../../../src/claims/infer.ts';
import type { Rule } from '../../../src/claims/rule.ts';
import { at, rectangle } from './build.ts';
import { PREDICATES, REACH } from './reach-rule.ts';
import { runs } from './runs.ts';

const TYPES = new Map(Object.entries(REACH.examples.positive[0]?.types ?? {}));
const LINKS = [
  ['hosting', 'platform', 'hostedOn', 'azure'],
  ['offer', 'azure', 'offeredBy', 'ireland'],
  ['control', 'ireland', 'controlledBy', 'microsoft'],
  ['seat', 'microsoft', 'headquarteredIn', 'us'],
  ['law', 'fisa', 'reachesProvidersOf', 'us'],
] as const;
type Name = (typeof LINKS)[number][0];

function chain(changes: Partial<Record<Name, Partial<Rectangle>>> = {}): Rectangle[] {
  return LINKS.map(([id, subject, predicate, object]) =>
    rectangle({ id, subject, predicate, object, ...changes[id] }),
  );
}

function reach(rectangles: readonly Rectangle[], rule: Rule = REACH) {
  return infer(rectangles, [rule], TYPES, PREDICATES);
}

function reached(rectangles: readonly Rectangle[], rule: Rule = REACH): Rectangle[] {
  return reach(rectangles, rule).flatMap((inference) => inference.rectangles.map((each) => each.rectangle));
}

describe('infer', () => {
  it('ties a law to a system over every hop and keeps each as a premise', () => {
    const [inference, ...others] = reach(chain());
    expect(others).toEqual([]);
    expect(inference).toMatchObject({
      ruleId: 'potential-reach',
      subject: 'fisa',
      predicate: 'potentiallyReaches',
      object: 'platform',
      bindings: { company: 'microsoft', provider: 'ireland' },
      premiseFactIds: ['fact-hosting', 'fact-offer', 'fact-control', 'fact-seat', 'fact-law'],
    });
    expect(inference?.rectangles[0]?.premises[0]).toEqual({
      factId: 'fact-hosting',
      rectangleId: 'hosting',
      claimIds: ['claim-hosting'],
    });
    expect(inference?.rectangles[0]?.rectangle).toMatchObject({
      status: 'INFERRED',
      derived: true,
      claimIds: [inference?.id],
      factId: inference?.factId,
    });
  });

  it('concludes nothing when any one premise is missing', () => {
    for (const [missing] of LINKS) expect(reach(chain().filter(({ id }) => id !== missing))).toEqual([]);
  });

  it('concludes nothing when an entity has another type', () => {
    const types = new Map([...TYPES, ['fisa', ['Decision']]]);
    expect(infer(chain(), [REACH], types, PREDICATES)).toEqual([]);
  });

  it('holds where and when all premises do, in both clocks', () => {
    const [only, ...others] = reached(
      chain({
        hosting: { valid: { from: '2019-01-01', to: END }, known: { from: '2024-01-30', to: END } },
        law: {
          valid: { from: BEGINNING, to: '2026-01-01' },
          known: { from: '2020-01-01', to: '2025-01-01' },
        },
      }),
    );
    expect(others).toEqual([]);
    expect(only?.valid).toEqual({ from: '2019-01-01', to: '2026-01-01' });
    expect(only?.known).toEqual({ from: '2024-01-30', to: '2025-01-01' });
  });

  it('is as weak as its weakest premise and disputed when one is', () => {
    const [plain] = reached(chain());
    expect(plain).toMatchObject({ certainty: 'CERTAIN', proof: 'REPORTED', disputed: false });
    const [weak] = reached(
      chain({
        hosting: { certainty: 'PRESUMED' },
        seat: { certainty: 'POSSIBLE', disputed: true, opposingIds: ['denial'] },
      }),
    );
    expect(weak).toMatchObject({ certainty: 'POSSIBLE', disputed: true, opposingIds: ['denial'] });
    const proof = { status: 'CONFIRMED', proof: 'CONFIRMED' } as const;
    const confirmed = { hosting: proof, offer: proof, control: proof, seat: proof };
    expect(reached(chain({ ...confirmed, law: proof }))).toMatchObject([
      { proof: 'CONFIRMED', status: 'INFERRED' },
    ]);
    expect(reached(chain(confirmed))).toMatchObject([{ proof: 'REPORTED' }]);
  });

  it('keeps two derivations of one conclusion apart as claims of one fact', () => {
    const second = rectangle({ id: 'subject', subject: 'ireland', predicate: 'subjectTo', object: 'us' });
    const inferences = reach([...chain(), second]);
    expect(inferences).toHaveLength(2);
    expect(new Set(inferences.map(({ id }) => id)).size).toBe(2);
    expect(new Set(inferences.map(({ factId }) => factId)).size).toBe(1);
  });

  it('repeats a step no further than it may and never walks in a circle', () => {
    const owners = ['ireland', 'a', 'b', 'c', 'd'];
    const control = owners.slice(1).map((object, index) =>
      rectangle({
        id: `c${String(index)}`,
        subject: owners[index] ?? '',
        predicate: 'controlledBy',
        object,
      }),
    );
    const back = rectangle({ id: 'back', subject: 'c', predicate: 'controlledBy', object: 'ireland' });
    const types = new Map([...TYPES, ...owners.map((owner) => [owner, ['Organization']] as const)]);
    const seatOf = (subject: string) => chain({ seat: { subject } }).filter(({ id }) => id !== 'control');
    const count = (subject: string): number =>
      infer([...seatOf(subject), ...control, back], [REACH], types, PREDICATES).length;
    expect(['ireland', 'a', 'b', 'c', 'd'].map(count)).toEqual([1, 1, 1, 1, 0]);
  });

  it('does not depend on the order of the facts', () => {
    const second = rectangle({ id: 'subject', subject: 'ireland', predicate: 'subjectTo', object: 'us' });
    const all = [...chain(), second];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(reach(shuffled)).toEqual(reach(all));
      }),
      runs(50),
    );
  });

  it('refuses to make more inferences than its ceiling', () => {
    const second = rectangle({ id: 'subject', subject: 'ireland', predicate: 'subjectTo', object: 'us' });
    expect(() => reach([...chain(), second], { ...REACH, ceiling: 1 })).toThrow(RuleCeilingError);
    expect(() => reach([...chain(), second], { ...REACH, ceiling: 1 })).toThrow(/ceiling of 1 inferences/);
  });
});

describe('infer, with conditions on facts', () => {
  const [hosting, ...rest] = REACH.path;
  if (hosting === undefined) throw new Error('The rule has a first step.');
  const unshielded: Rule = {
    ...REACH,
    path: [{ ...hosting, qualifiers: { layer: { variable: 'layer' } } }, ...rest],
    absent: [
      {
        from: 'service',
        predicates: ['holdsCertification'],
        direction: 'FORWARD',
        to: 'shield',
        qualifiers: { layer: { variable: 'layer' } },
      },
    ],
  };
  const onIaas = chain({ hosting: { qualifiers: { layer: 'IAAS' } } });
  const certificate = (layer: string | null) =>
    rectangle({
      id: 'certificate',
      subject: 'azure',
      predicate: 'holdsCertification',
      object: 'secnumcloud',
      qualifiers: { layer },
      valid: { from: '2022-01-01', to: '2025-01-01' },
      known: { from: '2023-01-01', to: END },
    });

  it('holds only outside the part of both clocks in which the excluded fact is known', () => {
    const rectangles = reached([...onIaas, certificate('IAAS')], unshielded);
    const holds = (valid: string, known: string): number => at(rectangles, valid, known).length;
    expect([holds('2023-01-01', '2022-12-31'), holds('2023-01-01', '2023-01-01')]).toEqual([1, 0]);
    expect([holds('2021-12-31', '2023-01-01'), holds('2025-01-01', '2023-01-01')]).toEqual([1, 1]);
  });

  it('takes a qualifier that is not stated for no layer at all', () => {
    expect(reached([...onIaas, certificate(null)], unshielded)).toHaveLength(1);
    expect(reached([...onIaas, certificate('SAAS')], unshielded)).toHaveLength(1);
    expect(reached(chain(), unshielded)).toEqual([]);
  });

  it('lets only confirmed facts be premises of a step that asks for them', () => {
    const strict: Rule = { ...REACH, path: [{ ...hosting, minStatus: 'CONFIRMED' }, ...rest] };
    expect(reached(chain(), strict)).toEqual([]);
    const confirmed = chain({ hosting: { status: 'CONFIRMED', proof: 'CONFIRMED' } });
    expect(reached(confirmed, strict)).toHaveLength(1);
  });

  it('agrees with a reading day by day wherever premises and exclusions hold', () => {
    const days = ['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-04'];
    const span = fc.tuple(fc.nat(2), fc.nat(2)).map(([from, length]) => ({
      from: days[from] ?? '',
      to: days[Math.min(from + length + 1, 3)] ?? '',
    }));
    const clocks = fc.record({ valid: span, known: span });
    fc.assert(
      fc.property(clocks, clocks, clocks, clocks, (one, two, three, four) => {
        const premises = chain({ hosting: { qualifiers: { layer: 'IAAS' }, ...one }, seat: two });
        const shields = [three, four].map((when, index) => ({
          ...certificate('IAAS'),
          ...when,
          id: `shield${String(index)}`,
        }));
        const rectangles = reached([...premises, ...shields], unshielded);
        for (const valid of days) {
          for (const known of days) {
            const expected =
              at(premises, valid, known).length === 5 && at(shields, valid, known).length === 0;
            expect(at(rectangles, valid, known)).toHaveLength(expected ? 1 : 0);
          }
        }
      }),
      runs(200),
    );
  });
});
