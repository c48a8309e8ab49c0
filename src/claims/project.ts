import type { Claim, PredicateRule, Rectangle } from './claim.ts';
import { compareText } from './day.ts';
import { gatherEvidence } from './evidence.ts';
import { factIdOfEncoding } from './fact-id.ts';
import { projectFact } from './project-fact.ts';

/**
 * Projects claims onto facts: which fact held in which rectangle of valid time × known time, on whose word,
 * how surely, and disputed by whom. Pure and deterministic: the same claims in any order give the same
 * rectangles, sorted by fact, known time and valid time. Retracted claims must not be passed in.
 * @throws Error when a claim's predicate is not among the rules.
 */
export function project(
  claims: readonly Claim[],
  predicates: ReadonlyMap<string, PredicateRule>,
): Rectangle[] {
  const evidence = gatherEvidence(claims, predicates);
  const facts: { factId: string; encoding: string }[] = [];
  for (const [encoding, { supports }] of evidence.facts) {
    if (supports.length > 0) facts.push({ factId: factIdOfEncoding(encoding), encoding });
  }
  facts.sort((left, right) => compareText(left.factId, right.factId));
  const rectangles: Rectangle[] = [];
  for (const { factId, encoding } of facts) {
    const fact = evidence.facts.get(encoding);
    if (fact === undefined) continue;
    for (const rectangle of projectFact(fact, factId, evidence)) rectangles.push(rectangle);
  }
  return rectangles;
}
