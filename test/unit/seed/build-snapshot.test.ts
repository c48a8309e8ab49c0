import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../../src/claims/claim.ts';
import { buildSnapshot } from '../../../src/seed/build-snapshot.ts';
import type { CuratedFolder } from '../../../src/seed/curated.ts';
import type { Snapshot } from '../../../src/seed/snapshot.ts';
import { harbour, model } from './harbour.ts';

const base = await harbour();
const snapshot = buildSnapshot([base], model);

const entity = (id: string, of: Snapshot = snapshot) => of.nodes.get('Entity')?.get(id)?.properties;
const claimOf = (key: string, of: Snapshot = snapshot) =>
  of.nodes.get('Claim')?.get(`harbour/${key}`)?.properties;
const relationships = (type: string, from: string, of: Snapshot = snapshot) =>
  [...of.relationships.values()].filter((row) => row.type === type && row.from === from);

describe('the known time of a claim', () => {
  it('begins on the latest possible day of its source', () => {
    expect(claimOf('hosting-1')).toMatchObject({ knownFrom: '2019-06-05', knownTo: '9999-12-31' });
    expect(claimOf('hosting-2')).toMatchObject({ knownFrom: '2020-03-20' });
  });

  it('begins on the day of speaking only when an undated source was itself public speech', () => {
    expect(claimOf('promise')).toMatchObject({ knownFrom: '2020-05-04' });
    const quiet = { ...base, sources: base.sources.map((source) => ({ ...source, publicSpeech: false })) };
    expect(claimOf('promise', buildSnapshot([quiet], model))).toMatchObject({ knownFrom: UNDATED });
  });

  it('ends when a later claim corrects it', () => {
    expect(claimOf('members')).toMatchObject({ knownFrom: '2020-03-20', knownTo: '2021-01-31' });
  });
});

describe('an entity', () => {
  it('is known from the first claim that names it in any part', () => {
    expect(entity('port-authority')?.['knownFrom']).toBe('2019-06-05');
    expect(entity('cirrus')?.['knownFrom']).toBe('2020-03-20');
    expect(entity('ada-keeper')?.['knownFrom']).toBe('2020-05-04');
  });

  it('is found by its names, aliases and identifiers, folded', () => {
    expect(entity('port-authority')).toMatchObject({
      nameKey: 'port authority',
      searchText:
        'ꙮ port authority ꙮ l autorite du port ꙮ pa ꙮ oeuvre du port ꙮ wikidata q1 harbour board port commission',
    });
  });

  it('carries the labels of its type and of the interfaces of that type', () => {
    const labels = (id: string) => snapshot.nodes.get('Entity')?.get(id)?.labels;
    expect(labels('nimbus')).toEqual(['Actor', 'Entity', 'Organization']);
    expect(labels('quayside-2020')).toEqual(['Entity', 'Source']);
    expect(labels('harbour')).toEqual(['CuratedDataset', 'Entity']);
  });
});

describe('a claim', () => {
  it('names its participants and the entities among its qualifiers, each once', () => {
    const participants = relationships('PARTICIPANT', 'harbour/opinion').map(({ to }) => to);
    expect(participants).toEqual(['nimbus', 'cirrus', 'nimbus-cloud']);
  });

  it('gives an unnamed speaker a node of its own', () => {
    expect(relationships('ASSERTED_BY', 'harbour/hosting-2').map(({ toLabel, to }) => [toLabel, to])).toEqual(
      [
        ['Entity', 'nimbus'],
        ['DescribedSpeaker', 'harbour/hosting-2#1'],
      ],
    );
  });

  it('takes the language of its quote from its source', () => {
    expect(claimOf('hosting-1')).toMatchObject({ quoteLanguage: 'fr' });
    expect(claimOf('offered')).not.toHaveProperty('quoteLanguage');
  });
});

describe('a rectangle', () => {
  it('stands at the subject and, for a relation, between its ends with the same properties', () => {
    const facts = relationships('HAS_FACT', 'ship-register');
    const relations = relationships('HOSTED_ON', 'ship-register');
    expect(relations.length).toBeGreaterThan(1);
    expect(relations.map(({ properties }) => properties)).toEqual(facts.map(({ properties }) => properties));
    expect(relations[0]?.properties).toMatchObject({
      fromKey: 'ship register',
      toKey: 'nimbus cloud',
      proof: 2,
    });
  });

  it('leaves no trace of a promise', () => {
    expect(relationships('HOSTED_ON', 'ship-register').map(({ to }) => to)).not.toContain('cirrus-cloud');
  });

  it('counts unnamed speakers as one and follows repetitions to their origin', () => {
    const last = relationships('HOSTED_ON', 'ship-register').at(-1)?.properties;
    expect(last).toMatchObject({ claimCount: 2, independentSources: 3 });
    const repeating: CuratedFolder = {
      ...base,
      claims: base.claims.map((claim) =>
        claim.key === 'hosting-2'
          ? { ...claim, links: [{ kind: 'REPEATS', to: 'harbour/hosting-1', rationale: null }] }
          : claim,
      ),
    };
    const repeated = relationships('HOSTED_ON', 'ship-register', buildSnapshot([repeating], model)).at(-1);
    expect(repeated?.properties).toMatchObject({ claimCount: 2, independentSources: 1 });
  });
});

describe('a version', () => {
  it('states that of the files and a digest of their content', () => {
    expect(snapshot.version.version).toMatch(/^2026\.1\.0\+[0-9a-f]{8}$/);
    expect(entity('harbour')).toMatchObject({ version: snapshot.version.version, claimCount: 9 });
  });

  it('changes with the content and with nothing else', () => {
    const moved = {
      ...base,
      claims: base.claims.map((claim) => ({ ...claim, place: { file: 'x', line: 9, column: 9 } })),
    };
    expect(buildSnapshot([moved], model).version).toEqual(snapshot.version);
    const fewer = { ...base, claims: base.claims.slice(1) };
    expect(buildSnapshot([fewer], model).version.version).not.toBe(snapshot.version.version);
  });

  it('of several datasets joins their ids and takes the latest day', () => {
    const other: CuratedFolder = {
      ...base,
      manifest: { ...base.manifest, id: 'anchorage', version: '3', date: '2026-12-01' },
      entities: [],
      sources: [],
      claims: [],
    };
    expect(buildSnapshot([base, other], model).version).toMatchObject({
      datasetId: 'anchorage+harbour',
      version: expect.stringMatching(/^3_2026\.1\.0\+[0-9a-f]{8}$/) as string,
      date: '2026-12-01',
    });
  });
});

describe('a retracted claim', () => {
  // What digests are made of may differ: a link that leads to the retracted claim still stands in a file.
  const contentOf = (claims: CuratedFolder['claims']): string => {
    const { nodes, relationships } = buildSnapshot([{ ...base, claims }], model);
    const rows = [[...nodes.values()].flatMap((each) => [...each.values()]), [...relationships.values()]];
    return JSON.stringify(rows, (name, value: unknown) =>
      ['digest', 'version', 'versionKey'].includes(name) ? undefined : value,
    );
  };

  it('is nowhere in the database, and neither are the links to it', () => {
    const retracted = {
      ...base,
      claims: base.claims.map((claim) => ({ ...claim, retracted: claim.key === 'members' })),
    };
    const without = buildSnapshot([retracted], model);
    expect(claimOf('members', without)).toBeUndefined();
    expect([...without.relationships.keys()].filter((key) => key.includes('harbour/members'))).toEqual([]);
    expect(JSON.stringify([...without.relationships.values()])).not.toContain('harbour/members');
  });

  it('leaves no trace in either clock: the content is as if it had never been written, whichever it is', () => {
    for (const { key } of base.claims) {
      const retracted = base.claims.map((claim) => ({ ...claim, retracted: claim.key === key }));
      const others = base.claims.filter((claim) => claim.key !== key);
      const linked = others.map((claim) => ({
        ...claim,
        links: claim.links.filter(({ to }) => to !== `harbour/${key}`),
      }));
      expect(contentOf(retracted)).toBe(contentOf(linked));
    }
  });
});
