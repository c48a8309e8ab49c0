import Cypher from '@neo4j/cypher-builder';
import type { ModelType } from '../model/graph-model.ts';
import { type Condition, isExactly } from '../plan/condition.ts';
import { compileCondition, type Context, type Ends, follow } from './compile-condition.ts';
import { indexedLabel, type LedRows, modelType, where } from './follow.ts';
import { newVariable, type Scope } from './scope.ts';

/**
 * From more rows than this on, a search through all of them soon meets the first of those that are wanted, while those
 * that an index leads to would all have to be read and sorted. To find out costs a millisecond or two.
 */
const MOST_LED = 500;

/**
 * How an index leads to the rows of which a condition holds, if one does. From inside EXISTS, which is what a condition
 * on what rows are linked with becomes, the planner never starts.
 */
export function ledBy(
  context: Context,
  condition: Condition,
  { node, type }: { readonly node: Cypher.Node; readonly type: ModelType },
): LedRows | null {
  for (const part of partsOf(condition)) {
    const branches = part.kind === 'any' ? part.of : [part];
    if (!branches.some(namesLinked)) continue;
    const trails = branches.flatMap((each) => trailTo(context, each, type) ?? []);
    if (trails.length < branches.length) continue;
    const candidates = (most: number | null): Cypher.Expr =>
      trails
        .map((trail): Cypher.Expr => collectEnds(trail, node, most))
        .reduce((left, right) => Cypher.plus(left, right));
    return { part, candidates, conditions: type.label === null ? [] : [node.hasLabel(type.label)] };
  }
  return null;
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of : [condition];
}

function namesLinked(condition: Condition): boolean {
  return partsOf(condition).some(({ kind }) => kind === 'some');
}

function collectEnds(trail: Trail, node: Cypher.Node, most: number | null): Cypher.Collect {
  const { matches, conditions } = trail({ node, fact: null });
  const matched = matches.reduce((clause, next) => clause.match(next));
  const ends = where(matched, conditions).return(node).distinct();
  return new Cypher.Collect(most === null ? ends : ends.limit(new Cypher.Literal(most + 1)));
}

/** Matches of what leads from something that is looked up by its id or its name, up to `ends`. */
type Trail = (ends: Ends) => {
  readonly matches: readonly [Cypher.Match, ...Cypher.Match[]];
  readonly conditions: readonly Cypher.Predicate[];
};

function trailTo(context: Context, condition: Condition, type: ModelType): Trail | null {
  switch (condition.kind) {
    case 'compare': {
      const byName = isExactly(condition, 'nameKey') ? type.label : null;
      const label = isExactly(condition, 'id') ? indexedLabel(type) : byName;
      if (label === null || type.visibility === 'fact') return null;
      return (ends) => ({
        matches: [new Cypher.Match(new Cypher.Pattern(ends.node, { labels: [label] }))],
        conditions: [compileCondition(context, condition, ends)],
      });
    }
    case 'all':
      return trailToAll(context, condition.of, type);
    case 'end': {
      const trail = condition.end === 'node' ? trailTo(context, condition.of, type) : null;
      return trail === null ? null : ({ node }) => trail({ node, fact: null });
    }
    case 'some': {
      const field = modelType(context.scope, condition.type).fields.get(condition.field);
      if (condition.negated || (field?.kind !== 'relationship' && field?.kind !== 'link')) return null;
      const trail = trailTo(context, condition.of, modelType(context.scope, field.type));
      if (trail === null) return null;
      return (ends) => {
        const found = follow(context, condition, ends);
        const { matches, conditions } = trail(found);
        return { matches: [found.match(), ...matches], conditions: [...found.conditions, ...conditions] };
      };
    }
    case 'any':
    case 'count':
    case 'list':
    case 'missing':
      return null;
  }
}

function trailToAll(context: Context, parts: readonly Condition[], type: ModelType): Trail | null {
  for (const part of parts) {
    const trail = trailTo(context, part, type);
    if (trail === null) continue;
    const others = parts.filter((each) => each !== part);
    return (ends) => {
      const { matches, conditions } = trail(ends);
      return {
        matches,
        conditions: [...conditions, ...others.map((each) => compileCondition(context, each, ends))],
      };
    };
  }
  return null;
}

/** Matches all rows that an index leads to and of which the conditions hold. */
export function matchLed(
  { node, led }: Led,
  conditions: readonly Cypher.Predicate[],
  candidates: Cypher.Expr = led.candidates(null),
): Cypher.With {
  const rows = new Cypher.Unwind([candidates, node]).with(node).distinct();
  return where(rows, [...led.conditions, ...conditions]);
}

/** Matches the same, or, where an index leads to too many, what `first` returns of all rows. */
export function matchFirstLed(
  scope: Scope,
  { node, led }: Led,
  { conditions, first }: { readonly conditions: readonly Cypher.Predicate[]; readonly first: Cypher.Clause },
): Cypher.With {
  const list = newVariable(scope);
  const once = newVariable(scope);
  const most = new Cypher.Literal(MOST_LED);
  const given = (condition: Cypher.Predicate, then: Cypher.Expr): Cypher.Expr =>
    new Cypher.Case().when(condition).then(then).else(new Cypher.List([]));
  const few = given(Cypher.lte(Cypher.size(list), most), list);
  // A plain condition the planner would test on each of the rows.
  const many = given(Cypher.gt(Cypher.size(list), most), new Cypher.List([Cypher.true]));
  const either = new Cypher.Union(
    matchLed({ node, led }, conditions, few).return(node),
    new Cypher.Unwind([many, once]).with(once).call(first, [once]).return(node),
  );
  return new Cypher.With([led.candidates(MOST_LED), list]).call(either.all(), [list]).with(node);
}

interface Led {
  readonly node: Cypher.Variable;
  readonly led: LedRows;
}
