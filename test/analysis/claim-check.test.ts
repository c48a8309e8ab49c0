import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { ask } from '../http/ask.ts';
import { testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { startOverTestDatabase } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  const database = testDatabase();
  await seed(database, { model: projectModel(), folder: 'seed/health-data-hub' });
  await database.close();
  service = await startOverTestDatabase();
});

afterAll(() => service.close());

const QUERY = `query ($subject: ID!, $predicate: Predicate!, $object: ID, $view: View) {
  claimCheck(subject: $subject, predicate: $predicate, object: $object, view: $view) {
    subject { id } object { id } silent
    facts { id disputed claims { id } }
    supporting { id } contradicting { id } undecided { id }
    counts { evidenceClass supporting contradicting undecided }
  }
}`;

interface Checked {
  readonly subject: { readonly id: string } | null;
  readonly object: { readonly id: string } | null;
  readonly silent: boolean;
  readonly facts: readonly { readonly id: string }[];
  readonly supporting: readonly { readonly id: string }[];
  readonly contradicting: readonly { readonly id: string }[];
  readonly undecided: readonly { readonly id: string }[];
  readonly counts: readonly Record<string, unknown>[];
}

async function check(variables: Record<string, unknown>): Promise<Checked> {
  const { data, errors, extensions } = await ask(service.url, QUERY, variables);
  expect(errors).toBeUndefined();
  expect(extensions?.['dataset']).toMatchObject({ id: 'health-data-hub' });
  return (data as { claimCheck: Checked }).claimCheck;
}

const emc2OnAzure = { subject: 'emc2', predicate: 'hostedOn', object: 'microsoft-azure' };

describe('holding a statement against what is known', () => {
  it('lists the facts and the claims that support it, counted by sort of source', async () => {
    const answer = await check(emc2OnAzure);
    expect(answer.silent).toBe(false);
    expect(answer.facts.length).toBeGreaterThan(0);
    expect(answer.supporting.length).toBeGreaterThan(0);
    const counted = answer.counts.reduce((sum, count) => sum + Number(count['supporting']), 0);
    expect(counted).toBe(answer.supporting.length);
  });

  it('knows nothing for it before anybody said it', async () => {
    const answer = await check({ ...emc2OnAzure, view: { knownBy: '2018-01-01' } });
    expect(answer).toMatchObject({ subject: null, silent: true, facts: [], supporting: [], counts: [] });
  });

  it('says that it is silent on what nobody spoke of', async () => {
    const answer = await check({ subject: 'cnil', predicate: 'hostedOn', object: 'microsoft-azure' });
    expect(answer).toMatchObject({ silent: true, supporting: [], contradicting: [], undecided: [] });
  });

  it('counts a denial against it', async () => {
    const answer = await check({
      subject: 'microsoft-azure',
      predicate: 'certifiedUnder',
      object: 'secnumcloud',
    });
    expect(answer.supporting).toEqual([]);
    expect(answer.contradicting.length).toBeGreaterThan(0);
  });
});
