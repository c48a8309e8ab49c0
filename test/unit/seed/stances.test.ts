import { describe, expect, it } from 'vitest';
import type { ClaimStatus, SpeechAct } from '../../../src/claims/claim.ts';
import { problemOfStance } from '../../../src/seed/stances.ts';

const legal = (
  status: ClaimStatus,
  speechAct: SpeechAct,
  attribution = 'VERIFIED',
  more: { hedged?: boolean; evidenceClass?: string } = {},
): boolean =>
  problemOfStance({ status, speechAct, attribution, hedged: false, evidenceClass: 'PRESS', ...more }) ===
  null;

describe('the stance of a claim', () => {
  it.each(['OPINES', 'ASKS', 'PREDICTS', 'PROMISES', 'ASSERTS', 'DECIDES'] as const)(
    'may be %s and REPORTED',
    (act) => {
      expect(legal('REPORTED', act)).toBe(true);
      expect(legal('REPORTED', act, 'RELAYED')).toBe(true);
    },
  );

  it('is confirmed only by who states, decides or promises it without a hedge', () => {
    expect(legal('CONFIRMED', 'ASSERTS')).toBe(true);
    expect(legal('CONFIRMED', 'ASSERTS', 'VERIFIED', { hedged: true })).toBe(false);
    expect(legal('CONFIRMED', 'OPINES')).toBe(false);
    expect(legal('CONFIRMED', 'ASSERTS', 'UNVERIFIED')).toBe(false);
    expect(legal('CONFIRMED', 'ASSERTS', 'VERIFIED', { evidenceClass: 'EDITORIAL' })).toBe(false);
  });

  it('is alleged only when it is hedged, relayed or a rumour', () => {
    expect(legal('ALLEGED', 'ASSERTS')).toBe(false);
    expect(legal('ALLEGED', 'ASSERTS', 'VERIFIED', { hedged: true })).toBe(true);
    expect(legal('ALLEGED', 'ASSERTS', 'RELAYED')).toBe(true);
    expect(legal('ALLEGED', 'ASSERTS', 'UNVERIFIED')).toBe(true);
    expect(legal('ALLEGED', 'DECIDES', 'UNVERIFIED')).toBe(false);
  });

  it('is inferred only when it is derived, or concluded by the editors', () => {
    expect(legal('INFERRED', 'DERIVES')).toBe(true);
    expect(legal('INFERRED', 'ASSERTS')).toBe(false);
    expect(legal('INFERRED', 'ASSERTS', 'VERIFIED', { evidenceClass: 'EDITORIAL' })).toBe(true);
  });

  it('is never reported or confirmed when nobody answers for it', () => {
    expect(legal('REPORTED', 'ASSERTS', 'UNVERIFIED')).toBe(false);
  });
});
