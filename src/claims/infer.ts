import type { Certainty, PredicateRule, Rectangle } from './claim.ts';
import { compareText } from './day.ts';
import { digestOf, factIdOf, factPartsOf, rectangleIdOf, type FactParts } from './fact-id.ts';
import { indexFacts } from './fact-index.ts';
import type { InferenceCell } from './inference-cell.ts';
import { matchRule, type Match } from './match-rule.ts';
import type { Rule } from './rule.ts';

/** One rectangle of a premise, as `why` shows it. */
export interface Premise {
  readonly factId: string;
  readonly rectangleId: string;
  readonly claimIds: readonly string[];
}

/** A rectangle of an inferred fact and what it rests on there, in the order of the rule's steps. */
export interface InferredRectangle {
  readonly rectangle: Rectangle;
  readonly premises: readonly Premise[];
}

/** One derivation of a fact by a rule: a claim of its own. Other derivations may share its fact. */
export interface Inference {
  /** Claim id, stable for the same rule and premises: `<rule>/<digest>`. */
  readonly id: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly factId: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** What each variable of the rule stands for, sorted by name. */
  readonly bindings: Readonly<Record<string, string>>;
  /** The facts it rests on, in the order of the rule's steps. */
  readonly premiseFactIds: readonly string[];
  readonly rectangles: readonly InferredRectangle[];
}

/** A rule would make more inferences, or try more facts, than it may. */
export class RuleCeilingError extends Error {
  readonly ruleId: string;
  readonly ceiling: number;

  constructor(ruleId: string, ceiling: number, unit: string) {
    super(`Rule ${ruleId} exceeds its ceiling of ${String(ceiling)} ${unit}; make its pattern narrower.`);
    this.name = 'RuleCeilingError';
    this.ruleId = ruleId;
    this.ceiling = ceiling;
  }
}

/** Most facts that one rule may try, whatever comes of it. */
const MAXIMUM_FACTS_TRIED = 5_000_000;
const STRENGTH: readonly Certainty[] = ['POSSIBLE', 'PRESUMED', 'CERTAIN'];

/**
 * Applies rules to facts. An inference holds where one rectangle of each premise holds, in both clocks; it is
 * disputed when a premise is, as certain and as well proven as the weakest of them. Rules read the given
 * rectangles only, never each other's conclusions. The rules must be free of faults. Sorted by id.
 * @throws RuleCeilingError when a rule exceeds its ceiling.
 */
export function infer(
  rectangles: readonly Rectangle[],
  rules: readonly Rule[],
  entityTypes: ReadonlyMap<string, readonly string[]>,
  predicates: ReadonlyMap<string, PredicateRule>,
): Inference[] {
  const facts = indexFacts(rectangles, predicates);
  const inferences = new Map<string, Inference>();
  for (const rule of rules) {
    const conclusion = predicates.get(rule.conclusion.predicate);
    if (conclusion === undefined) throw new Error(`Rule ${rule.id} concludes an unknown predicate.`);
    let tried = 0;
    let made = 0;
    const onFact = (): void => {
      if (++tried > MAXIMUM_FACTS_TRIED)
        throw new RuleCeilingError(rule.id, MAXIMUM_FACTS_TRIED, 'facts tried');
    };
    for (const match of matchRule(rule, { facts, entityTypes, onFact })) {
      const inference = inferenceOf(rule, match, conclusion);
      if (inference === null || inferences.has(inference.id)) continue;
      if (++made > rule.ceiling) throw new RuleCeilingError(rule.id, rule.ceiling, 'inferences');
      inferences.set(inference.id, inference);
    }
  }
  return [...inferences.values()].sort((left, right) => compareText(left.id, right.id));
}

function inferenceOf(
  rule: Rule,
  { bindings, facts, cells }: Match,
  conclusion: PredicateRule,
): Inference | null {
  const subject = bindings.get(rule.conclusion.subject);
  const object = bindings.get(rule.conclusion.object);
  if (subject === undefined || object === undefined) return null;
  const qualifiers: Record<string, string | null> = {};
  for (const [name, variable] of Object.entries(rule.conclusion.qualifiers ?? {})) {
    qualifiers[name] = bindings.get(variable) ?? null;
  }
  const parts = factPartsOf({ subject, object, value: null, qualifiers }, conclusion);
  const factId = factIdOf(parts);
  const premiseFactIds = facts.map((fact) => fact.factId);
  const bound = [...bindings].sort((left, right) => compareText(left[0], right[0]));
  const id = `${rule.id}/${digestOf([premiseFactIds, bound]).slice(0, 16)}`;
  const shared = { id, factId, parts, qualifiers };
  return {
    id,
    ruleId: rule.id,
    ruleVersion: rule.version,
    factId,
    subject: parts.subject,
    predicate: parts.predicate,
    object: parts.object ?? object,
    bindings: Object.fromEntries(bound),
    premiseFactIds,
    rectangles: cells.map((cell) => inferredRectangle(cell, shared)).sort(byClocks),
  };
}

interface Shared {
  readonly id: string;
  readonly factId: string;
  readonly parts: FactParts;
  readonly qualifiers: Rectangle['qualifiers'];
}

function inferredRectangle({ valid, known, premises }: InferenceCell, shared: Shared): InferredRectangle {
  const { id, factId, parts, qualifiers } = shared;
  const opposingIds = [...new Set(premises.flatMap((premise) => premise.opposingIds))].sort(compareText);
  const rectangle: Rectangle = {
    id: rectangleIdOf(factId, { validFrom: valid.from, knownFrom: known.from }, [id]),
    factId,
    subject: parts.subject,
    predicate: parts.predicate,
    object: parts.object,
    value: null,
    qualifiers: { ...qualifiers, ...parts.qualifiers },
    status: 'INFERRED',
    proof: premises.every(({ proof }) => proof === 'CONFIRMED') ? 'CONFIRMED' : 'REPORTED',
    derived: true,
    disputed: premises.some(({ disputed }) => disputed),
    certainty: STRENGTH.find((each) => premises.some(({ certainty }) => certainty === each)) ?? 'CERTAIN',
    valid,
    known,
    claimIds: [id],
    opposingIds,
  };
  return {
    rectangle,
    premises: premises.map((premise) => ({
      factId: premise.factId,
      rectangleId: premise.id,
      claimIds: premise.claimIds,
    })),
  };
}

function byClocks({ rectangle: left }: InferredRectangle, { rectangle: right }: InferredRectangle): number {
  return compareText(left.known.from, right.known.from) || compareText(left.valid.from, right.valid.from);
}
