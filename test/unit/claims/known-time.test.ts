import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { END, UNDATED } from '../../../src/claims/claim.ts';
import { endingsOf, knownSpanOf } from '../../../src/claims/known-time.ts';
import { claim } from './build.ts';

const said = claim({ id: 'said', knownFrom: '2020-05-01' });

function correction(knownFrom: string, id = 'correction'): Claim {
  return claim({ id, knownFrom, links: [{ kind: 'CORRECTS', target: 'said' }] });
}

describe('knownSpanOf', () => {
  it('stays open while nobody corrects, withdraws or deprecates the claim', () => {
    expect(knownSpanOf(said, [said])).toEqual({ from: '2020-05-01', to: END });
  });

  it('ends with the first of several corrections', () => {
    const all = [said, correction('2022-01-01', 'second'), correction('2021-01-01', 'first')];
    expect(knownSpanOf(said, all)).toEqual({ from: '2020-05-01', to: '2021-01-01' });
    expect(knownSpanOf(said, endingsOf(all))).toEqual(knownSpanOf(said, all));
  });

  it('is empty when the correction was public no later than the claim', () => {
    expect(knownSpanOf(said, [said, correction('2020-05-01')])).toEqual({
      from: '2020-05-01',
      to: '2020-05-01',
    });
    expect(knownSpanOf(said, [said, correction('2019-01-01')])).toEqual({
      from: '2020-05-01',
      to: '2020-05-01',
    });
  });

  it('lets an undated correction speak only to a reader without knownBy', () => {
    expect(knownSpanOf(said, [said, correction(UNDATED)])).toEqual({ from: '2020-05-01', to: UNDATED });
  });

  it('ends on the deprecation date, or never begins when that has none', () => {
    const deprecated = { ...said, rank: 'DEPRECATED' as const };
    expect(knownSpanOf({ ...deprecated, deprecatedOn: '2021-02-03' }, [])).toEqual({
      from: '2020-05-01',
      to: '2021-02-03',
    });
    expect(knownSpanOf(deprecated, [])).toEqual({ from: '2020-05-01', to: '2020-05-01' });
  });
});
