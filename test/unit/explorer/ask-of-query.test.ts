import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askOfQuery } from '../../../explorer/src/start/ask-of-query.ts';

const query = (name: string): string =>
  readFileSync(new URL(`../../../gallery/${name}.graphql`, import.meta.url), 'utf8');

describe('a query of the gallery', () => {
  it.each([
    ['06-points-of-conflict', 'conflicts', { ids: 'emc2-hosting-consultation,emc2' }],
    ['08-promises', 'promises', {}],
    ['09-one-interested-speaker', 'singleSourceFacts', {}],
    ['what-happened', 'timeline', { ids: 'emc2,cnil', from: '2023-10-01', to: '2024-03-31' }],
  ])('opens the page of its analysis with its values: %s', (name, analysis, given) => {
    expect(askOfQuery(query(name))).toEqual({ name: analysis, given });
  });

  it('opens no page when it asks for no analysis', () => {
    expect(askOfQuery(query('what-a-person-said'))).toBeNull();
  });
});
