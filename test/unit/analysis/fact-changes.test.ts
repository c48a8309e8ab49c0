import { describe, expect, it } from 'vitest';
import { BEGINNING, END } from '../../../src/claims/claim.ts';
import { datePrecision, daysOf } from '../../../src/analysis/timeline/date-precision.ts';
import { factChanges, type FactPeriod } from '../../../src/analysis/timeline/fact-changes.ts';

const period = (certainty: FactPeriod['certainty'], from: string, to: string): FactPeriod => ({
  id: `${certainty} ${from}`,
  from,
  to,
  certainty,
});

describe('the changes that the periods of a fact tell', () => {
  it('dates an imprecise start by the days on which it only possibly held', () => {
    const periods = [
      period('POSSIBLE', '2019-01-01', '2019-12-31'),
      period('CERTAIN', '2019-12-31', '2024-01-01'),
      period('PRESUMED', '2024-01-01', END),
    ];
    expect(factChanges(periods, false)).toEqual([
      { kind: 'begins', earliest: '2019-01-01', latest: '2019-12-31', period: 'POSSIBLE 2019-01-01' },
    ]);
  });

  it('dates what was seen in a month by that month', () => {
    const periods = [period('PRESUMED', '2024-01-01', END), period('POSSIBLE', '2023-12-01', '2024-01-01')];
    expect(factChanges(periods, false)).toMatchObject([{ earliest: '2023-12-01', latest: '2023-12-31' }]);
  });

  it('gives the last day on which it held, possibly or surely', () => {
    const periods = [
      period('CERTAIN', BEGINNING, '2023-12-02'),
      period('POSSIBLE', '2023-12-02', '2024-01-01'),
    ];
    expect(factChanges(periods, false)).toEqual([
      { kind: 'ends', earliest: '2023-12-01', latest: '2023-12-31', period: 'POSSIBLE 2023-12-02' },
    ]);
  });

  it('begins again after a gap', () => {
    const periods = [period('CERTAIN', '2015-01-01', '2017-01-01'), period('CERTAIN', '2020-01-01', END)];
    expect(factChanges(periods, false).map(({ kind, earliest }) => [kind, earliest])).toEqual([
      ['begins', '2015-01-01'],
      ['ends', '2016-12-31'],
      ['begins', '2020-01-01'],
    ]);
  });

  it('does not change where it always held, and an act happens once', () => {
    expect(factChanges([period('CERTAIN', BEGINNING, END)], false)).toEqual([]);
    expect(factChanges([period('CERTAIN', BEGINNING, END)], true)).toEqual([]);
    expect(factChanges([period('CERTAIN', '2023-12-21', '2023-12-22')], true)).toMatchObject([
      { kind: 'begins', earliest: '2023-12-21', latest: '2023-12-21' },
    ]);
    expect(factChanges([period('POSSIBLE', BEGINNING, '1999-01-01')], true)).toMatchObject([
      { earliest: null, latest: '1998-12-31' },
    ]);
  });
});

describe('the precision of a date', () => {
  it.each([
    ['2019', ['2019-01-01', '2019-12-31'], 'YEAR'],
    ['2024-02', ['2024-02-01', '2024-02-29'], 'MONTH'],
    ['2023-12-21', ['2023-12-21', '2023-12-21'], 'DAY'],
  ])('of %s is read from its first and last day', (stated, [first, last], precision) => {
    expect(daysOf(stated)).toEqual([first, last]);
    expect(datePrecision(first!, last!)).toBe(precision);
  });

  it('is a range between any other two days', () => {
    expect(datePrecision('2024-01-01', '2024-01-30')).toBe('RANGE');
    expect(datePrecision(null, '2024-01-31')).toBe('RANGE');
  });
});
