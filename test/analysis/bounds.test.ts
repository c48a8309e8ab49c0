import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { writeContradictions, writeEntities, writeRelations } from '../support/raw-graph.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { startOverTestDatabase } from '../support/service.ts';

let database: Database;
let service: Service;

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

beforeAll(async () => {
  database = testDatabase();
  await emptyDatabase(database);
  await seed(database, { model: projectModel(), folder: 'test/golden/dataset' });
  const [floors, schemes, many] = [names('floor', 7), names('scheme', 101), names('many', 320)];
  await writeEntities(database, ['Service'], floors);
  await writeEntities(database, ['Certification'], schemes);
  await writeEntities(database, ['Actor', 'Organization'], ['hub', 'far', ...many]);
  const pairs = floors.slice(1).map((floor, index) => [floors[index] ?? '', floor] as const);
  await writeRelations(database, { type: 'HOSTED_ON', predicate: 'hostedOn' }, pairs);
  const lacks = schemes.map((scheme) => ['floor-0', scheme, { derived: true, status: 'INFERRED' }] as const);
  await writeRelations(database, { type: 'POTENTIALLY_LACKS', predicate: 'potentiallyLacks' }, lacks);
  const held = schemes.slice(0, 21).map((scheme) => ['floor-1', scheme] as const);
  await writeRelations(database, { type: 'CERTIFIED_UNDER', predicate: 'certifiedUnder' }, held);
  const partners = { type: 'PARTNERS_WITH', predicate: 'partnersWith' };
  await writeRelations(
    database,
    partners,
    many.map((id) => ['hub', id] as const),
  );
  await writeRelations(
    database,
    partners,
    many.slice(0, 2).map((id) => ['far', id] as const),
  );
  const periods = Array.from({ length: 21 }, (_, index) => {
    const day = (year: number): string => `${2000 + year}-01-01`;
    const id = `AAAAAAAAAAAAAAAAAAAAAA.${String(index).padStart(8, 'A')}`;
    const period = { id, factId: 'AAAAAAAAAAAAAAAAAAAAAA', validFrom: day(index), validTo: day(index + 1) };
    return ['far', 'hub', period] as const;
  });
  await writeRelations(database, { type: 'CONTROLLED_BY', predicate: 'controlledBy' }, periods);
  await writeContradictions(database, many.slice(0, 7));
  await writeContradictions(database, many.slice(10, 13));
  service = await startOverTestDatabase();
}, 120_000);

afterAll(async () => {
  await service.close();
  await emptyDatabase(database);
  await database.close();
});

async function answer<T>(query: string): Promise<T> {
  const { data, errors } = await ask(service.url, query);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as T;
}

interface Bounded {
  readonly truncated: boolean;
}

describe('an answer that is not whole', () => {
  it('says so where more stands below a system, or is lacking, than is shown', async () => {
    const ask = (of: string): Promise<Bounded & { hosts: { distance: number }[]; gaps: unknown[] }> =>
      answer(`{ exposure(of: "${of}") { truncated hosts { distance } gaps { id } } }`);
    const whole = await ask('floor-2');
    expect(whole.truncated).toBe(false);
    expect(whole.hosts.map(({ distance }) => distance)).toEqual([0, 1, 2, 3, 4]);
    const deep = await ask('floor-1');
    expect(deep.truncated).toBe(true);
    expect(deep.hosts.map(({ distance }) => distance)).toEqual([0, 1, 2, 3, 4]);
    const lacking = await ask('floor-0');
    expect(lacking.truncated).toBe(true);
    expect(lacking.gaps).toHaveLength(100);
  });

  it('says so where a service holds more schemes than a matrix has columns', async () => {
    const ask = (more: string): Promise<Bounded & { schemes: unknown[] }> =>
      answer(`{ certificationMatrix(services: ["floor-1"]${more}) { truncated schemes { id } } }`);
    expect(await ask('')).toMatchObject({ truncated: true, schemes: { length: 20 } });
    expect(await ask(', schemes: ["scheme-3"]')).toEqual({ truncated: false, schemes: [{ id: 'scheme-3' }] });
  });

  it('says so where a fact has more periods than are explained', async () => {
    const [of, one] = ['AAAAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAAAAAAAAA.AAAAAAA1'];
    const ask = (id: string): Promise<Bounded & { facts: unknown[] }> =>
      answer(`{ why(id: "${id}") { truncated facts { id } } }`);
    expect(await ask(of)).toMatchObject({ truncated: true, facts: { length: 20 } });
    expect(await ask(one)).toMatchObject({ truncated: false, facts: { length: 1 } });
  });

  it('says so where a row of contradictions goes on beyond what is followed', async () => {
    const ask = (
      id: string,
    ): Promise<Bounded & { totalCount: number; edges: { node: { subjects: unknown[] } }[] }> =>
      answer(`{ conflicts(ids: ["${id}"]) { truncated totalCount edges { node { subjects { id } } } } }`);
    const cut = await ask('many-0');
    expect(cut).toMatchObject({ truncated: true, totalCount: 1 });
    expect(cut.edges[0]?.node.subjects).toHaveLength(5);
    const whole = await ask('many-10');
    expect(whole).toMatchObject({ truncated: false, totalCount: 1 });
    expect(whole.edges[0]?.node.subjects).toHaveLength(3);
  });

  it('says of each entity around another how much of it is not shown, and where that was not all counted', async () => {
    type Around = Bounded & {
      nodes: { entity: { id: string }; remaining: number; atLeast: boolean; shownFacts: number }[];
    };
    const query =
      '{ neighbourhood(ids: ["far"], depth: 2, maxNodes: 4) { truncated nodes { entity { id } remaining atLeast shownFacts } } }';
    const { nodes, truncated } = await answer<Around>(query);
    expect(truncated).toBe(true);
    expect(nodes.map(({ entity }) => entity.id)).toEqual(['far', 'hub', 'many-0', 'many-1']);
    expect(nodes[0]).toMatchObject({ remaining: 0, atLeast: false, shownFacts: 3 });
    // Only so many of its relationships are looked through.
    expect(nodes[1]).toMatchObject({ atLeast: true, shownFacts: 3 });
    expect(nodes[1]?.remaining).toBeGreaterThan(250);
    expect(nodes[2]).toMatchObject({ remaining: 0, atLeast: false, shownFacts: 2 });
  });

  it('says where routes were not walked because an entity has too many facts, and walks them when asked', async () => {
    type Routes = Bounded & { routes: unknown[]; exclusions: { kind: string; what: string }[] };
    const between = (maxDegree: number): Promise<Routes> =>
      answer(`{ paths(from: "many-5", to: "many-6", maxDegree: ${maxDegree}) {
        truncated routes { entities { id } } exclusions { kind what } } }`);
    const capped = await between(200);
    expect(capped.routes).toEqual([]);
    expect(capped.exclusions).toContainEqual({ kind: 'SUPER_NODE', what: 'hub' });
    const walked = await between(1_000);
    expect(walked.routes[0]).toEqual({ entities: [{ id: 'many-5' }, { id: 'hub' }, { id: 'many-6' }] });
    expect(walked.exclusions.map(({ kind }) => kind)).not.toContain('SUPER_NODE');
  });
});
