import type { Claim, PredicateRule, Span } from './claim.ts';
import { encodeFact, encodeQualifierRivalry, encodeRivalry, factPartsOf, type FactParts } from './fact-id.ts';
import { endingsOf, knownSpanOf } from './known-time.ts';
import { hasStanding } from './standing.ts';
import { validityOf, type Validity } from './valid-time.ts';

/** A claim that bears on facts, with its own known and valid time worked out once. */
export interface WeighedClaim {
  readonly claim: Claim;
  readonly known: Span;
  readonly validity: Validity;
}

/** All that bears on one fact directly: who supports it and who denies it. */
export interface FactEvidence {
  readonly parts: FactParts;
  readonly rule: PredicateRule;
  readonly supports: WeighedClaim[];
  readonly denials: WeighedClaim[];
}

/** Every claim with standing, arranged by what it bears on. */
export interface Evidence {
  /** By the encoding of the fact. */
  readonly facts: ReadonlyMap<string, FactEvidence>;
  /** Facts of functional predicates of which at most one can hold at a time, by the encoding of their rivalry. */
  readonly rivalries: ReadonlyMap<string, readonly FactEvidence[]>;
  /** By claim id, the claims with standing that contradict it; CONTRADICTS reads both ways. */
  readonly contradictors: ReadonlyMap<string, readonly WeighedClaim[]>;
}

/**
 * Weighs the claims and groups them by fact, by rivalry and by contradiction, in one pass each.
 * @throws Error when a claim's predicate is not among the rules.
 */
export function gatherEvidence(
  claims: readonly Claim[],
  predicates: ReadonlyMap<string, PredicateRule>,
): Evidence {
  const endings = endingsOf(claims);
  const facts = new Map<string, FactEvidence>();
  const contradicting = contradictionsOf(claims);
  const contradictors = new Map<string, WeighedClaim[]>();
  for (const claim of claims) {
    const rule = predicates.get(claim.predicate);
    if (rule === undefined)
      throw new Error(`Claim ${claim.id} uses the unknown predicate ${claim.predicate}.`);
    if (!hasStanding(claim)) continue;
    const known = knownSpanOf(claim, endings);
    if (known.from >= known.to) continue;
    const weighed = { claim, known, validity: validityOf(claim, rule.momentary) };
    for (const target of contradicting.get(claim.id) ?? []) append(contradictors, target, weighed);
    if (!rule.factual || (claim.object === null) === (claim.value === null)) continue;
    const evidence = evidenceFor(facts, factPartsOf(claim, rule), rule);
    (claim.polarity === 'AFFIRMS' ? evidence.supports : evidence.denials).push(weighed);
  }
  return { facts, rivalries: rivalriesOf(facts.values()), contradictors };
}

/** The keys of the rivalries a fact takes part in; both ends of a symmetric fact can have one partner only. */
export function rivalryKeysOf(parts: FactParts, rule: PredicateRule): string[] {
  const keys: string[] = [];
  if (rule.functional) {
    keys.push(encodeRivalry(parts, parts.subject));
    if (rule.symmetric && parts.object !== null) keys.push(encodeRivalry(parts, parts.object));
  }
  for (const name of rule.functionalQualifiers) {
    if (typeof parts.qualifiers[name] === 'string') keys.push(encodeQualifierRivalry(parts, name));
  }
  return keys;
}

function evidenceFor(facts: Map<string, FactEvidence>, parts: FactParts, rule: PredicateRule): FactEvidence {
  const key = encodeFact(parts);
  const known = facts.get(key);
  if (known !== undefined) return known;
  const evidence: FactEvidence = { parts, rule, supports: [], denials: [] };
  facts.set(key, evidence);
  return evidence;
}

function rivalriesOf(facts: Iterable<FactEvidence>): Map<string, FactEvidence[]> {
  const rivalries = new Map<string, FactEvidence[]>();
  for (const evidence of facts) {
    if (evidence.supports.length === 0) continue;
    for (const key of rivalryKeysOf(evidence.parts, evidence.rule)) append(rivalries, key, evidence);
  }
  return rivalries;
}

function contradictionsOf(claims: readonly Claim[]): Map<string, Set<string>> {
  const contradictions = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const targets = contradictions.get(from);
    if (targets === undefined) contradictions.set(from, new Set([to]));
    else targets.add(to);
  };
  for (const claim of claims) {
    for (const { kind, target } of claim.links) {
      if (kind !== 'CONTRADICTS' || target === claim.id) continue;
      add(claim.id, target);
      add(target, claim.id);
    }
  }
  return contradictions;
}

/** Adds a value to the list under a key. */
export function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
