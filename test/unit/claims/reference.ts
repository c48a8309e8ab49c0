import type { Bound, Certainty, Claim, Day, FactStatus, PredicateRule } from '../../../src/claims/claim.ts';

/**
 * The projection read off the design for one day of valid time and one day of known time, with no cutting,
 * no joining and no index: slow, and independent of the code under test.
 */
export interface Reading {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly value: string;
  readonly certainty: Certainty;
  readonly status: FactStatus;
  readonly derived: boolean;
  readonly claimIds: string[];
  readonly opposingIds: string[];
}

export function read(
  claims: readonly Claim[],
  predicates: ReadonlyMap<string, PredicateRule>,
  validDay: Day,
  knownDay: Day,
): Reading[] {
  const known = claims.filter((claim) => isKnown(claim, claims, knownDay) && counts(claim));
  const factual = known.filter((claim) => ruleOf(claim).factual);
  const affirming = factual.filter((claim) => claim.polarity === 'AFFIRMS');
  const denying = factual.filter((claim) => claim.polarity === 'DENIES');

  function ruleOf(claim: Claim): PredicateRule {
    const rule = predicates.get(claim.predicate);
    if (rule === undefined) throw new Error(claim.predicate);
    return rule;
  }
  function ends(claim: Claim): (string | null)[] {
    const pair = [claim.subject, claim.object];
    return ruleOf(claim).symmetric && claim.object !== null ? pair.sort() : pair;
  }
  function qualifiers(claim: Claim): string {
    return JSON.stringify(ruleOf(claim).identifying.map((name) => claim.qualifiers[name] ?? null));
  }
  function sameFact(left: Claim, right: Claim): boolean {
    return (
      left.predicate === right.predicate &&
      JSON.stringify([ends(left), left.value, qualifiers(left)]) ===
        JSON.stringify([ends(right), right.value, qualifiers(right)])
    );
  }
  function rivals(left: Claim, right: Claim): boolean {
    if (left.predicate !== right.predicate || !ruleOf(left).functional || sameFact(left, right)) return false;
    if (qualifiers(left) !== qualifiers(right)) return false;
    if (left.subject === right.subject) return true;
    const shared = [left.subject, left.object].some(
      (end) => end !== null && [right.subject, right.object].includes(end),
    );
    return ruleOf(left).symmetric && left.object !== null && right.object !== null
      ? shared
      : ruleOf(left).symmetric && shared;
  }
  function certaintyOf(claim: Claim): Certainty | null {
    const momentary = ruleOf(claim).momentary;
    const stated = statedCertainty(claim, momentary, validDay);
    if (stated !== 'TAIL') return stated;
    const tail = tailStart(claim);
    const same = (claim.polarity === 'AFFIRMS' ? affirming : denying).filter((other) =>
      sameFact(claim, other),
    );
    let certainty: Certainty = 'PRESUMED';
    for (const other of same) {
      const end = other.valid.kind === 'interval' ? other.valid.to : null;
      if (end === null || end.latest < lastStated(claim)) continue;
      if (validDay > end.latest) return null;
      if (validDay > end.earliest) certainty = 'POSSIBLE';
    }
    if (claim.polarity === 'AFFIRMS') {
      for (const other of affirming) {
        const start = startOf(other)?.latest;
        if (rivals(claim, other) && start !== undefined && start >= tail && validDay >= start) return null;
      }
    } else {
      for (const other of affirming) {
        const start = startOf(other)?.earliest;
        if (sameFact(claim, other) && start !== undefined && start >= tail && validDay >= start) return null;
      }
    }
    return certainty;
  }

  const readings: Reading[] = [];
  const done: Claim[] = [];
  for (const first of affirming) {
    if (done.some((claim) => sameFact(claim, first))) continue;
    done.push(first);
    const supports = affirming.filter((claim) => sameFact(claim, first) && certaintyOf(claim) !== null);
    if (supports.length === 0) continue;
    const certainties = supports.map(certaintyOf);
    const certainty = (['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const).find((each) =>
      certainties.includes(each),
    );
    if (certainty === undefined) continue;
    const opposing = new Set<string>();
    let erased = false;
    for (const denial of denying.filter((claim) => sameFact(claim, first))) {
      const theirs = certaintyOf(denial);
      if (theirs === null) continue;
      if (theirs === 'PRESUMED' && certainty === 'CERTAIN') continue;
      if (theirs === 'POSSIBLE' && certainty === 'POSSIBLE') continue;
      opposing.add(denial.id);
      if (denial.status !== 'CONFIRMED' || theirs === 'POSSIBLE') continue;
      if (supports.every((claim) => claim.status !== 'CONFIRMED')) erased = true;
    }
    if (erased) continue;
    for (const rival of affirming) {
      if (rivals(first, rival) && certainty === 'CERTAIN' && certaintyOf(rival) === 'CERTAIN')
        opposing.add(rival.id);
    }
    for (const support of supports) {
      for (const other of known) {
        if (contradicts(support, other) || contradicts(other, support)) opposing.add(other.id);
      }
    }
    const [subject, object] = ends(first);
    readings.push({
      subject: subject ?? '',
      predicate: first.predicate,
      object: object ?? null,
      value: JSON.stringify([first.value, qualifiers(first)]),
      certainty,
      status:
        (['CONFIRMED', 'REPORTED'] as const).find((each) => supports.some(({ status }) => status === each)) ??
        'INFERRED',
      derived: supports.every((claim) => claim.status === 'INFERRED' || claim.speechAct === 'DERIVES'),
      claimIds: supports.map(({ id }) => id).sort(),
      opposingIds: [...opposing].sort(),
    });
  }
  return readings;
}

function isKnown(claim: Claim, claims: readonly Claim[], day: Day): boolean {
  if (day < claim.knownFrom) return false;
  if (claim.rank === 'DEPRECATED' && claim.deprecatedOn !== null && claim.deprecatedOn <= day) return false;
  return !claims.some(
    (other) =>
      other.id !== claim.id &&
      other.knownFrom <= day &&
      other.links.some(
        ({ kind, target }) =>
          target === claim.id && (kind === 'CORRECTS' || (kind === 'WITHDRAWS' && sharesVoice(other, claim))),
      ),
  );
}

function sharesVoice(other: Claim, claim: Claim): boolean {
  if (other.speakers.some((speaker) => claim.speakers.includes(speaker))) return true;
  if (claim.publisher === null) return false;
  return other.publisher === claim.publisher || other.speakers.includes(claim.publisher);
}

function counts({ speechAct, status }: Claim): boolean {
  return (
    ['ASSERTS', 'DECIDES', 'DERIVES'].includes(speechAct) &&
    ['CONFIRMED', 'REPORTED', 'INFERRED'].includes(status)
  );
}

function contradicts(left: Claim, right: Claim): boolean {
  return (
    left.id !== right.id &&
    left.links.some(({ kind, target }) => kind === 'CONTRADICTS' && target === right.id)
  );
}

/** From when the claim says the state held, filled in where it is silent. */
function startOf({ valid, said }: Claim): Bound | null {
  if (valid.kind === 'timeless') return null;
  if (valid.kind === 'observed') return valid.on;
  if (valid.from !== null) return valid.from;
  if (valid.to === null) return said;
  return said !== null && said.latest <= valid.to.earliest ? said : valid.to;
}

/** Last day before the state is only presumed to last. */
function lastStated({ valid, said }: Claim): Day {
  if (valid.kind === 'observed') return valid.on.latest;
  if (valid.kind === 'timeless' || valid.from === null) return said?.latest ?? '';
  return said !== null && said.earliest > valid.from.latest ? said.earliest : valid.from.latest;
}

function tailStart(claim: Claim): Day {
  return new Date(Date.parse(lastStated(claim)) + 86_400_000).toISOString().slice(0, 10);
}

function statedCertainty(claim: Claim, momentary: boolean, day: Day): Certainty | 'TAIL' | null {
  const { valid } = claim;
  if (valid.kind === 'timeless') return 'CERTAIN';
  const start = startOf(claim);
  const end = valid.kind === 'interval' ? valid.to : null;
  if (start === null) return 'POSSIBLE';
  const ranged =
    valid.kind === 'interval' && (momentary ? valid.from !== null && end !== null : end !== null);
  if (ranged && end !== null) {
    if (start.latest <= day && day <= end.earliest) return 'CERTAIN';
    return start.earliest <= day && day <= end.latest ? 'POSSIBLE' : null;
  }
  if (momentary) {
    const on = valid.kind === 'interval' ? (valid.from ?? valid.to ?? claim.said) : valid.on;
    if (on === null || day < on.earliest || day > on.latest) return null;
    const dated = valid.kind === 'observed' || valid.from !== null || valid.to !== null;
    return on.earliest === on.latest && (dated || claim.speechAct === 'DECIDES') ? 'CERTAIN' : 'POSSIBLE';
  }
  if (day < start.earliest) return null;
  if (day > lastStated(claim)) return 'TAIL';
  if (valid.kind === 'interval' && valid.from !== null) return day >= start.latest ? 'CERTAIN' : 'POSSIBLE';
  return start.earliest === start.latest ? 'CERTAIN' : 'POSSIBLE';
}
