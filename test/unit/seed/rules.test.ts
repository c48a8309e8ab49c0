import { describe, expect, it } from 'vitest';
import { BEGINNING } from '../../../src/claims/claim.ts';
import { buildSnapshot } from '../../../src/seed/build-snapshot.ts';
import type { Snapshot } from '../../../src/seed/snapshot.ts';
import { base, claim, faultsOf, load, model } from './dataset-files.ts';
import { reachFiles, ruleFile } from './reach.ts';

const CHAIN =
  claim() +
  claim({ key: 'offer', subject: 'acme-cloud', predicate: 'offeredBy', object: 'acme', valid: 'timeless' }) +
  claim({
    key: 'seat',
    subject: 'acme',
    predicate: 'establishedIn',
    object: 'far',
    valid: 'timeless',
    source: 'acme-2020',
    status: 'CONFIRMED',
  }) +
  claim({
    key: 'law',
    subject: 'far-law',
    predicate: 'reachesProvidersOf',
    object: 'far',
    valid: '{ from: 2020-01-01, to: 2021-01-01 }',
  });

const faults = (rule: string, claims = CHAIN) =>
  faultsOf(claims, { ...reachFiles, 'd/rules/reach.yaml': rule });

describe('a rule file', () => {
  it('has no faults when it is sound', async () => {
    expect(await faults(ruleFile())).toEqual([]);
  });

  it('reports an unknown predicate at its word', async () => {
    expect(await faults(ruleFile(['predicates: [offeredBy]', 'predicates: [offeredBy, offerdBy]']))).toEqual([
      'd/rules/reach.yaml:10:48  There is no predicate offerdBy. Did you mean "offeredBy"?',
    ]);
  });

  it('reports every part that is wrong, each at its place', async () => {
    const wrong = ruleFile(
      ['from: provider,', 'from: stranger,'],
      ['law: [LegalText]', 'law: [Law]'],
      ['object: law }', 'object: nobody }'],
      ['through {seat}', 'through {throne}'],
      ['pourrait potentiellement atteindre', 'atteint'],
      ['ceiling: 5', 'ceiling: 0'],
    );
    expect(await faults(wrong)).toEqual([
      'd/rules/reach.yaml:4:9  No step binds the variable of {throne}.',
      'd/rules/reach.yaml:5:11  The text of a rule must call what it concludes potential: it is never established.',
      'd/rules/reach.yaml:6:75  No step binds the variable nobody.',
      'd/rules/reach.yaml:7:39  There is no type Law.',
      'd/rules/reach.yaml:11:15  The variable stranger is not bound by an earlier step.',
      'd/rules/reach.yaml:13:12  The ceiling must be a whole number above 0.',
    ]);
  });

  it('reports fields that are missing or unknown, once each', async () => {
    expect(await faults(ruleFile(['  ceiling: 5\n', '  ceilin: 5\n']))).toEqual([
      'd/rules/reach.yaml:1:3  A rule needs the field "ceiling".',
      'd/rules/reach.yaml:13:3  A rule has no field "ceilin". Did you mean "ceiling"?',
    ]);
  });

  it('reports examples that the rule does not bear out', async () => {
    const wrong = ruleFile(['concludes: [{ subject: a,', 'concludes: [{ subject: b,']);
    expect(await faults(wrong)).toEqual([
      'd/rules/reach.yaml:16:9  The positive example "a host established there" should conclude b e; the rule concludes a e.',
    ]);
    // The last example, which then has all four facts.
    const offer = '          - { subject: b, predicate: offeredBy, object: c }\n';
    const seat = '          - { subject: c, predicate: establishedIn, object: d }\n';
    const text = ruleFile();
    const last = text.lastIndexOf(offer);
    const broken = text.slice(0, last) + offer + seat + text.slice(last + offer.length);
    expect(await faults(broken)).toEqual([
      'd/rules/reach.yaml:25:9  The negative example "a host established nowhere" should conclude nothing; the rule concludes a e.',
    ]);
  });

  it('reports a claim of what it concludes', async () => {
    const claimed = claim({
      key: 'claimed',
      predicate: 'potentiallyReachedBy',
      object: 'far-law',
      valid: 'timeless',
      polarity: 'DENIES',
    });
    expect(await faults(ruleFile(), claimed + CHAIN)).toEqual([
      'd/claims/all.yaml:3:14  "potentiallyReachedBy" is what the rule "reach" concludes, and cannot be claimed. ' +
        'Claim the facts that the rule reads, or what someone says of it as a statement.',
    ]);
  });

  it('reports an id that is taken and a dataset without editors', async () => {
    const files = {
      'd/dataset.yaml': base['d/dataset.yaml'] ?? '',
      'd/rules/reach.yaml': ruleFile(['- id: reach', '- id: acme']),
    };
    expect(await faultsOf(CHAIN, { ...reachFiles, ...files })).toEqual([
      'd/rules/reach.yaml:1:3  A dataset with rules needs "editors" in its dataset.yaml, who infer by them.',
      'd/rules/reach.yaml:1:7  The id "acme" is already taken at d/entities/all.yaml:1:9.',
    ]);
  });

  it('reports more inferences than its ceiling allows', async () => {
    const second = claim({ key: 'k2', subject: 'second' });
    const files = {
      ...reachFiles,
      'd/entities/second.yaml': '- { id: second, type: DataSystem, name: Second }\n',
      'd/rules/reach.yaml': ruleFile(['ceiling: 5', 'ceiling: 1']),
    };
    expect(await faultsOf(CHAIN + second, files)).toEqual([
      'd/rules/reach.yaml:13:12  Rule reach exceeds its ceiling of 1 inferences; make its pattern narrower.',
    ]);
  });
});

const snapshotOf = async (claims: string, rule = ruleFile()): Promise<Snapshot> => {
  const files = { ...base, ...reachFiles, 'd/rules/reach.yaml': rule, 'd/claims/all.yaml': claims };
  return buildSnapshot((await load(files)).folders, model);
};
const inferencesOf = (snapshot: Snapshot) =>
  [...(snapshot.nodes.get('Claim')?.values() ?? [])].filter(({ labels }) => labels.includes('Inference'));

describe('an inference in the snapshot', async () => {
  const snapshot = await snapshotOf(CHAIN);
  const inferences = inferencesOf(snapshot);
  const facts = [...snapshot.relationships.values()].filter(({ type }) => type === 'POTENTIALLY_REACHED_BY');

  it('is a claim for each part of both clocks in which all that it rests on holds', () => {
    expect(
      inferences.map(({ properties: { validSince, validUntil, knownFrom, knownTo } }) => [
        [validSince, validUntil],
        [knownFrom, knownTo],
      ]),
    ).toEqual(
      facts.map(({ properties: { validFrom, validTo, knownFrom, knownTo } }) => [
        [validFrom, validTo],
        [knownFrom, knownTo],
      ]),
    );
    const since = inferences.map(({ properties }) => String(properties['validSince'])).sort();
    expect(since[0]).toBe('2020-01-01');
    expect(new Set(inferences.map(({ properties }) => properties['knownFrom']))).toEqual(
      new Set(['2020-02-03']),
    );
  });

  it('speaks for the editors, in words of the rule, and comes after the curated claims', () => {
    expect(inferences[0]?.id).toMatch(/^d\/reach-[0-9a-f]{12}$/);
    expect(inferences[0]).toMatchObject({
      labels: ['Claim', 'Inference'],
      properties: {
        subjectId: 'register',
        objectId: 'far-law',
        text: '"Far Law" could potentially reach "Register" through Far.',
        textFr: '« Far Law » pourrait potentiellement atteindre « Register » par Loin.',
        rationale:
          'By the rule reach, version 1, from: Register hostedOn Acme Cloud; Acme Cloud offeredBy Acme; ' +
          'Acme establishedIn Far; Far Law reachesProvidersOf Far.',
        ordinal: 5,
        ruleId: 'reach',
        inferred: true,
      },
    });
    const from = [...snapshot.relationships.values()].filter((row) => row.from === inferences[0]?.id);
    expect(from.map(({ type, to }) => `${type} ${to}`).sort()).toEqual([
      'ASSERTED_BY editors',
      'OBJECT far-law',
      'PREMISE d/k',
      'PREMISE d/law',
      'PREMISE d/offer',
      'PREMISE d/seat',
      'SUBJECT register',
    ]);
  });

  it('makes a derived fact as well proven as its weakest premise', async () => {
    expect(facts[0]?.properties).toMatchObject({ status: 'INFERRED', derived: true, proof: 1 });
    expect(facts[0]?.properties['independentSources']).toBe(1);
    expect(facts.flatMap(({ properties }) => properties['claimIds'])).toEqual(inferences.map(({ id }) => id));
    const confirmed = await snapshotOf(
      CHAIN.replaceAll('status: REPORTED', 'status: CONFIRMED').replaceAll(
        'source: paper-2020',
        'source: acme-2020',
      ),
    );
    const proofs = [...confirmed.relationships.values()]
      .filter(({ type }) => type === 'POTENTIALLY_REACHED_BY')
      .map(({ properties }) => properties['proof']);
    expect(new Set(proofs)).toEqual(new Set([2]));
  });

  it('makes no entity known earlier, and its rule known from the beginning', async () => {
    const entities = snapshot.nodes.get('Entity');
    expect(entities?.get('reach')).toMatchObject({
      labels: ['Entity', 'Rule'],
      properties: { type: 'Rule', version: 1, knownFrom: BEGINNING },
    });
    const { folders } = await load({ ...base, ...reachFiles, 'd/claims/all.yaml': CHAIN });
    const without = buildSnapshot(folders, model).nodes.get('Entity');
    for (const [id, { properties }] of without ?? [])
      expect([id, entities?.get(id)?.properties['knownFrom']]).toEqual([id, properties['knownFrom']]);
  });

  it('is gone with any one of its premises', async () => {
    expect(inferences.length).toBeGreaterThan(0);
    const records = CHAIN.split(/^(?=- key: )/m);
    expect(records).toHaveLength(4);
    for (const left of records) {
      const others = records.filter((record) => record !== left).join('');
      expect(inferencesOf(await snapshotOf(others))).toEqual([]);
    }
  });

  it('belongs to the version: another wording of the rule is another version', async () => {
    const reworded = await snapshotOf(CHAIN, ruleFile(['"{system}" through', '"{system}" by']));
    expect(reworded.version.version).not.toBe(snapshot.version.version);
    expect(inferencesOf(reworded).map(({ id }) => id)).toEqual(inferences.map(({ id }) => id));
  });
});
