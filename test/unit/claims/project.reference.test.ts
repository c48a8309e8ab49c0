import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Rectangle } from '../../../src/claims/claim.ts';
import { project } from '../../../src/claims/project.ts';
import { denseHistory, history, PREDICATES, PROBES } from './arbitrary.ts';
import { at } from './build.ts';
import { read } from './reference.ts';
import { runs } from './runs.ts';

function reading(rectangle: Rectangle) {
  const { subject, predicate, object, certainty, status, derived, claimIds, opposingIds } = rectangle;
  const identifying = PREDICATES.get(predicate)?.identifying ?? [];
  const qualifiers = JSON.stringify(identifying.map((name) => rectangle.qualifiers[name] ?? null));
  const value = JSON.stringify([rectangle.value, qualifiers]);
  return { subject, predicate, object, value, certainty, status, derived, claimIds, opposingIds };
}

function sorted(readings: readonly object[]): string[] {
  return readings.map((each) => JSON.stringify(each)).sort();
}

function agreesEverywhere(claims: readonly Claim[]): void {
  const rectangles = project(claims, PREDICATES);
  for (const known of PROBES) {
    for (const valid of PROBES) {
      const actual = sorted(at(rectangles, valid, known).map(reading));
      expect(actual, `valid ${valid}, known ${known}`).toEqual(
        sorted(read(claims, PREDICATES, valid, known)),
      );
    }
  }
}

describe('project, against a reading of the design day by day', () => {
  it('agrees on every day of both clocks for claims about many things', () => {
    fc.assert(fc.property(history, agreesEverywhere), runs(300));
  });

  it('agrees on every day of both clocks for claims about one thing', () => {
    fc.assert(fc.property(denseHistory, agreesEverywhere), runs(500));
  });
});
