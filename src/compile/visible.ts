import Cypher from '@neo4j/cypher-builder';
import { END } from '../claims/claim.ts';
import type { Visibility } from '../model/graph-model.ts';
import type { View } from '../plan/view.ts';
import { boundSite, parameter, parameterMap, type Scope } from './scope.ts';

/** Number that stands for CONFIRMED in the property `proof` of a fact. */
const CONFIRMED = 2;

/** What is looked at. */
export interface Seen {
  readonly variable: Cypher.Variable;
  readonly visibility: Visibility;
  /** A claim that bears on what is shown already need only be known: a denial may speak of another day. */
  readonly evidence?: boolean;
}

/**
 * The one place that renders a view: the conditions under which an object is shown. `entity`: a claim about it was
 * known. `claim`: it was known and not taken back, and speaks of the day asked for. `fact`: the rectangle holds
 * the day asked for in both clocks and meets the standard of proof. `none`: whatever its end carries of these.
 */
export function visible(scope: Scope, site: number, seen: Seen): Cypher.Predicate[] {
  const { view, viewSite } = boundSite(scope.bound, site);
  const day = (name: string, read: (view: View) => string | null): Cypher.Property =>
    parameter(scope, `v${viewSite}_${name}`, (bound) => read(boundSite(bound, viewSite).view));
  return conditionsOf(view, seen, {
    knownBy: () => day('k', (each) => each.knownBy),
    asOf: () => day('d', (each) => each.asOf),
  });
}

/**
 * The same conditions as text, for the statements of analyses: the days are the entries `knownBy` and `asOf` of `$p`.
 * `true` where there is no condition.
 */
export function visibleText(view: View, seen: Omit<Seen, 'variable'> & { readonly name: string }): string {
  const days = { knownBy: () => parameterMap.property('knownBy'), asOf: () => parameterMap.property('asOf') };
  const condition = allOf(
    conditionsOf(view, { ...seen, variable: new Cypher.NamedVariable(seen.name) }, days),
  );
  return condition === undefined
    ? 'true'
    : new Cypher.Raw((environment) => environment.compile(condition)).build().cypher;
}

interface Days {
  readonly knownBy: () => Cypher.Property;
  readonly asOf: () => Cypher.Property;
}

function conditionsOf(
  view: View,
  { variable, visibility, evidence = false }: Seen,
  days: Days,
): Cypher.Predicate[] {
  const knownBy = view.knownBy === null ? null : days.knownBy();
  const asOf = view.asOf === null ? null : days.asOf();
  const conditions: Cypher.Predicate[] = [];
  const within = (from: string, to: string, day: Cypher.Property): void => {
    conditions.push(Cypher.lte(variable.property(from), day), Cypher.gt(variable.property(to), day));
  };
  const knownNow = (): Cypher.Predicate => Cypher.eq(variable.property('knownTo'), new Cypher.Literal(END));
  switch (visibility) {
    case 'entity':
      if (knownBy !== null) conditions.push(Cypher.lte(variable.property('knownFrom'), knownBy));
      break;
    case 'claim':
      if (knownBy === null) conditions.push(knownNow());
      else within('knownFrom', 'knownTo', knownBy);
      if (evidence) break;
      if (asOf !== null) within('validSince', 'validUntil', asOf);
      if (!view.includeInferred) conditions.push(isFalse(variable.property('inferred')));
      break;
    case 'fact':
      if (knownBy === null) conditions.push(knownNow());
      else within('knownFrom', 'knownTo', knownBy);
      if (asOf !== null) within('validFrom', 'validTo', asOf);
      if (view.minStatus === 'CONFIRMED') {
        conditions.push(Cypher.gte(variable.property('proof'), new Cypher.Literal(CONFIRMED)));
      }
      if (!view.includeInferred) conditions.push(isFalse(variable.property('derived')));
      if (!view.includeDisputed) conditions.push(isFalse(variable.property('disputed')));
      break;
    case 'none': {
      const knownTo = Cypher.coalesce(variable.property('knownTo'), new Cypher.Literal(END));
      if (knownBy === null) conditions.push(Cypher.eq(knownTo, new Cypher.Literal(END)));
      else conditions.push(Cypher.lte(variable.property('knownFrom'), knownBy), Cypher.gt(knownTo, knownBy));
      break;
    }
  }
  return conditions;
}

function isFalse(property: Cypher.Property): Cypher.Predicate {
  return Cypher.eq(property, Cypher.false);
}

/** Joins conditions by AND; `undefined` when there is none. */
export function allOf(conditions: readonly Cypher.Predicate[]): Cypher.Predicate | undefined {
  return conditions.length === 0 ? undefined : Cypher.and(...conditions);
}
