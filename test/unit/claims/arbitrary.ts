import fc from 'fast-check';
import type { Bound, Claim, ClaimLink, LiteralValue, ValidTime } from '../../../src/claims/claim.ts';
import { UNDATED } from '../../../src/claims/claim.ts';
import { predicate, vocabulary } from './build.ts';

/** The few days on which everything in a random history happens. */
export const DAYS = Array.from({ length: 9 }, (_, index) => `2020-01-0${String(index + 1)}`);

/** Those days, the ones around them, and both ends of time. */
export const PROBES = ['0000-01-01', '2019-12-31', ...DAYS, '2020-01-10', '2020-01-11', UNDATED];

export const PREDICATES = vocabulary(
  predicate('hostedOn', { functional: true, identifying: ['layer'] }),
  predicate('certifiedFor', { identifying: ['layer'] }),
  predicate('stage', { functional: true }),
  predicate('partnerOf', { symmetric: true }),
  predicate('soleAllyOf', { symmetric: true, functional: true }),
  predicate('awarded', { momentary: true }),
  predicate('states', { factual: false }),
);

const day = fc.constantFrom(...DAYS);
const bound: fc.Arbitrary<Bound> = fc.oneof(
  day.map((on) => ({ earliest: on, latest: on })),
  fc.tuple(day, day).map(([left, right]) => ({
    earliest: left < right ? left : right,
    latest: left < right ? right : left,
  })),
);

/** Any valid time, also one whose end may lie before its start. */
export const validTime: fc.Arbitrary<ValidTime> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ kind: 'timeless' } as const) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('interval' as const),
      from: fc.option(bound),
      to: fc.option(bound),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('observed' as const), on: bound }) },
);

const entity = fc.constantFrom('a', 'b', 'c');
const value: fc.Arbitrary<LiteralValue> = fc.record({
  kind: fc.constant('number' as const),
  value: fc.constantFrom(1, 2),
  unit: fc.constantFrom(null, 'EUR'),
});

const content = fc.oneof(
  { weight: 4, arbitrary: fc.record({ object: entity, value: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ object: fc.constant(null), value }) },
);

const rest = fc.record({
  subject: fc.constantFrom('a', 'b'),
  predicate: fc.constantFrom(...PREDICATES.keys()),
  qualifiers: fc.record({
    layer: fc.constantFrom(null, null, 'IAAS'),
    role: fc.constantFrom(null, 'HOST', 'OPERATOR'),
  }),
  speechAct: fc.constantFrom<Claim['speechAct']>(
    ...(['ASSERTS', 'ASSERTS', 'ASSERTS', 'DECIDES', 'DERIVES'] as const),
    ...(['OPINES', 'ASKS', 'PREDICTS', 'PROMISES'] as const),
  ),
  polarity: fc.constantFrom<Claim['polarity']>('AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'DENIES'),
  status: fc.constantFrom<Claim['status']>('REPORTED', 'REPORTED', 'CONFIRMED', 'INFERRED', 'ALLEGED'),
  deprecatedOn: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
  valid: validTime,
  said: fc.option(bound),
  knownFrom: fc.oneof({ weight: 8, arbitrary: day }, { weight: 1, arbitrary: fc.constant(UNDATED) }),
  speakers: fc.subarray(['x', 'y']),
  publisher: fc.constantFrom(null, 'p', 'q'),
});

const link = fc.record({
  kind: fc.constantFrom<ClaimLink['kind']>('CONTRADICTS', 'CORRECTS', 'WITHDRAWS', 'SUPPORTS'),
  target: fc.oneof(fc.nat(7), fc.nat(2)).map((index) => `set/${String(index)}`),
});

/** A history of up to eight claims about few things on few days, so that they meet often. */
export const history: fc.Arbitrary<Claim[]> = fc
  .array(fc.tuple(rest, content, fc.array(link, { maxLength: 2 })), { maxLength: 8 })
  .map((drafts) =>
    drafts.map(([draft, object, links], index) => ({
      ...draft,
      ...object,
      id: `set/${String(index)}`,
      rank: draft.deprecatedOn === null ? 'NORMAL' : 'DEPRECATED',
      links,
    })),
  );

/** A history in which every claim speaks of the same subject and predicate, so that nearly all of them meet. */
export const denseHistory: fc.Arbitrary<Claim[]> = fc
  .tuple(history, fc.constantFrom(...PREDICATES.keys()))
  .map(([claims, name]) =>
    claims.map((claim) => ({
      ...claim,
      subject: 'a',
      predicate: name,
      object: claim.object === 'a' ? 'b' : claim.object,
      speechAct: claim.speechAct === 'OPINES' ? 'ASSERTS' : claim.speechAct,
    })),
  );
