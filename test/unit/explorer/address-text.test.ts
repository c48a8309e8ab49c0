import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startAddress, type Address } from '../../../explorer/src/app/app-state.ts';
import type { Page } from '../../../explorer/src/app/page.ts';
import { printAddress, readAddress } from '../../../explorer/src/share/address-text.ts';

const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,20}$/),
  // An id may hold anything; a claim's holds a slash.
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const day = fc.option(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { nil: null },
);
const page: fc.Arbitrary<Page> = fc.oneof<fc.Arbitrary<Page>[]>(
  fc.constant({ kind: 'start' }),
  fc.record({ kind: fc.constant('graph' as const), question: fc.option(id, { nil: null }) }),
  fc.record({ kind: fc.constantFrom('entity' as const, 'source' as const, 'claim' as const), id }),
);
const address: fc.Arbitrary<Address> = fc
  .record({
    page,
    ids: fc.uniqueArray(id, { maxLength: 12 }),
    places: fc.array(
      fc.tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: -9_999, max: 9_999 })),
      {
        minLength: 12,
        maxLength: 12,
      },
    ),
    origins: fc.array(fc.nat({ max: 20 }), { minLength: 12, maxLength: 12 }),
    pinned: fc.boolean(),
    hidden: fc.boolean(),
    view: fc.record({
      asOf: day,
      knownBy: day,
      minStatus: fc.constantFrom('CONFIRMED' as const, 'REPORTED' as const),
      includeInferred: fc.boolean(),
      includeDisputed: fc.boolean(),
    }),
    withClaims: fc.boolean(),
    selected: fc.boolean(),
    edge: fc.option(id, { nil: null }),
    look: fc.constantFrom('picture' as const, 'table' as const, 'both' as const),
  })
  .map(({ ids, places, origins, pinned, hidden, selected, ...rest }) => ({
    page: rest.page,
    look: rest.look,
    selection: { nodes: selected ? ids : [], edge: rest.edge },
    drawing: {
      view: rest.view,
      withClaims: rest.withClaims,
      nodes: ids.map((node, index) => ({
        id: node,
        x: places[index]?.[0] ?? 0,
        y: places[index]?.[1] ?? 0,
        pinned: pinned && index % 2 === 0,
        hidden: hidden && index % 3 === 0,
        from: ids[origins[index] ?? 99] ?? null,
      })),
    },
  }));

describe('the link of a state', () => {
  it('restores exactly the state that it was made from', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(readAddress(printAddress(given))).toEqual(given);
      }),
    );
  });

  it('reads as people would write it', () => {
    const { page: opened, drawing } = readAddress(
      '#/graph?asOf=2023-12-21&nodes=hdh-platform,microsoft-azure',
    );
    expect(opened).toEqual({ kind: 'graph', question: null });
    expect(drawing.view.asOf).toBe('2023-12-21');
    expect(drawing.nodes.map(({ id: node }) => node)).toEqual(['hdh-platform', 'microsoft-azure']);
  });

  it.each(['', '#', '#/', '#/nothing', '#/entity/', '#/entity/%E0%A4%A'])(
    'opens the start page for %j',
    (hash) => {
      expect(readAddress(hash).page).toEqual(startAddress.page);
    },
  );

  it('takes what cannot be read as not given', () => {
    const { drawing } = readAddress('#/graph?asOf=yesterday&look=upside-down&nodes=a~one~2,,a~3~4,b~1e999~0');
    expect(drawing.view.asOf).toBeNull();
    expect(drawing.nodes).toMatchObject([
      { id: 'a', x: 0, y: 2 },
      { id: 'b', x: 0, y: 0 },
    ]);
  });
});
