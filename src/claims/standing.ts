import type { Claim, FactStatus } from './claim.ts';

/**
 * Whether a claim can bear on a fact at all, for or against: it is asserted, decided or derived, and
 * confirmed, reported or inferred. Allegations, opinions, questions, predictions and promises are listed only.
 */
export function hasStanding(claim: Claim): claim is Claim & { readonly status: FactStatus } {
  const { speechAct, status } = claim;
  return (
    (speechAct === 'ASSERTS' || speechAct === 'DECIDES' || speechAct === 'DERIVES') && status !== 'ALLEGED'
  );
}

/** Whether nobody stands behind the claim but a reasoning: an inference or a derivation. */
export function isDerived(claim: Claim): boolean {
  return claim.status === 'INFERRED' || claim.speechAct === 'DERIVES';
}
