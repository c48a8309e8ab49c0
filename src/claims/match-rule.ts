import type { Rectangle } from './claim.ts';
import type { FactIndex, IndexedFact } from './fact-index.ts';
import { EVERYWHERE, narrow, subtract, type InferenceCell } from './inference-cell.ts';
import type { Rule, Step, Variable } from './rule.ts';

/** One way in which a rule's pattern holds. */
export interface Match {
  readonly bindings: ReadonlyMap<Variable, string>;
  /** The facts followed, in order. */
  readonly facts: readonly IndexedFact[];
  readonly cells: readonly InferenceCell[];
}

/** Where a pattern is looked for. */
export interface MatchContext {
  readonly facts: FactIndex;
  /** Labels of each entity. */
  readonly entityTypes: ReadonlyMap<string, readonly string[]>;
  /** Called for every fact tried, so that the caller can bound the work. */
  readonly onFact: () => void;
}

interface Search extends MatchContext {
  readonly rule: Rule;
}

/** Every match of a rule, in a fixed order. Facts are never used twice in one match, so chains are simple. */
export function* matchRule(rule: Rule, context: MatchContext): Generator<Match> {
  const search = { ...context, rule };
  const first = rule.path[0];
  if (first === undefined) return;
  for (const entity of context.facts.starts(first)) {
    const bindings = bind(new Map(), first.from, entity, search);
    if (bindings === null) continue;
    for (const match of followSteps({ bindings, facts: [], cells: [EVERYWHERE] }, 0, search)) {
      const cells = withoutAbsent(match, search);
      if (cells.length > 0) yield { ...match, cells };
    }
  }
}

function* followSteps(match: Match, index: number, search: Search): Generator<Match> {
  const step = search.rule.path[index];
  if (step === undefined) {
    yield match;
    return;
  }
  const from = match.bindings.get(step.from);
  if (from === undefined) return;
  for (const { entity, ...reached } of walk(match, { step, entity: from, visited: [from] }, search)) {
    const bindings = bind(reached.bindings, step.to, entity, search);
    if (bindings !== null) yield* followSteps({ ...reached, bindings }, index + 1, search);
  }
}

interface Walk {
  readonly step: Step;
  readonly entity: string;
  /** Entities of this chain so far: control of a company by itself is no longer chain of control. */
  readonly visited: readonly string[];
}

function* walk(
  match: Match,
  { step, entity, visited }: Walk,
  context: MatchContext,
): Generator<Match & { entity: string }> {
  const { minimum, maximum } = step.repeat ?? { minimum: 1, maximum: 1 };
  const length = visited.length - 1;
  if (length >= minimum) yield { ...match, entity };
  if (length >= maximum) return;
  for (const { fact, entity: next } of context.facts.from(entity, step)) {
    context.onFact();
    if (match.facts.includes(fact) || visited.includes(next)) continue;
    for (const { bindings, rectangles } of fitting(fact.rectangles, step, match.bindings)) {
      const cells = narrow(match.cells, rectangles);
      if (cells.length === 0) continue;
      const further = { bindings, facts: [...match.facts, fact], cells };
      yield* walk(further, { step, entity: next, visited: [...visited, next] }, context);
    }
  }
}

interface Fit {
  readonly bindings: ReadonlyMap<Variable, string>;
  readonly rectangles: Rectangle[];
}

/** The rectangles that meet the step's conditions, apart for each value that they give to its variables. */
function fitting(rectangles: readonly Rectangle[], step: Step, bindings: Fit['bindings']): Iterable<Fit> {
  const fits = new Map<string, Fit>();
  for (const rectangle of rectangles) {
    if (step.minStatus === 'CONFIRMED' && rectangle.proof !== 'CONFIRMED') continue;
    const bound = bindQualifiers(rectangle, step, bindings);
    if (bound === null) continue;
    const key = JSON.stringify([...bound]);
    const fit = fits.get(key) ?? { bindings: bound, rectangles: [] };
    fit.rectangles.push(rectangle);
    fits.set(key, fit);
  }
  return fits.values();
}

function bindQualifiers(rectangle: Rectangle, step: Step, bindings: Fit['bindings']): Fit['bindings'] | null {
  const bound = new Map(bindings);
  for (const [name, condition] of Object.entries(step.qualifiers ?? {})) {
    const value = rectangle.qualifiers[name] ?? null;
    if (value === null) return null;
    if ('oneOf' in condition) {
      if (!condition.oneOf.includes(value)) return null;
    } else if ((bound.get(condition.variable) ?? value) !== value) return null;
    else bound.set(condition.variable, value);
  }
  return bound;
}

function bind(
  bindings: Match['bindings'],
  variable: Variable,
  entity: string,
  { rule, entityTypes }: Search,
): Match['bindings'] | null {
  const bound = bindings.get(variable);
  if (bound !== undefined) return bound === entity ? bindings : null;
  const wanted = rule.types[variable];
  const labels = entityTypes.get(entity) ?? [];
  if (wanted !== undefined && !wanted.some((label) => labels.includes(label))) return null;
  return new Map(bindings).set(variable, entity);
}

function withoutAbsent(match: Match, search: Search): readonly InferenceCell[] {
  let cells = match.cells;
  for (const step of search.rule.absent) {
    const from = match.bindings.get(step.from);
    if (from === undefined) continue;
    for (const { fact, entity } of search.facts.from(from, step)) {
      search.onFact();
      if (bind(match.bindings, step.to, entity, search) === null) continue;
      for (const { rectangles } of fitting(fact.rectangles, step, match.bindings)) {
        for (const rectangle of rectangles) cells = subtract(cells, rectangle);
      }
    }
  }
  return cells;
}
