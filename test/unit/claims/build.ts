import type { Bound, Claim, PredicateRule, Rectangle, ValidTime } from '../../../src/claims/claim.ts';
import { BEGINNING, END } from '../../../src/claims/claim.ts';

/** A claim that is as plain as can be but for what the test says of it. */
export function claim(given: Partial<Claim> & { readonly id: string }): Claim {
  return {
    subject: 'platform',
    predicate: 'hostedOn',
    object: given.value === undefined || given.value === null ? 'azure' : null,
    value: null,
    qualifiers: {},
    speechAct: 'ASSERTS',
    polarity: 'AFFIRMS',
    status: 'REPORTED',
    rank: 'NORMAL',
    deprecatedOn: null,
    valid: { kind: 'timeless' },
    said: null,
    knownFrom: '2020-01-01',
    speakers: ['press'],
    publisher: 'press',
    links: [],
    ...given,
  };
}

/** The bound that a year, a month or a day stands for. */
export function bound(text: string): Bound {
  if (text.length === 4) return { earliest: `${text}-01-01`, latest: `${text}-12-31` };
  if (text.length === 10) return { earliest: text, latest: text };
  const [year, month] = text.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
  return { earliest: `${text}-01`, latest: last };
}

export function since(from: string): ValidTime {
  return { kind: 'interval', from: bound(from), to: null };
}

export function until(to: string): ValidTime {
  return { kind: 'interval', from: null, to: bound(to) };
}

export function during(from: string, to: string): ValidTime {
  return { kind: 'interval', from: bound(from), to: bound(to) };
}

export function observed(on: string): ValidTime {
  return { kind: 'observed', on: bound(on) };
}

export function predicate(name: string, given: Partial<PredicateRule> = {}): PredicateRule {
  return {
    name,
    functional: false,
    functionalQualifiers: [],
    symmetric: false,
    momentary: false,
    identifying: [],
    factual: true,
    ...given,
  };
}

export function vocabulary(...rules: readonly PredicateRule[]): ReadonlyMap<string, PredicateRule> {
  return new Map(rules.map((rule) => [rule.name, rule]));
}

/** A rectangle over all of both clocks but for what the test says of it. */
export function rectangle(given: Partial<Rectangle> & { readonly id: string }): Rectangle {
  return {
    factId: `fact-${given.id}`,
    subject: 'platform',
    predicate: 'hostedOn',
    object: 'azure',
    value: null,
    qualifiers: {},
    status: 'REPORTED',
    proof: 'REPORTED',
    derived: false,
    disputed: false,
    certainty: 'CERTAIN',
    valid: { from: BEGINNING, to: END },
    known: { from: BEGINNING, to: END },
    claimIds: [`claim-${given.id}`],
    opposingIds: [],
    ...given,
  };
}

/** The rectangles that hold on a day, as known on a day. */
export function at(rectangles: readonly Rectangle[], validDay: string, knownDay: string): Rectangle[] {
  return rectangles.filter(
    ({ valid, known }) =>
      valid.from <= validDay && validDay < valid.to && known.from <= knownDay && knownDay < known.to,
  );
}

/** What a rectangle looks like apart from some of its properties, as a text to compare. */
export function without(...names: readonly (keyof Rectangle)[]): (rectangle: Rectangle) => string {
  return (rectangle) =>
    JSON.stringify(Object.entries(rectangle).filter(([name]) => !names.some((each) => each === name)));
}
