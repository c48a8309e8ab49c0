import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { askFor, refusalOf, serveFirstCase } from '../support/analyst.ts';

let service: Service;

beforeAll(async () => {
  service = await serveFirstCase();
});

afterAll(() => service.close());

const QUERY = `query ($ids: [ID!]! = ["ovhcloud", "numspot", "cloud-temple"], $predicates: [Predicate!], $view: View) {
  compare(ids: $ids, predicates: $predicates, view: $view) {
    entities { id } unknownIds truncated
    rows {
      predicate direction differs
      cells { entity { id } state facts { id subject { id } object { id } disputed } denials { id } }
    }
  }
}`;

interface Comparison {
  readonly entities: readonly { readonly id: string }[];
  readonly unknownIds: readonly string[];
  readonly rows: readonly {
    readonly predicate: string;
    readonly direction: string;
    readonly differs: boolean;
    readonly cells: readonly {
      readonly entity: { readonly id: string };
      readonly state: string;
      readonly facts: readonly {
        readonly object: { readonly id: string } | null;
        readonly disputed: boolean;
      }[];
      readonly denials: readonly { readonly id: string }[];
    }[];
  }[];
}

const compare = (variables: Record<string, unknown> = {}): Promise<Comparison> =>
  askFor(service, QUERY, variables);

const rowOf = ({ rows }: Comparison, predicate: string, direction: string) =>
  rows.find((row) => row.predicate === predicate && row.direction === direction);
const states = (answer: Comparison, predicate: string, direction: string) =>
  rowOf(answer, predicate, direction)?.cells.map(({ state }) => state);

describe('a comparison', () => {
  it('has a column for each entity, in the order asked for', async () => {
    const answer = await compare({ ids: ['numspot', 'nobody', 'ovhcloud'] });
    expect(answer.entities.map(({ id }) => id)).toEqual(['numspot', 'ovhcloud']);
    expect(answer.unknownIds).toEqual(['nobody']);
    for (const { cells } of answer.rows)
      expect(cells.map(({ entity }) => entity.id)).toEqual(['numspot', 'ovhcloud']);
  });

  it('leaves unknown what nothing is known of', async () => {
    const answer = await compare();
    expect(states(answer, 'ownedBy', 'FORWARD')).toEqual(['UNKNOWN', 'KNOWN', 'UNKNOWN']);
    expect(states(answer, 'invited', 'BACKWARD')).toEqual(['UNKNOWN', 'UNKNOWN', 'KNOWN']);
  });

  it('tells a denial from what is unknown', async () => {
    const answer = await compare();
    const row = rowOf(answer, 'selectsProvider', 'BACKWARD');
    expect(row?.cells.map(({ state }) => state)).toEqual(['DENIED', 'DENIED', 'DENIED']);
    expect(row?.cells.map(({ denials }) => denials.map(({ id }) => id))).toEqual([
      ['health-data-hub/01net-142a'],
      ['health-data-hub/01net-142b'],
      ['health-data-hub/01net-142c'],
    ]);
  });

  it('marks what a known claim opposes', async () => {
    const answer = await compare({ ids: ['emc2', 'hdh-platform'] });
    const cells = answer.rows.flatMap((row) => row.cells);
    expect(cells.some(({ state }) => state === 'DISPUTED')).toBe(true);
    for (const { state, facts } of cells)
      expect(state === 'DISPUTED').toBe(facts.some(({ disputed }) => disputed));
  });

  it('says whether the answers differ among those that are known', async () => {
    const answer = await compare();
    expect(rowOf(answer, 'heads', 'BACKWARD')?.differs).toBe(true);
    expect(rowOf(answer, 'establishedIn', 'FORWARD')?.differs).toBe(false);
  });

  it('reads a symmetric relation either way, and asks only what it is asked to', async () => {
    const { rows } = await compare({ predicates: ['partnersWith'] });
    expect(rows.map(({ predicate, direction }) => [predicate, direction])).toEqual([
      ['partnersWith', 'EITHER'],
    ]);
  });

  it('knows of nobody before anybody was known', async () => {
    const answer = await compare({ view: { knownBy: '2000-01-01' } });
    expect(answer).toMatchObject({
      entities: [],
      rows: [],
      unknownIds: ['ovhcloud', 'numspot', 'cloud-temple'],
    });
  });

  it.each([
    [{ ids: [] }, /at least one/],
    [{ ids: Array.from({ length: 11 }, (_, index) => `id-${index}`) }, /at most 10/],
  ])('refuses ids that cannot be used', async (variables, message) => {
    const refusal = await refusalOf(service, QUERY, variables);
    expect(refusal.message).toMatch(message);
    expect(refusal.argumentPath).toEqual(['compare', 'ids']);
  });
});
