import { BEGINNING, END, type PredicateRule, type Rectangle } from './claim.ts';
import { factIdOf, factPartsOf } from './fact-id.ts';
import { infer } from './infer.ts';
import type { Example, ExampleFact, PositiveExample, Rule } from './rule.ts';

/** An example from which a rule does not conclude what it should. */
export interface ExampleFailure {
  readonly rule: string;
  readonly kind: 'positive' | 'negative';
  readonly index: number;
  readonly about: string;
  /** `subject object` pairs, sorted. */
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

/**
 * Runs the examples that a rule carries: a positive one must give exactly the conclusions it lists, a negative
 * one none. An empty list when all pass.
 */
export function runRuleExamples(
  rule: Rule,
  predicates: ReadonlyMap<string, PredicateRule>,
): ExampleFailure[] {
  const failures: ExampleFailure[] = [];
  const run = (
    kind: ExampleFailure['kind'],
    index: number,
    example: Example,
    expected: readonly string[],
  ): void => {
    const actual = conclusionsOf(rule, example, predicates);
    if (actual.join('\n') === expected.join('\n')) return;
    failures.push({ rule: rule.id, kind, index, about: example.about, expected, actual });
  };
  for (const [index, example] of rule.examples.positive.entries())
    run('positive', index, example, expectedOf(example));
  for (const [index, example] of rule.examples.negative.entries()) run('negative', index, example, []);
  return failures;
}

function expectedOf({ concludes }: PositiveExample): string[] {
  return [...new Set(concludes.map(({ subject, object }) => `${subject} ${object}`))].sort();
}

function conclusionsOf(
  rule: Rule,
  example: Example,
  predicates: ReadonlyMap<string, PredicateRule>,
): string[] {
  const rectangles = example.facts.map((fact, index) => rectangleOf(fact, index, predicates));
  const inferences = infer(rectangles, [rule], new Map(Object.entries(example.types)), predicates);
  return [...new Set(inferences.map(({ subject, object }) => `${subject} ${object}`))].sort();
}

/** @throws Error when the fact's predicate is not among the rules. */
function rectangleOf(
  fact: ExampleFact,
  index: number,
  predicates: ReadonlyMap<string, PredicateRule>,
): Rectangle {
  const rule = predicates.get(fact.predicate);
  if (rule === undefined) throw new Error(`An example uses the unknown predicate ${fact.predicate}.`);
  const { qualifiers = {}, status = 'REPORTED' } = fact;
  const parts = factPartsOf({ ...fact, value: null, qualifiers }, rule);
  const factId = factIdOf(parts);
  return {
    ...parts,
    id: `${factId}.${String(index)}`,
    factId,
    qualifiers: { ...qualifiers, ...parts.qualifiers },
    status,
    proof: status,
    derived: false,
    disputed: false,
    certainty: 'CERTAIN',
    valid: { from: BEGINNING, to: END },
    known: { from: BEGINNING, to: END },
    claimIds: [`example/${String(index)}`],
    opposingIds: [],
  };
}
