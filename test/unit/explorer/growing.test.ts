import { describe, expect, it } from 'vitest';
import type { Api } from '../../../explorer/src/api/api-context.ts';
import { changeDrawing, emptyDrawing, type Drawing } from '../../../explorer/src/graph/drawing.ts';
import { isCut, mergeRecords } from '../../../explorer/src/graph/hub-records.ts';
import { readNeighbours } from '../../../explorer/src/graph/read-neighbours.ts';
import { card, entityRecord, fact } from './graph-records.ts';

const find = (drawing: Drawing, id: string): Drawing =>
  changeDrawing(drawing, { kind: 'add', ids: [id], from: null });

describe('an entity that is found', () => {
  it('gets a place of its own, and moves nobody', () => {
    const found = Array.from({ length: 30 }, (_value, index) => `e${index}`);
    const { nodes } = found.reduce(find, emptyDrawing);
    for (const [index, a] of nodes.entries()) {
      for (const b of nodes.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(140);
      }
    }
    expect(find({ ...emptyDrawing, nodes }, 'one more').nodes.slice(0, 30)).toEqual(nodes);
  });
});

describe('expanding by a relationship of many', () => {
  const PAGE = 2;
  const all = ['a', 'b', 'c', 'd', 'e'];
  const asked: unknown[] = [];
  const api = {
    ask: (_text: string, variables: { readonly after0?: string | null }) => {
      asked.push(variables.after0);
      const start = Number(variables.after0 ?? 0);
      const found = all.slice(start, start + PAGE);
      const end = start + found.length;
      return Promise.resolve({
        faults: [],
        dataset: null,
        data: {
          entity: {
            id: 'hub',
            owns: {
              totalCount: all.length,
              pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
              edges: found.map((id) => ({ node: card(id, 'Service') })),
            },
          },
        },
      });
    },
  } as unknown as Api;
  const read = (shown: readonly string[]) =>
    readNeighbours(api, {
      entity: { id: 'hub', type: 'Organization' },
      fields: ['owns'],
      view: {},
      shown: new Set(shown),
      signal: new AbortController().signal,
    });

  it('brings in what one page holds, and says how many there are', async () => {
    const { cards, rest } = await read(['hub']);
    expect(cards.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rest).toEqual([{ name: 'owns', read: 2, total: 5 }]);
  });

  it('goes on where it ended, until all are shown', async () => {
    const next = await read(['hub', 'a', 'b']);
    expect(next.cards.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(next.rest).toEqual([{ name: 'owns', read: 4, total: 5 }]);
    asked.length = 0;
    const last = await read(['hub', ...all]);
    expect(asked).toEqual([null, '2', '4']);
    expect(last.rest).toEqual([]);
  });
});

describe('the record of a hub', () => {
  const cut = (id: string, total: number) => {
    const record = entityRecord(id, [fact(id, 'x')]);
    return { ...record, facts: { ...record.facts, totalCount: total } };
  };

  it('is cut when it has more facts than were read, however many periods one of them has', () => {
    expect(isCut(cut('hub', 2))).toBe(true);
    expect(isCut(entityRecord('hub', [fact('hub', 'x')]))).toBe(false);
    const periods = [fact('hub', 'x'), fact('hub', 'x', { id: 'hub-x.2' })];
    const record = entityRecord('hub', periods);
    expect(isCut({ ...record, facts: { ...record.facts, totalCount: 2 } })).toBe(true);
  });

  it('is completed by what is asked for by name, each once', () => {
    const merged = mergeRecords(cut('hub', 9), entityRecord('hub', [fact('hub', 'x'), fact('hub', 'y')]));
    expect(merged.facts.edges.map(({ node }) => node.id)).toEqual(['hub-x.1', 'hub-y.1']);
  });
});
