import { describe, expect, it } from 'vitest';
import { serveCase } from '../support/case-service.ts';
import { keyOf, without } from '../support/changed-case.ts';

const served = serveCase();

interface Voice {
  readonly claim: { readonly id: string };
  readonly speaker: { readonly id: string } | null;
  readonly organization: { readonly id: string } | null;
  readonly evidenceClass: string;
  readonly saidLatest: string | null;
}

interface Conflict {
  readonly kinds: readonly string[];
  readonly sides: readonly {
    readonly number: number;
    readonly against: readonly number[];
    readonly polarity: string;
    readonly voices: readonly Voice[];
  }[];
}

interface Answer {
  readonly claims: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly speakers: readonly { readonly actor: { readonly id: string } | null }[];
      };
    }[];
  };
  readonly conflicts: {
    readonly totalCount: number;
    readonly truncated: boolean;
    readonly edges: readonly { readonly node: Conflict }[];
  };
}

const conflicts = async (view: Record<string, unknown> = {}): Promise<Conflict[]> => {
  const { conflicts: found } = await served.gallery<Answer>('06-points-of-conflict', { view });
  expect(found.truncated).toBe(false);
  expect(found.totalCount).toBe(found.edges.length);
  return found.edges.map(({ node }) => node);
};

/** The keys of the claims of each side of the point on which a claim stands. */
const sidesWith = (points: readonly Conflict[], key: string): string[][] =>
  points
    .map(({ sides }) => sides.map(({ voices }) => voices.map(({ claim }) => keyOf(claim))))
    .find((sides) => sides.flat().includes(key)) ?? [];

const voiceOf = (points: readonly Conflict[], key: string): Voice | undefined =>
  points
    .flatMap(({ sides }) => sides.flatMap(({ voices }) => voices))
    .find(({ claim }) => keyOf(claim) === key);

describe('question 6: what the providers say, and where they and the officials contradict each other', () => {
  it('gives what each of the three heads says of the consultation', async () => {
    const { claims } = await served.gallery<Answer>('06-points-of-conflict');
    const said = claims.edges.flatMap(({ node }) =>
      node.speakers.map(({ actor }) => [actor?.id ?? null, keyOf(node)]),
    );
    for (const [speaker, key] of [
      ['michel-paulin', '01net-093'],
      ['alain-issarni', '01net-113'],
      ['sebastien-lescop', '01net-018'],
    ])
      expect(said).toContainEqual([speaker, key]);
  });

  it('sets two readings of the purpose side by side', async () => {
    const points = await conflicts();
    expect(sidesWith(points, '01net-018')).toEqual([['01net-018'], ['01net-129']]);
    expect(voiceOf(points, '01net-018')?.speaker?.id).toBe('sebastien-lescop');
    expect(voiceOf(points, '01net-129')?.speaker).toBeNull();
  });

  it('sets the press against Issarni on whether it was a tender', async () => {
    const points = await conflicts();
    const sides = sidesWith(points, '01net-017');
    expect(sides.flat().sort()).toEqual(['01net-017', '01net-142a', '01net-142b', '01net-142c']);
    expect(voiceOf(points, '01net-142a')).toMatchObject({
      speaker: { id: 'alain-issarni' },
      organization: { id: 'numspot' },
      evidenceClass: 'PRESS',
      saidLatest: '2024-01-30',
    });
  });

  it('sets the press against the agency on who sat in the task force', async () => {
    const points = await conflicts();
    const sides = sidesWith(points, '01net-079');
    expect(sides.flat().sort()).toEqual([
      '01net-079',
      '01net-080',
      '01net-081',
      '01net-082',
      'b6-requested-from-inria',
    ]);
    expect(voiceOf(points, '01net-079')).toMatchObject({ speaker: { id: '01net' }, evidenceClass: 'PRESS' });
    expect(voiceOf(points, 'b6-requested-from-inria')).toMatchObject({
      speaker: { id: 'ans' },
      evidenceClass: 'PRIMARY_OFFICIAL',
      saidLatest: '2024-03-06',
    });
  });

  it('sets the press against the agency and the consortium on what EMC2 is', async () => {
    const sides = sidesWith(await conflicts(), '01net-059');
    expect(sides).toEqual([['01net-059'], ['b4-emc2-call'], ['b5-pilot-call']]);
  });

  it('sets the level demanded beside the level that the doctrine asks for', async () => {
    const points = await conflicts();
    const sides = sidesWith(points, '01net-113');
    for (const key of ['01net-113', '01net-114', '01net-149']) expect(sides).toContainEqual([key]);
    const point = points.find((each) =>
      each.sides.some(({ voices }) => voices.some(({ claim }) => keyOf(claim) === '01net-114')),
    );
    expect(point?.kinds).toEqual(['ANSWERED']);
    const denial = point?.sides.find(({ voices }) =>
      voices.some(({ claim }) => keyOf(claim) === '01net-114'),
    );
    expect(denial?.polarity).toBe('DENIES');
  });

  it('names no point on what all three agree, and no promise', async () => {
    const keys = (await conflicts()).flatMap(({ sides }) =>
      sides.flatMap(({ voices }) => voices.map(({ claim }) => keyOf(claim))),
    );
    for (const key of ['01net-098', '01net-111', '01net-093', '01net-163', 'b19-combes'])
      expect(keys).not.toContain(key);
  });

  it('knew nothing of the agency’s account before it was published', async () => {
    const points = await conflicts({ knownBy: '2024-03-05' });
    expect(sidesWith(points, '01net-079')).toEqual([]);
    expect(sidesWith(points, '01net-018')).toHaveLength(2);
    expect(await conflicts({ knownBy: '2023-12-31' })).toEqual([]);
  });

  it('loses a point with one of its sides', async () => {
    await served.changed(without('01net-129'), async () => {
      expect(sidesWith(await conflicts(), '01net-018')).toEqual([]);
    });
    await served.changed(without('b5-pilot-call'), async () => {
      expect(sidesWith(await conflicts(), '01net-059')).toEqual([['01net-059'], ['b4-emc2-call']]);
    });
  });
});
