import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { UNDATED } from '../../../src/claims/claim.ts';
import { factIdOf, factIdOfClaim, factPartsOf } from '../../../src/claims/fact-id.ts';
import { project } from '../../../src/claims/project.ts';
import { validSpanOf } from '../../../src/claims/valid-time.ts';
import { at, bound, claim, during, observed, predicate, since, vocabulary } from './build.ts';

const ARTICLE = { said: { earliest: '2024-01-01', latest: '2024-01-30' }, knownFrom: '2024-01-30' };
const PREDICATES = vocabulary(
  predicate('hostedOn', { functional: true, identifying: ['layer'] }),
  predicate('authorised', { momentary: true }),
  predicate('holdsCertification', { identifying: ['layer'] }),
  predicate('stage', { functional: true, identifying: ['layer'] }),
);

function certainties(claims: readonly Claim[], validDay: string, knownDay: string): string[] {
  return at(project(claims, PREDICATES), validDay, knownDay).map(({ certainty }) => certainty);
}

describe('project, for what an article of January 2024 says of a host since 2019', () => {
  const hosting = claim({
    id: 'article/26',
    valid: since('2019'),
    ...ARTICLE,
    qualifiers: { decision: 'choice' },
  });

  it('is possible within 2019, certain up to the article and presumed after it', () => {
    const on = (day: string): string[] => certainties([hosting], day, UNDATED);
    expect(on('2018-12-31')).toEqual([]);
    expect(on('2019-01-01')).toEqual(['POSSIBLE']);
    expect(on('2019-03-01')).toEqual(['POSSIBLE']);
    expect(on('2019-12-31')).toEqual(['CERTAIN']);
    expect(on('2020-01-01')).toEqual(['CERTAIN']);
    expect(on('2023-12-21')).toEqual(['CERTAIN']);
    expect(on('2024-01-01')).toEqual(['CERTAIN']);
    expect(on('2024-01-02')).toEqual(['PRESUMED']);
    expect(on('2024-03-01')).toEqual(['PRESUMED']);
  });

  it('knows nothing before the latest day on which the article can have been published', () => {
    expect(certainties([hosting], '2020-01-01', '2023-12-31')).toEqual([]);
    expect(certainties([hosting], '2020-01-01', '2024-01-29')).toEqual([]);
    expect(certainties([hosting], '2020-01-01', '2024-01-30')).toEqual(['CERTAIN']);
  });

  it('stays reported and undisputed, and carries the decision that its claim states', () => {
    expect(at(project([hosting], PREDICATES), '2020-01-01', UNDATED)).toMatchObject([
      { status: 'REPORTED', proof: 'REPORTED', disputed: false, derived: false },
    ]);
    const [fact] = project([hosting], PREDICATES);
    expect(fact?.qualifiers).toEqual({ decision: 'choice', layer: null });
  });

  it('drops a qualifier that does not identify when two supporting claims state it differently', () => {
    const other = { ...hosting, id: 'other', qualifiers: { decision: 'contract', through: 'ugap' } };
    const [fact] = at(project([hosting, other], PREDICATES), '2020-01-01', UNDATED);
    expect(fact?.qualifiers).toEqual({ through: 'ugap', layer: null });
  });

  it('adds a second source as a second claim of the same fact', () => {
    const second = claim({
      id: 'press/1',
      valid: observed('2022-11-24'),
      status: 'CONFIRMED',
      knownFrom: '2022-11-24',
    });
    const rectangles = project([hosting, second], PREDICATES);
    expect(new Set(rectangles.map(({ factId }) => factId)).size).toBe(1);
    expect(at(rectangles, '2023-01-01', '2023-06-01')).toMatchObject([
      { certainty: 'PRESUMED', claimIds: ['press/1'] },
    ]);
    expect(at(rectangles, '2023-01-01', '2024-01-30')).toMatchObject([
      { certainty: 'CERTAIN', status: 'CONFIRMED', claimIds: ['article/26', 'press/1'] },
    ]);
  });
});

describe('project, for acts, stages and observations', () => {
  it('does not presume that an act lasts', () => {
    const act = claim({ id: 'act', predicate: 'authorised', valid: observed('2023-12-21'), ...ARTICLE });
    expect(certainties([act], '2023-12-21', UNDATED)).toEqual(['CERTAIN']);
    expect(certainties([act], '2023-12-22', UNDATED)).toEqual([]);
    const vague = { ...act, valid: since('2023') };
    expect(certainties([vague], '2023-12-31', UNDATED)).toEqual(['POSSIBLE']);
    expect(certainties([vague], '2024-01-01', UNDATED)).toEqual([]);
  });

  it('ends a stage when a later one certainly begins', () => {
    const stage = (id: string, value: string, on: string): Claim =>
      claim({
        id,
        predicate: 'stage',
        value: { kind: 'text', value, unit: null },
        valid: observed(on),
        knownFrom: on,
      });
    const claims = [stage('first', 'IN_PROGRESS', '2021-10-01'), stage('second', 'GRANTED', '2022-03-15')];
    const stages = (day: string) =>
      at(project(claims, PREDICATES), day, UNDATED).map(({ value }) => value?.value);
    expect(stages('2022-03-14')).toEqual(['IN_PROGRESS']);
    expect(stages('2022-03-15')).toEqual(['GRANTED']);
  });

  it('never makes a fact of an asserted denial', () => {
    const denial = claim({
      id: 'article/137',
      predicate: 'holdsCertification',
      object: 'secnumcloud',
      polarity: 'DENIES',
      valid: observed('2024-01'),
      ...ARTICLE,
    });
    expect(project([denial], PREDICATES)).toEqual([]);
  });

  it('presumes nothing backwards from an observation', () => {
    const seen = claim({ id: 'seen', valid: observed('2021-10'), ...ARTICLE });
    expect(certainties([seen], '2021-09-30', UNDATED)).toEqual([]);
    expect(certainties([seen], '2021-10-15', UNDATED)).toEqual(['POSSIBLE']);
    expect(certainties([seen], '2021-11-01', UNDATED)).toEqual(['PRESUMED']);
  });

  it('refuses a claim whose predicate nobody defines', () => {
    expect(() => project([claim({ id: 'odd', predicate: 'sings' })], PREDICATES)).toThrow(/odd.*sings/);
  });
});

describe('factIdOf', () => {
  const rule = predicate('partnerOf', { symmetric: true, identifying: ['layer'] });

  it('tells apart what concatenation would confuse', () => {
    const parts = { subject: 'a', predicate: 'p', object: 'b', value: null, qualifiers: {} };
    expect(factIdOf({ ...parts, subject: 'ab', object: '' })).not.toBe(factIdOf(parts));
    const amount = { ...parts, object: null, value: { kind: 'number', value: 1, unit: 'EUR' } as const };
    expect(factIdOf({ ...amount, value: { ...amount.value, unit: 'USD' } })).not.toBe(factIdOf(amount));
    expect(factIdOf({ ...amount, value: { ...amount.value, kind: 'text', value: '1' } })).not.toBe(
      factIdOf(amount),
    );
  });

  it('reads an absent qualifier as not stated, which is a value of its own', () => {
    const plain = claim({ id: 'x', predicate: 'partnerOf' });
    expect(factIdOfClaim({ ...plain, qualifiers: { layer: null } }, rule)).toBe(factIdOfClaim(plain, rule));
    expect(factIdOfClaim({ ...plain, qualifiers: { layer: 'IAAS' } }, rule)).not.toBe(
      factIdOfClaim(plain, rule),
    );
    expect(factIdOfClaim({ ...plain, qualifiers: { role: 'HOST' } }, rule)).toBe(factIdOfClaim(plain, rule));
  });

  it('gives 16 bytes in base64url', () => {
    expect(factIdOf(factPartsOf(claim({ id: 'x' }), rule))).toMatch(/^[\w-]{22}$/);
  });
});

describe('validSpanOf', () => {
  it('stays open while a state is presumed to last and closes at the last possible day of a stated end', () => {
    expect(validSpanOf(claim({ id: 'x', valid: since('2019') }))).toEqual({
      from: '2019-01-01',
      to: '9999-12-31',
    });
    expect(validSpanOf(claim({ id: 'x', valid: during('2019', '2021-06') }))).toEqual({
      from: '2019-01-01',
      to: '2021-07-01',
    });
    expect(validSpanOf(claim({ id: 'x', valid: since('2019') }), true)).toEqual({
      from: '2019-01-01',
      to: '2020-01-01',
    });
  });

  it('gives the whole of time to what is timeless and to a promise without valid time', () => {
    const always = { from: '0000-01-01', to: '9999-12-31' };
    const open = { kind: 'interval', from: null, to: null } as const;
    expect(validSpanOf(claim({ id: 'x' }))).toEqual(always);
    expect(validSpanOf(claim({ id: 'x', speechAct: 'PROMISES', valid: open, said: bound('2020') }))).toEqual(
      always,
    );
  });
});
