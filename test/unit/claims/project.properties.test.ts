import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Rectangle } from '../../../src/claims/claim.ts';
import { UNDATED } from '../../../src/claims/claim.ts';
import { intersection } from '../../../src/claims/day.ts';
import { factIdOfClaim } from '../../../src/claims/fact-id.ts';
import { project } from '../../../src/claims/project.ts';
import { validSpanOf } from '../../../src/claims/valid-time.ts';
import { DAYS, denseHistory, history, PREDICATES, PROBES } from './arbitrary.ts';
import { at, claim, during, observed, predicate, since, until, vocabulary } from './build.ts';
import { runs } from './runs.ts';

const day = fc.constantFrom(...DAYS);
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

  it('never makes a fact of what is alleged, opined, asked, predicted or promised', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...NEVER_FACTS), (claims, stance) => {
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
    const looks = ({ id: _, valid: __, ...rest }: Rectangle): string => JSON.stringify(rest);
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
    const looks = ({ id: _, known: __, ...rest }: Rectangle): string => JSON.stringify(rest);
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

describe('project, along known time', () => {
  const HOSTING = vocabulary(predicate('hostedOn', { functional: true }));

  it('closes a fact by an end learnt later from that day of known time on and not before', () => {
    fc.assert(
      fc.property(day, day, day, day, (from, published, end, learnt) => {
        fc.pre(published < learnt && from <= published && published <= end);
        const open = claim({ id: 'open', valid: observed(from), knownFrom: published });
        const closing = claim({ id: 'end', valid: until(end), knownFrom: learnt });
        const rectangles = project([open, closing], HOSTING);
        const before = project([open], HOSTING);
        for (const valid of PROBES) {
          for (const known of PROBES) {
            const holds = at(rectangles, valid, known).length > 0;
            if (known < learnt) expect(holds).toBe(at(before, valid, known).length > 0);
            else expect(holds).toBe(valid >= from && valid <= end);
          }
        }
      }),
      runs(200),
    );
  });

  it('keeps what was known before a correction and drops it after', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(7), day, (claims, index, corrected) => {
        const target = claims[index];
        fc.pre(target !== undefined);
        const correction = claim({
          id: 'correction',
          predicate: 'states',
          speechAct: 'OPINES',
          knownFrom: corrected,
          links: [{ kind: 'CORRECTS', target: target.id }],
        });
        const with_ = project([...claims, correction], PREDICATES);
        const without = project(claims, PREDICATES);
        const word = ({ id: _, known: __, valid: ___, ...rest }: Rectangle): string => JSON.stringify(rest);
        for (const known of PROBES) {
          for (const valid of PROBES) {
            const now = at(with_, valid, known);
            if (known < corrected) {
              expect(now.map(word)).toEqual(at(without, valid, known).map(word));
            } else
              for (const { claimIds, opposingIds } of now) {
                expect([...claimIds, ...opposingIds]).not.toContain(target.id);
              }
          }
        }
      }),
      runs(),
    );
  });

  it('lets only the same speaker or publisher withdraw a claim', () => {
    const said = claim({ id: 'said', speakers: ['minister'], publisher: 'paper' });
    const withdrawal = (speaker: string): Claim =>
      claim({
        id: 'withdrawal',
        predicate: 'states',
        knownFrom: '2021-01-01',
        speakers: [speaker],
        publisher: 'other paper',
        links: [{ kind: 'WITHDRAWS', target: 'said' }],
      });
    const rules = vocabulary(predicate('hostedOn'), predicate('states', { factual: false }));
    const holdsLater = (speaker: string): boolean =>
      at(project([said, withdrawal(speaker)], rules), '2020-06-01', '2022-01-01').length > 0;
    expect(holdsLater('minister')).toBe(false);
    expect(holdsLater('paper')).toBe(false);
    expect(holdsLater('rival')).toBe(true);
  });

  it('ends a deprecated claim on its deprecation date', () => {
    const rectangles = project(
      [claim({ id: 'old', rank: 'DEPRECATED', deprecatedOn: '2021-05-01' })],
      HOSTING,
    );
    expect(rectangles.map(({ known }) => known)).toEqual([{ from: '2020-01-01', to: '2021-05-01' }]);
  });

  it('shows what no source dates to a reader without knownBy only', () => {
    const rectangles = project([claim({ id: 'undated', knownFrom: UNDATED })], HOSTING);
    expect(at(rectangles, '2020-01-01', '2500-01-01')).toEqual([]);
    expect(at(rectangles, '2020-01-01', UNDATED)).toHaveLength(1);
  });
});

describe('project, where claims disagree', () => {
  const HOSTING = vocabulary(predicate('hostedOn', { functional: true, identifying: ['layer'] }));
  const disputes = (claims: readonly Claim[], valid: string): boolean[] =>
    at(project(claims, HOSTING), valid, UNDATED).map(({ disputed }) => disputed);

  it('sees no dispute in a succession within one year, whatever the days inside it', () => {
    const years = fc.constantFrom('2019', '2020', '2021');
    fc.assert(
      fc.property(years, years, years, (start, change, end) => {
        fc.pre(start <= change && change <= end);
        const before = claim({ id: 'before', object: 'ovh', valid: during(start, change) });
        const after = claim({ id: 'after', object: 'azure', valid: during(change, end) });
        for (const { disputed } of project([before, after], HOSTING)) expect(disputed).toBe(false);
      }),
      runs(),
    );
  });

  it('sees no dispute where a state begins in the year in which its denial ends', () => {
    const denial = claim({ id: 'denial', polarity: 'DENIES', valid: during('2017', '2019') });
    const support = claim({ id: 'support', valid: since('2019') });
    expect(disputes([denial, support], '2019-06-01')).toEqual([false]);
  });

  it('disputes both of two hosts exactly on the days on which both are certain', () => {
    const left = claim({ id: 'left', object: 'ovh', valid: during('2019', '2021-03') });
    const right = claim({ id: 'right', object: 'azure', valid: during('2020', '2022') });
    expect(disputes([left, right], '2020-06-01')).toEqual([false, false]);
    expect(disputes([left, right], '2020-12-31')).toEqual([true, true]);
    expect(disputes([left, right], '2021-03-01')).toEqual([true, true]);
    expect(disputes([left, right], '2021-03-02')).toEqual([false, false]);
  });

  it('sees no rivals on two layers, and none where a layer is stated only once', () => {
    const left = claim({ id: 'left', object: 'ovh', qualifiers: { layer: 'IAAS' } });
    const right = claim({ id: 'right', object: 'azure', qualifiers: { layer: 'SAAS' } });
    const unstated = claim({ id: 'unstated', object: 'outscale' });
    expect(disputes([left, right, unstated], '2020-06-01')).toEqual([false, false, false]);
  });

  it('ends the presumed host when another is known to have certainly begun', () => {
    const first = claim({ id: 'first', object: 'ovh', valid: observed('2019-05-01') });
    const second = claim({ id: 'second', object: 'azure', valid: since('2021'), knownFrom: '2022-06-01' });
    const rectangles = project([first, second], HOSTING);
    const hosts = (valid: string, known: string) => at(rectangles, valid, known).map(({ object }) => object);
    expect(hosts('2021-12-30', '2022-06-01').sort()).toEqual(['azure', 'ovh']);
    expect(hosts('2021-12-31', '2022-06-01')).toEqual(['azure']);
    expect(hosts('2021-12-31', '2022-05-31')).toEqual(['ovh']);
  });

  it('does not let a denial that is only presumed dispute what is certain', () => {
    const denial = claim({ id: 'denial', polarity: 'DENIES', valid: observed('2019-01-01') });
    const support = claim({ id: 'support', valid: during('2018-01-01', '2021-12-31') });
    expect(disputes([denial, support], '2019-01-01')).toEqual([true]);
    expect(disputes([denial, support], '2019-01-02')).toEqual([false]);
  });

  it('erases weaker support under a confirmed denial and keeps equal support as disputed', () => {
    fc.assert(
      fc.property(fc.constantFrom<Claim['status']>('REPORTED', 'INFERRED', 'CONFIRMED'), (status) => {
        const support = claim({ id: 'support', status });
        const denial = claim({
          id: 'denial',
          polarity: 'DENIES',
          status: 'CONFIRMED',
          knownFrom: '2021-01-01',
        });
        const rectangles = project([support, denial], HOSTING);
        expect(at(rectangles, '2019-01-01', '2020-06-01').map(({ disputed }) => disputed)).toEqual([false]);
        const later = at(rectangles, '2019-01-01', '2021-01-01').map(({ disputed }) => disputed);
        expect(later).toEqual(status === 'CONFIRMED' ? [true] : []);
      }),
      runs(20),
    );
  });

  it('disputes both facts of a contradiction, in all cells that the contradicted claim supports', () => {
    const left = claim({ id: 'left', valid: during('2019-01-01', '2019-12-31') });
    const right = claim({
      id: 'right',
      object: 'ovh',
      qualifiers: { layer: 'IAAS' },
      valid: during('2022-01-01', '2022-12-31'),
      knownFrom: '2023-01-01',
      links: [{ kind: 'CONTRADICTS', target: 'left' }],
    });
    expect(disputes([left, right], '2019-06-01')).toEqual([true]);
    expect(disputes([left, right], '2022-06-01')).toEqual([true]);
    expect(at(project([left, right], HOSTING), '2019-06-01', '2022-12-31')[0]?.disputed).toBe(false);
  });

  it('lets no allegation contradict', () => {
    const left = claim({ id: 'left' });
    const right = claim({ id: 'right', status: 'ALLEGED', links: [{ kind: 'CONTRADICTS', target: 'left' }] });
    expect(disputes([left, right], '2019-06-01')).toEqual([false]);
  });
});
