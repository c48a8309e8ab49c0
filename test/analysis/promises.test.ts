import { describe, expect, it } from 'vitest';
import { serveCase } from '../support/case-service.ts';
import { keyOf, type ChangeClaim } from '../support/changed-case.ts';

const served = serveCase();

interface Promised {
  readonly status: string;
  readonly text: { readonly en: string };
  readonly promise: { readonly id: string } | null;
  readonly outcome: readonly { readonly id: string }[];
  readonly keptOn: string | null;
}

const promises = async (asOf: string): Promise<Promised[]> => {
  const query = `query ($view: View) { promises(view: $view) { edges { node {
    status text { en } promise { id } outcome { id } keptOn } } } }`;
  const found = await served.answer<{ promises: { edges: { node: Promised }[] } }>(query, {
    view: { asOf, knownBy: asOf },
  });
  return found.promises.edges.map(({ node }) => node);
};
const told = ({ status, promise, outcome, keptOn }: Promised): unknown => ({
  status,
  held: promise !== null,
  outcome: outcome.map(keyOf),
  keptOn,
});
const saying = async (word: string, asOf: string): Promise<unknown> =>
  (await promises(asOf)).filter(({ text }) => text.en.includes(word)).map(told);

/** Whoever promised to leave takes it back instead of naming a later year, and "soon" becomes a day. */
const otherwise: ChangeClaim = (claim) => {
  if (keyOf(claim) === '01net-071')
    return { ...claim, deadline: { earliest: '2024-01-15', latest: '2024-01-15' } };
  if (keyOf(claim) !== 'b19-combes') return claim;
  return {
    ...claim,
    speechAct: 'ASSERTS',
    deadline: null,
    speakers: claim.speakers.map((each) => ({
      ...each,
      actor: 'olivier-veran',
      organization: 'ministry-of-health',
    })),
    links: claim.links.map((link) => ({ ...link, kind: 'WITHDRAWS' })),
  };
};

describe('what became of a promise', () => {
  it('is one of six things, and never that it was broken', async () => {
    const { __type } = await served.answer<{ __type: { enumValues: { name: string }[] } }>(
      '{ __type(name: "PromiseStatus") { enumValues { name } } claims(first: 1) { edges { cursor } } }',
    );
    const names = ['PENDING', 'OVERDUE', 'KEPT', 'KEPT_LATE', 'SUPERSEDED', 'WITHDRAWN'];
    expect(__type.enumValues.map(({ name }) => name)).toEqual(names);
  });

  it('is, for one that its maker takes back, that it is withdrawn and no longer held, on the word that took it back', async () => {
    await served.changed(otherwise, async () => {
      const before = { status: 'OVERDUE', held: true, outcome: [], keptOn: null };
      expect(await saying('leave Microsoft', '2022-09-08')).toEqual([before]);
      const after = { status: 'WITHDRAWN', held: false, outcome: ['b19-combes'], keptOn: null };
      expect(await saying('leave Microsoft', '2022-09-09')).toEqual([after]);

      expect(await saying('will be published', '2024-01-30')).toEqual([before]);
      const late = { status: 'KEPT_LATE', held: true, outcome: ['b2-published-in'], keptOn: '2024-01-31' };
      expect(await saying('will be published', '2024-01-31')).toEqual([late]);
    });
  });
});
