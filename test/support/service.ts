import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { readEnvironment } from '../../src/environment.ts';
import { startService, type Service } from '../../src/service.ts';
import { projectFolder } from './seeded.ts';

/** The whole service on a free port over the database of the test run, as that database is. */
export function startOverTestDatabase(): Promise<Service> {
  const { uri, user, password, database } = inject('neo4j');
  return startService(
    readEnvironment({
      PORT: '0',
      LOG_LEVEL: 'silent',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    }),
  );
}

/** The text of a query of the gallery. */
export function galleryQuery(name: string): string {
  return readFileSync(`${projectFolder}gallery/${name}.graphql`, 'utf8');
}

/** A connection of facts, as the queries of the gallery select it. */
export interface FactConnection {
  readonly totalCount?: number;
  readonly edges: readonly { readonly fact: AnsweredFact; readonly node: AnsweredNode }[];
}

/** What the queries of the gallery select of a fact. */
export interface AnsweredFact {
  readonly predicate?: string;
  readonly status: string;
  readonly certainty?: string;
  readonly disputed: boolean;
  readonly derived?: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly role?: string | null;
  readonly through?: AnsweredNode | null;
  readonly decision?: AnsweredNode | null;
  readonly value?: Readonly<Record<string, unknown>> | null;
  readonly claims: readonly AnsweredClaim[];
  readonly opposingClaims?: readonly { readonly id: string }[];
}

/** What the queries of the gallery select of a claim. */
export interface AnsweredClaim {
  readonly id: string;
  readonly status?: string;
  readonly evidenceClass?: string;
  readonly speakers: readonly { readonly actor: AnsweredNode | null; readonly interest?: string }[];
  readonly source?:
    (AnsweredNode & { readonly publishedOn?: { readonly latest: string | null } | null }) | null;
  readonly rule?: AnsweredNode | null;
  readonly premises?: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

/** An entity of an answer: its id, and the connections that were selected on it. */
export interface AnsweredNode {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The connection under a field of an entity. */
export function connection(node: AnsweredNode | undefined | null, field: string): FactConnection {
  const value = node?.[field];
  if (typeof value !== 'object' || value === null) throw new Error(`The answer has no "${field}".`);
  return value as FactConnection;
}

/** The literal facts under `facts` of an entity. */
export function literalFacts(node: AnsweredNode | undefined | null): AnsweredFact[] {
  return connection(node, 'facts').edges.map((edge) => edge.node as unknown as AnsweredFact);
}

/** Keys of the claims of facts, without their dataset, sorted. */
export function claimKeys(facts: readonly AnsweredFact[]): string[] {
  return keysOf(facts.flatMap((fact) => fact.claims));
}

/** Keys of the claims on which inferred facts rest, without their dataset, sorted. */
export function premiseKeys(facts: readonly AnsweredFact[]): string[] {
  const claims = facts.flatMap((fact) => fact.claims);
  return keysOf(claims.flatMap((claim) => claim.premises?.edges.map((edge) => edge.node) ?? []));
}

function keysOf(claims: readonly { readonly id: string }[]): string[] {
  return [...new Set(claims.map(({ id }) => id.split('/')[1] ?? ''))].sort();
}
