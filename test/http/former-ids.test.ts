import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CuratedFolder } from '../../src/seed/curated.ts';
import type { Service } from '../../src/service.ts';
import { testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { ask } from './ask.ts';
import { startFullService } from './full-service.ts';

describe('a former id', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startFullService();
  });
  afterAll(() => service.close());

  const answer = async (query: string, variables = {}): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask(service.url, query, variables);
    expect(errors).toBeUndefined();
    return data ?? {};
  };

  it('leads to the entity under its present id from every field that takes an id', async () => {
    const query = `query ($id: ID!) {
      entity(id: $id) { id name }
      organization(id: "port-commission") { id }
      node(id: $id) { id }
      service(id: $id) { id }
    }`;
    const id = 'port-authority';
    expect(await answer(query, { id: 'harbour-board' })).toEqual({
      entity: { id, name: 'Port Authority' },
      organization: { id },
      node: { id },
      service: null,
    });
    expect(await answer(query, { id: 'board' })).toMatchObject({ entity: null, node: null });
  });

  it('shows no more under a view than the present one does', async () => {
    const query = `query ($id: ID!) { entity(id: $id, view: { knownBy: "1900-01-01" }) { id } }`;
    expect(await answer(query, { id: 'port-authority' })).toEqual({ entity: null });
    expect(await answer(query, { id: 'harbour-board' })).toEqual({ entity: null });
  });

  it('is the same entity as the present one in an analysis', async () => {
    const query = `query ($from: ID!, $ids: [ID!]!) {
      paths(from: $from, to: "nimbus") { from { id } routes { entities { id } } }
      neighbourhood(ids: $ids) { unknownIds nodes { entity { id } } }
    }`;
    const byPresent = await answer(query, { from: 'port-authority', ids: ['port-authority'] });
    const byFormer = await answer(query, {
      from: 'port-commission',
      ids: ['harbour-board', 'port-authority'],
    });
    expect(byFormer).toEqual(byPresent);
    expect(byFormer).toMatchObject({ neighbourhood: { unknownIds: [] } });
  });

  it('leads on from the first answer after the apply that renamed an entity', async () => {
    const query = '{ entity(id: "ship-list") { id } }';
    expect(await answer(query)).toEqual({ entity: null });
    const model = projectModel();
    const folder = 'test/fixtures/seed/harbour';
    const database = testDatabase();
    try {
      await seed(database, { model, folder, change: (folders) => folders.map(withFormerId) });
      expect(await answer(query)).toEqual({ entity: { id: 'ship-register' } });
      await seed(database, { model, folder });
      expect(await answer(query)).toEqual({ entity: null });
    } finally {
      await database.close();
    }
  });
});

function withFormerId(folder: CuratedFolder): CuratedFolder {
  const entities = folder.entities.map((each) =>
    each.id === 'ship-register'
      ? { ...each, properties: { ...each.properties, formerIds: ['ship-list'] } }
      : each,
  );
  return { ...folder, entities };
}
