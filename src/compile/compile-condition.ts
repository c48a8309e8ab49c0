import Cypher from '@neo4j/cypher-builder';
import { BEGINNING, UNDATED } from '../claims/claim.ts';
import type { Comparison, Condition } from '../plan/condition.ts';
import { countOf, lead, type Lead, modelType, type Rows, where } from './follow.ts';
import { boundSite, newVariable, parameter, type Scope } from './scope.ts';

/** What conditions speak of: an object, or the two ends of an edge. */
export type Ends = Pick<Rows, 'node' | 'fact'>;

/** The conditions that the `where`, but for a part of it, and the `predicates` of a site set on its rows. */
export function narrowing(
  scope: Scope,
  site: number,
  ends: Ends,
  but: Condition | null = null,
): Cypher.Predicate[] {
  const { values, filter } = boundSite(scope.bound, site);
  const conditions: Cypher.Predicate[] = [];
  if (Array.isArray(values['predicates'])) {
    const predicates = parameter(
      scope,
      `s${site}_predicates`,
      (bound) => boundSite(bound, site).values['predicates'],
    );
    conditions.push(Cypher.in(ends.node.property('predicate'), predicates));
  }
  if (filter !== null) conditions.push(...conjuncts({ scope, site }, filter.condition, ends, but));
  return conditions;
}

/** Where a condition is compiled. */
export interface Context {
  readonly scope: Scope;
  readonly site: number;
}

/** A conjunction is written without parentheses of its own, so that the planner sees each part. */
function conjuncts(
  context: Context,
  condition: Condition,
  ends: Ends,
  but: Condition | null = null,
): Cypher.Predicate[] {
  if (condition === but) return [];
  if (condition.kind === 'all') return condition.of.flatMap((each) => conjuncts(context, each, ends, but));
  return [compileCondition(context, condition, ends)];
}

/** Compiles a condition to a predicate. */
export function compileCondition(context: Context, condition: Condition, ends: Ends): Cypher.Predicate {
  switch (condition.kind) {
    case 'all':
      return joined(Cypher.and, condition.of, (each) => compileCondition(context, each, ends)) ?? Cypher.true;
    case 'any':
      return joined(Cypher.or, condition.of, (each) => compileCondition(context, each, ends)) ?? Cypher.false;
    case 'compare':
      return compileComparison(context, condition, ends);
    case 'missing': {
      const missing = isMissing(ends.node.property(condition.property), condition.day);
      return condition.negated ? Cypher.not(missing) : missing;
    }
    case 'list':
      return compileListTest(context, condition, ends);
    case 'some':
      return compileSome(context, condition, ends);
    case 'count': {
      const led = follow(context, condition, ends);
      const { match, conditions, atMost } = led;
      const value = valueOf(context, condition.value);
      const found = countOf(where(match(), conditions), led);
      const compared = compare(found, condition, value);
      // What has too few neighbours at all need not have them counted under the view.
      return atMost === null || !isLowerBound(condition)
        ? compared
        : Cypher.and(compare(atMost, condition, value), compared);
    }
    case 'end': {
      const node = condition.end === 'fact' ? (ends.fact ?? ends.node) : ends.node;
      return compileCondition(context, condition.of, { node, fact: null });
    }
  }
}

function joined(
  join: (...parts: Cypher.Predicate[]) => Cypher.Predicate,
  conditions: readonly Condition[],
  compile: (condition: Condition) => Cypher.Predicate,
): Cypher.Predicate | undefined {
  return conditions.length === 0 ? undefined : join(...conditions.map(compile));
}

function compileSome(
  context: Context,
  condition: Extract<Condition, { kind: 'some' }>,
  ends: Ends,
): Cypher.Predicate {
  const found = follow(context, condition, ends);
  const inner = conjuncts(context, condition.of, found);
  const exists = new Cypher.Exists(where(found.match(), [...found.conditions, ...inner]));
  return condition.negated ? Cypher.not(exists) : exists;
}

/** Follows the field that a condition or an order names. */
export function follow(
  { scope, site }: Context,
  { type, field: name }: { readonly type: string; readonly field: string },
  { node }: Ends,
): Lead {
  const field = modelType(scope, type).fields.get(name);
  if (field === undefined) throw new Error(`${type} has no field "${name}".`);
  return lead({ scope, site, holder: node }, field);
}

function valueOf({ scope, site }: Context, index: number): Cypher.Property {
  return parameter(scope, `s${site}_w${index}`, (bound) => boundSite(bound, site).filter?.values[index]);
}

function isMissing(property: Cypher.Property, day: boolean): Cypher.Predicate {
  if (!day) return Cypher.isNull(property);
  return Cypher.or(Cypher.isNull(property), ...outside(property));
}

/** The sentinels of open intervals, which are missing days. */
function outside(property: Cypher.Property): [Cypher.Predicate, Cypher.Predicate] {
  return [
    Cypher.lte(property, new Cypher.Literal(BEGINNING)),
    Cypher.gte(property, new Cypher.Literal(UNDATED)),
  ];
}

function inside(property: Cypher.Property): [Cypher.Predicate, Cypher.Predicate] {
  return [
    Cypher.gt(property, new Cypher.Literal(BEGINNING)),
    Cypher.lt(property, new Cypher.Literal(UNDATED)),
  ];
}

/** The property as it is shown: null for a sentinel. */
export function shownProperty(property: Cypher.Property, day: boolean): Cypher.Expr {
  if (!day) return property;
  return new Cypher.Case().when(Cypher.and(...inside(property))).then(property);
}

function compileComparison(
  context: Context,
  condition: Extract<Condition, { kind: 'compare' }>,
  ends: Ends,
): Cypher.Predicate {
  const property = ends.node.property(condition.property);
  const compared = compare(property, condition, valueOf(context, condition.value));
  if (condition.negated) return Cypher.or(isMissing(property, condition.day), compared);
  return condition.day
    ? Cypher.and(compared, ...outside(property).map((each) => Cypher.not(each)))
    : compared;
}

function compare(
  left: Cypher.Expr,
  { comparison, negated }: { readonly comparison: Comparison; readonly negated: boolean },
  right: Cypher.Expr,
): Cypher.Predicate {
  switch (comparison) {
    case 'eq':
      return negated ? Cypher.neq(left, right) : Cypher.eq(left, right);
    case 'lt':
      return negated ? Cypher.gte(left, right) : Cypher.lt(left, right);
    case 'lte':
      return negated ? Cypher.gt(left, right) : Cypher.lte(left, right);
    case 'gt':
      return negated ? Cypher.lte(left, right) : Cypher.gt(left, right);
    case 'gte':
      return negated ? Cypher.lt(left, right) : Cypher.gte(left, right);
    case 'in':
      return unless(negated, Cypher.in(left, right));
    case 'contains':
      return unless(negated, Cypher.contains(left, right));
    case 'startsWith':
      return unless(negated, Cypher.startsWith(left, right));
    case 'endsWith':
      return unless(negated, Cypher.endsWith(left, right));
  }
}

function isLowerBound({
  comparison,
  negated,
}: {
  readonly comparison: Comparison;
  readonly negated: boolean;
}) {
  return negated ? comparison === 'lt' || comparison === 'lte' : comparison === 'gt' || comparison === 'gte';
}

function unless(negated: boolean, predicate: Cypher.Predicate): Cypher.Predicate {
  return negated ? Cypher.not(predicate) : predicate;
}

/** A list that is not stored is an empty one. */
function compileListTest(
  context: Context,
  condition: Extract<Condition, { kind: 'list' }>,
  ends: Ends,
): Cypher.Predicate {
  const list = Cypher.coalesce(ends.node.property(condition.property), new Cypher.List([]));
  if (condition.test === 'isEmpty' || condition.value === null)
    return compare(
      Cypher.size(list),
      { comparison: 'eq', negated: condition.negated },
      new Cypher.Literal(0),
    );
  const value = valueOf(context, condition.value);
  const element = newVariable(context.scope);
  switch (condition.test) {
    case 'has':
      return unless(condition.negated, Cypher.in(value, list));
    case 'hasSome':
      return unless(condition.negated, Cypher.any(element, list, Cypher.in(element, value)));
    case 'hasEvery':
      return unless(condition.negated, Cypher.all(element, value, Cypher.in(element, list)));
    case 'contains':
      return unless(condition.negated, Cypher.any(element, list, Cypher.contains(element, value)));
  }
}
