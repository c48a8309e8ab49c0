import { hash } from 'node:crypto';
import type { Claim, Day, LiteralValue, PredicateRule } from './claim.ts';
import { compareText } from './day.ts';

/** What makes a fact the same fact: its ends (or value) and its identifying qualifiers. */
export interface FactParts {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly value: LiteralValue | null;
  /** Identifying qualifiers only; `null` means "not stated", which is a value of its own. */
  readonly qualifiers: Readonly<Record<string, string | null>>;
}

const FACT_ID_BYTES = 16;
const RECTANGLE_DIGEST_LENGTH = 8;

/**
 * The identity of the fact a claim speaks of, whatever the claim's stance: the ends of a symmetric
 * predicate are sorted and qualifiers that do not identify are left out.
 */
export function factPartsOf(claim: Omit<FactParts, 'predicate'>, rule: PredicateRule): FactParts {
  const swapped = rule.symmetric && claim.object !== null && claim.object < claim.subject;
  const qualifiers: Record<string, string | null> = {};
  for (const name of rule.identifying) qualifiers[name] = claim.qualifiers[name] ?? null;
  return {
    subject: swapped ? claim.object : claim.subject,
    predicate: rule.name,
    object: swapped ? claim.subject : claim.object,
    value: claim.value,
    qualifiers,
  };
}

/** A text that two facts share exactly when they are the same fact. Qualifiers that are not stated take no room. */
export function encodeFact(parts: FactParts): string {
  const value = parts.value === null ? null : [parts.value.kind, parts.value.value, parts.value.unit];
  return JSON.stringify([
    parts.subject,
    parts.predicate,
    parts.object,
    value,
    statedQualifiers(parts.qualifiers),
  ]);
}

/** A text that facts share when a functional predicate lets only one of them hold; `subject` is the end it is functional for. */
export function encodeRivalry(parts: FactParts, subject: string): string {
  return JSON.stringify([subject, parts.predicate, statedQualifiers(parts.qualifiers)]);
}

/** A text that facts share when they differ in one functional qualifier alone, of which only one value holds at a time. */
export function encodeQualifierRivalry(parts: FactParts, name: string): string {
  return JSON.stringify([name, encodeFact({ ...parts, qualifiers: { ...parts.qualifiers, [name]: null } })]);
}

/** Id of a fact: the first 16 bytes of the SHA-256 of its encoding, in base64url. */
export function factIdOf(parts: FactParts): string {
  return factIdOfEncoding(encodeFact(parts));
}

/** Id of the fact that a claim affirms, denies or merely alleges. */
export function factIdOfClaim(claim: Claim, rule: PredicateRule): string {
  return factIdOf(factPartsOf(claim, rule));
}

/** {@link factIdOf} for a caller that already holds the result of {@link encodeFact}. */
export function factIdOfEncoding(encoding: string): string {
  return hash('sha256', encoding, 'buffer').toString('base64url', 0, FACT_ID_BYTES);
}

/** SHA-256 of any JSON value, in base64url. The order of keys counts, so pass arrays. */
export function digestOf(content: unknown): string {
  return hash('sha256', JSON.stringify(content), 'buffer').toString('base64url');
}

/** Id of a rectangle: its fact's, and a digest of where it begins in both clocks and of its claims. */
export function rectangleIdOf(
  factId: string,
  starts: { readonly validFrom: Day; readonly knownFrom: Day },
  claimIds: readonly string[],
): string {
  const digest = digestOf([starts.validFrom, starts.knownFrom, claimIds]);
  return `${factId}.${digest.slice(0, RECTANGLE_DIGEST_LENGTH)}`;
}

function statedQualifiers(qualifiers: FactParts['qualifiers']): [string, string][] {
  const stated: [string, string][] = [];
  for (const [name, value] of Object.entries(qualifiers)) if (value !== null) stated.push([name, value]);
  return stated.sort((left, right) => compareText(left[0], right[0]));
}
