import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askOfQuery } from '../../../explorer/src/start/ask-of-query.ts';
import { readQuestions } from '../../../explorer/src/start/questions.ts';

/** The analysis that a file of the gallery opens. */
function askOf(name: string): unknown {
  const path = `gallery/${name}.graphql`;
  const [question] = readQuestions({
    [path]: readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'),
  });
  return askOfQuery(question!.query);
}

describe('queries of the gallery', () => {
  it('open the page of what connects two entities with both ends', () => {
    expect(askOf('10-what-connects')).toEqual({ name: 'paths', given: { from: 'ovhcloud', to: 'cnil' } });
  });

  it('open the page of why a statement stands with the statement', () => {
    expect(askOf('why-a-claim-stands')).toEqual({ name: 'why', given: { id: 'health-data-hub/01net-131' } });
  });

  it('open the page of what surrounds an entity with the entity and how far to go', () => {
    expect(askOf('around-an-entity')).toEqual({
      name: 'neighbourhood',
      given: { ids: 'microsoft-azure', depth: '2', maxNodes: '15' },
    });
  });

  it('open no page where they ask for no analysis', () => {
    expect(askOf('who-denies-what')).toBeNull();
  });
});
