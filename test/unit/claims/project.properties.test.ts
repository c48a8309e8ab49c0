import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { intersection } from '../../../src/claims/day.ts';
import { factIdOfClaim } from '../../../src/claims/fact-id.ts';
import { project } from '../../../src/claims/project.ts';
import { validSpanOf } from '../../../src/claims/valid-time.ts';
import { denseHistory, history, PREDICATES } from './arbitrary.ts';
import { without } from './build.ts';
import { runs } from './runs.ts';

const anyHistory = fc.oneof(history, denseHistory);
const NEVER_FACTS: readonly Partial<Claim>[] = [
  { status: 'ALLEGED' },
  { speechAct: 'OPINES' },
  { speechAct: 'ASKS' },
  { speechAct: 'PREDICTS' },
  { speechAct: 'PROMISES' },
];

function byId(claims: readonly Claim[]): Map<string, Claim> {
  return new Map(claims.map((each) => [each.id, each]));
}

function withoutContradictions(claims: readonly Claim[]): Claim[] {
  return claims.map((each) => ({
    ...each,
    links: each.links.filter(({ kind }) => kind !== 'CONTRADICTS'),
  }));
}

describe('project, for any history', () => {
  it('does not depend on the order of the claims', () => {
    const shuffled = anyHistory.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(project(others, PREDICATES)).toEqual(project(claims, PREDICATES));
      }),
      runs(300),
    );
  });

  it('gives the same rectangles when it projects twice', () => {
    fc.assert(
      fc.property(anyHistory, (claims) => {
        const once = project(claims, PREDICATES);
        expect(project(structuredClone(claims), PREDICATES)).toEqual(once);
      }),
      runs(),
    );
  });

  it('has no fact without a supporting claim, known and valid where the fact is', () => {
    fc.assert(
      fc.property(anyHistory, (claims) => {
        const claimOf = byId(claims);
        for (const { claimIds, factId, known, valid } of project(claims, PREDICATES)) {
          expect(claimIds).not.toEqual([]);
          for (const id of claimIds) {
            const support = claimOf.get(id);
            const rule = PREDICATES.get(support?.predicate ?? '');
            if (support === undefined || rule === undefined) throw new Error(id);
            expect(support.polarity).toBe('AFFIRMS');
            expect(factIdOfClaim(support, rule)).toBe(factId);
            expect(support.knownFrom <= known.from).toBe(true);
            const span = validSpanOf(support, rule.momentary);
            expect(span.from <= valid.from && valid.to <= span.to).toBe(true);
          }
        }
      }),
      runs(300),
    );
  });

  it('never makes a fact of what is denied, alleged, opined, asked, predicted or promised', () => {
    const stances = [...NEVER_FACTS, { polarity: 'DENIES' } as const];
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...stances), (claims, stance) => {
        expect(
          project(
            claims.map((each) => ({ ...each, ...stance })),
            PREDICATES,
          ),
        ).toEqual([]);
      }),
      runs(),
    );
  });

  it('is not moved by what is alleged, opined, asked, predicted or promised beside it', () => {
    fc.assert(
      fc.property(history, history, fc.constantFrom(...NEVER_FACTS), (claims, others, stance) => {
        const listed = others.map((each) => ({ ...each, ...stance, id: `other/${each.id}`, links: [] }));
        expect(project([...claims, ...listed], PREDICATES)).toEqual(project(claims, PREDICATES));
      }),
      runs(),
    );
  });

  it('never lets two rectangles of one fact overlap', () => {
    fc.assert(
      fc.property(anyHistory, (claims) => {
        const rectangles = project(claims, PREDICATES);
        for (const [index, left] of rectangles.entries()) {
          for (const right of rectangles.slice(index + 1)) {
            if (left.factId !== right.factId) continue;
            expect(intersection(left.valid, right.valid) && intersection(left.known, right.known)).toBeNull();
          }
        }
      }),
      runs(300),
    );
  });

  it('joins equal neighbours along valid time', () => {
    const looks = without('id', 'valid');
    fc.assert(
      fc.property(anyHistory, (claims) => {
        const rectangles = project(claims, PREDICATES);
        for (const left of rectangles) {
          const next = rectangles.find(
            (right) => right.valid.from === left.valid.to && looks(right) === looks(left),
          );
          expect(next).toBeUndefined();
        }
      }),
      runs(),
    );
  });

  it('joins equal neighbours along known time', () => {
    const looks = without('id', 'known');
    fc.assert(
      fc.property(anyHistory, (claims) => {
        const rectangles = project(claims, PREDICATES);
        for (const left of rectangles) {
          const next = rectangles.find(
            (right) => right.known.from === left.known.to && looks(right) === looks(left),
          );
          expect(next).toBeUndefined();
        }
      }),
      runs(300),
    );
  });

  it('gives every rectangle an id of its own that begins with its fact', () => {
    fc.assert(
      fc.property(anyHistory, (claims) => {
        const rectangles = project(claims, PREDICATES);
        expect(new Set(rectangles.map(({ id }) => id)).size).toBe(rectangles.length);
        for (const { id, factId } of rectangles) expect(id).toMatch(new RegExp(`^${factId}\\.[\\w-]{8}$`));
      }),
      runs(),
    );
  });

  it('calls a fact disputed exactly when an opposing claim is known', () => {
    fc.assert(
      fc.property(anyHistory, (claims) => {
        const claimOf = byId(claims);
        for (const { disputed, opposingIds, known } of project(claims, PREDICATES)) {
          expect(disputed).toBe(opposingIds.length > 0);
          for (const id of opposingIds) expect((claimOf.get(id)?.knownFrom ?? '') <= known.from).toBe(true);
        }
      }),
      runs(300),
    );
  });

  it('disputes nothing where nobody denies, contradicts or names another object', () => {
    fc.assert(
      fc.property(anyHistory, (claims) => {
        const agreeing = withoutContradictions(claims).map((each) => ({
          ...each,
          polarity: 'AFFIRMS' as const,
          predicate: 'certifiedFor',
        }));
        for (const { disputed } of project(agreeing, PREDICATES)) expect(disputed).toBe(false);
      }),
      runs(),
    );
  });

  it('reads CONTRADICTS the same from either end', () => {
    const pair = fc.tuple(history, fc.nat(7), fc.nat(7));
    fc.assert(
      fc.property(pair, ([claims, left, right]) => {
        const linked = (from: number, to: number): Claim[] =>
          withoutContradictions(claims).map((each, index) =>
            index === from
              ? { ...each, links: [{ kind: 'CONTRADICTS', target: `set/${String(to)}` }] }
              : { ...each, links: [] },
          );
        fc.pre(left < claims.length && right < claims.length);
        expect(project(linked(left, right), PREDICATES)).toEqual(project(linked(right, left), PREDICATES));
      }),
      runs(),
    );
  });

  it('makes one fact of the two ends of a symmetric predicate', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom('partnerOf', 'soleAllyOf'), (claims, name) => {
        const pairs = claims.map((each) => ({
          ...each,
          predicate: name,
          object: each.object ?? 'd',
          value: null,
        }));
        const turned = pairs.map((each, index) =>
          index % 2 === 0 ? each : { ...each, subject: each.object, object: each.subject },
        );
        expect(project(turned, PREDICATES)).toEqual(project(pairs, PREDICATES));
      }),
      runs(),
    );
  });
});
