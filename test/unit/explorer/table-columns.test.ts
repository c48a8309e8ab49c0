import { describe, expect, it } from 'vitest';
import { buildEdges } from '../../../explorer/src/graph/graph-edges.ts';
import { edgeColumns } from '../../../explorer/src/graph/table-columns.ts';
import { english } from '../../../explorer/src/i18n/english.ts';
import { speechOf } from '../../../explorer/src/i18n/language-context.ts';
import { entityRecord, fact } from './graph-records.ts';

describe('the table of relationships', () => {
  const columns = edgeColumns({ nameOf: (id) => id.toUpperCase() }, speechOf('en', english));
  const cellsOf = (...periods: Parameters<typeof fact>[2][]): Record<string, string> => {
    const facts = periods.map((period, index) => fact('a', 'b', { id: `a-b.${index}`, ...period }));
    const [edge] = buildEdges(new Map([['a', entityRecord('a', facts)]]), new Set(['a', 'b']));
    if (edge === undefined) throw new Error('There is no relationship.');
    return Object.fromEntries(columns.map(({ id, text }) => [id, text(edge)]));
  };

  it('names the first day on which a relationship holds and the last, not the day after it', () => {
    expect(cellsOf({ validFrom: '2019-03-01', validTo: '2021-01-01' })).toMatchObject({
      since: '2019-03-01',
      until: '2020-12-31',
    });
  });

  it('names the last day of the last of several periods', () => {
    const periods = [
      { validFrom: '2022-01-01', validTo: '2022-03-01' },
      { validFrom: '2019-01-01', validTo: '2020-01-01' },
    ];
    expect(cellsOf(...periods)).toMatchObject({ since: '2019-01-01', until: '2022-02-28' });
  });

  it('leaves the days empty that nobody knows', () => {
    expect(cellsOf({})).toMatchObject({ source: 'A', target: 'B', since: '', until: '' });
  });
});
