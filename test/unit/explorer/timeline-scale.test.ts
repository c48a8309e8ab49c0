import { describe, expect, it } from 'vitest';
import { timelineScale } from '../../../explorer/src/ask/timeline/timeline-scale.ts';

const day = (iso: string) => ({ earliest: iso, latest: iso });

describe('the axis of a timeline', () => {
  it('reaches from the first day to the last', () => {
    const { placeOf } = timelineScale([day('2020-01-01'), day('2020-12-31')], 'en');
    expect([placeOf('2020-01-01'), placeOf('2020-12-31')]).toEqual([0, 1]);
    expect(placeOf('2020-07-01')).toBeCloseTo(0.5, 1);
  });

  it('takes what has no first day at its last', () => {
    const { placeOf } = timelineScale([{ earliest: null, latest: '2019-06-01' }, day('2020-06-01')], 'en');
    expect(placeOf('2019-06-01')).toBe(0);
  });

  it('has few enough ticks of months or years, none where its words would not fit', () => {
    const labels = (from: string, to: string) =>
      timelineScale([day(from), day(to)], 'en').ticks.map(({ label }) => label);
    expect(labels('2023-10-01', '2024-02-05')).toEqual(['Oct 2023', 'Nov 2023', 'Dec 2023', 'Jan 2024']);
    expect(labels('2015-03-01', '2024-06-01')).toEqual(['2016', '2018', '2020', '2022']);
  });

  it('stands for one day, or for none', () => {
    expect(timelineScale([day('2024-01-31')], 'fr').placeOf('2024-01-31')).toBe(0);
    expect(timelineScale([], 'fr').ticks).toEqual([]);
  });
});
