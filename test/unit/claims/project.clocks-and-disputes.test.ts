import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { UNDATED } from '../../../src/claims/claim.ts';
import { project } from '../../../src/claims/project.ts';
import { DAYS, denseHistory, history, PREDICATES, PROBES } from './arbitrary.ts';
import { at, claim, during, observed, predicate, since, until, vocabulary, without } from './build.ts';
import { runs } from './runs.ts';

const day = fc.constantFrom(...DAYS);
const anyHistory = fc.oneof(history, denseHistory);

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
      fc.property(anyHistory, fc.nat(7), day, (claims, index, correctedOn) => {
        const target = claims[index];
        fc.pre(target !== undefined);
        const correction = claim({
          id: 'correction',
          predicate: 'states',
          speechAct: 'OPINES',
          knownFrom: correctedOn,
          links: [{ kind: 'CORRECTS', target: target.id }],
        });
        const corrected = project([...claims, correction], PREDICATES);
        const uncorrected = project(claims, PREDICATES);
        const word = without('id', 'known', 'valid');
        for (const known of PROBES) {
          for (const valid of PROBES) {
            const now = at(corrected, valid, known);
            if (known < correctedOn) {
              expect(now.map(word)).toEqual(at(uncorrected, valid, known).map(word));
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
