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

  it('does not count it as a denial that some do that not all do, or not on the upper layers', async () => {
    const answer = await check({
      subject: 'ovhcloud',
      predicate: 'servicesCertified',
      object: 'secnumcloud',
    });
    expect(answer.supporting).toEqual([{ id: 'health-data-hub/01net-120' }]);
    expect(answer.contradicting).toEqual([]);
    expect(answer.undecided.map(({ id }) => id)).toEqual(
      ['01net-124a', '01net-141a', '01net-141b'].map((key) => `health-data-hub/${key}`),
    );
  });

  const ofValue = (subject: string, predicate: string, value: string) =>
    served(`{ claimCheck(subject: "${subject}", predicate: ${predicate}, value: "${value}") {
      silent supporting { id } contradicting { id } silentParties { id } silentClasses } }`);
  const served = async (query: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask(service.url, query);
    expect(errors).toBeUndefined();
    return (data as { claimCheck: Record<string, unknown> }).claimCheck;
  };

  it('sets one day against another, of which only one can be', async () => {
    const answer = await ofValue('circular-6404-sg', 'decidedOn', '2023-05-31');
    expect(answer).toMatchObject({
      supporting: [{ id: 'health-data-hub/b11-decided-on' }],
      contradicting: [{ id: 'health-data-hub/b11-decided-on-lmi' }],
    });
    const none = await ofValue('circular-6404-sg', 'decidedOn', '2023-05-01');
    expect(none).toMatchObject({ silent: false, supporting: [] });
    expect(none['contradicting']).toHaveLength(2);
  });

  it('does not set a final number against the first one', async () => {
    const answer = await ofValue('emc2-hosting-requirements', 'requirementCount', '165');
    expect(answer).toMatchObject({ supporting: [{ id: 'health-data-hub/01net-094a' }], contradicting: [] });
  });

  it('says which sorts of source, and which of those concerned, are silent', async () => {
    const answer =
      await served(`{ claimCheck(subject: "numspot", predicate: partnersWith, object: "outscale") {
      supporting { id } silentParties { id } silentClasses } }`);
    expect(answer['silentParties']).toEqual([{ id: 'numspot' }, { id: 'outscale' }]);
    expect(answer['silentClasses']).toEqual(expect.arrayContaining(['PRIMARY_OFFICIAL', 'PRIMARY_PARTY']));
    expect(answer['silentClasses']).not.toContain('PRESS');
  });

  it('reads a symmetric relation both ways', async () => {
    const ends = [
      ['numspot', 'outscale'],
      ['outscale', 'numspot'],
    ] as const;
    for (const [subject, object] of ends) {
      const answer = await check({ subject, predicate: 'partnersWith', object });
      expect(answer.supporting).toEqual([{ id: 'health-data-hub/01net-117' }]);
      expect(answer.facts.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['heldTender', 'value: "perhaps"', 'takes true or false'],
    ['requirementCount', 'value: "many"', 'takes a number'],
    ['decidedOn', 'value: "31.5.2023"', 'takes a day'],
    ['hostedOn', 'value: "azure"', 'takes no value'],
    ['decidedOn', 'object: "cnil"', 'has no object'],
  ])('refuses what %s cannot have: %s', async (predicate, given, message) => {
    const { errors } = await ask(
      service.url,
      `{ claimCheck(subject: "emc2", predicate: ${predicate}, ${given}) { silent } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
  });
});
