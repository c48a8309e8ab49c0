import { describe, expect, it } from 'vitest';
import { judgePromise, type PromiseOutcome } from '../../../src/analysis/promise-status.ts';

const outcome = (kind: PromiseOutcome['kind'], day: string | null, latest = day): PromiseOutcome => ({
  kind,
  claim: `${kind}-${day ?? 'undated'}`,
  earliest: day,
  latest,
});
const deadline = '2022-05-19';

describe('what became of a promise', () => {
  it.each([
    ['2022-05-19', 'PENDING'],
    ['2022-05-20', 'OVERDUE'],
  ])('is decided on %s by its deadline: %s', (day, status) => {
    expect(judgePromise(deadline, [], day).status).toBe(status);
  });

  it('stays pending for ever without a deadline', () => {
    expect(judgePromise(null, [], '2100-01-01').status).toBe('PENDING');
  });

  it('is kept by what happened up to the day asked for, and on that day', () => {
    const kept = outcome('FULFILS', '2022-05-19');
    expect(judgePromise(deadline, [kept], '2022-05-18')).toMatchObject({ status: 'PENDING', outcome: [] });
    expect(judgePromise(deadline, [kept], '2022-05-19')).toEqual({
      status: 'KEPT',
      outcome: ['FULFILS-2022-05-19'],
      keptOn: '2022-05-19',
    });
  });

  it('is kept late only when even the earliest day lies after the deadline', () => {
    expect(judgePromise(deadline, [outcome('FULFILS', '2022-05-20')], '2023-01-01').status).toBe('KEPT_LATE');
    expect(
      judgePromise(deadline, [outcome('FULFILS', '2022-05-01', '2022-05-31')], '2023-01-01').status,
    ).toBe('KEPT');
    const both = [outcome('FULFILS', '2022-06-01'), outcome('FULFILS', '2022-04-01')];
    expect(judgePromise(deadline, both, '2023-01-01')).toMatchObject({
      status: 'KEPT',
      keptOn: '2022-04-01',
    });
  });

  it('is superseded or withdrawn once that happened, and kept all the same when it was kept', () => {
    const superseded = outcome('SUPERSEDES', '2022-09-09');
    expect(judgePromise(deadline, [superseded], '2022-09-08').status).toBe('OVERDUE');
    expect(judgePromise(deadline, [superseded], '2022-09-09').status).toBe('SUPERSEDED');
    const withdrawn = outcome('WITHDRAWS', '2022-10-01');
    expect(judgePromise(deadline, [superseded, withdrawn], '2022-10-01').status).toBe('WITHDRAWN');
    const kept = outcome('FULFILS', '2022-11-01');
    expect(judgePromise(deadline, [superseded, withdrawn, kept], '2022-11-01').status).toBe('KEPT_LATE');
  });

  it('takes an undated outcome as having happened', () => {
    expect(judgePromise(deadline, [outcome('FULFILS', null)], '2022-01-01')).toMatchObject({
      status: 'KEPT',
      keptOn: null,
    });
  });
});
