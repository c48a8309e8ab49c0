import {
  ClaimPageDocument,
  EvidenceDocument,
  type ClaimEvidenceFragment,
  type ClaimPageQuery,
  type EvidenceQuery,
  type FactEvidenceFragment,
} from '../api/__generated__/operations.ts';
import type { Api } from '../api/api-context.ts';
import type { GraphEdge } from '../graph/graph-edges.ts';
import { toView, type ViewSettings } from '../model/view-settings.ts';

/** The evidence of relationships, by their keys. */
export interface Evidence {
  readonly facts: ReadonlyMap<string, readonly FactEvidenceFragment[]>;
  readonly claims: ReadonlyMap<string, readonly ClaimEvidenceFragment[]>;
}

/** What is to be read, and how it reports. */
export interface EvidenceRequest {
  readonly edges: readonly GraphEdge[];
  readonly view: ViewSettings;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** Reads the evidence of every relationship, one subject after another. @throws OperationError */
export async function readEvidence(api: Api, request: EvidenceRequest): Promise<Evidence> {
  const { edges, signal, progress } = request;
  const view = toView(request.view);
  const facts = new Map<string, FactEvidenceFragment[]>();
  const claims = new Map<string, ClaimEvidenceFragment[]>();
  const subjects = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    if (edge.claims.length === 0) subjects.set(edge.source, [...(subjects.get(edge.source) ?? []), edge]);
  }
  const mere = edges.flatMap(({ claims, key }) => claims.map(({ id }) => ({ id, key })));
  const total = subjects.size + mere.length;
  let done = 0;
  for (const [subject, group] of subjects) {
    progress(done++, total);
    const predicates = [...new Set(group.map(({ predicate }) => predicate))];
    const { data } = await api.ask<EvidenceQuery>(
      EvidenceDocument.toString(),
      { subject, predicates, view },
      signal,
    );
    for (const { node } of data.entity?.facts.edges ?? []) {
      const key = `fact:${node.factId}`;
      facts.set(key, [...(facts.get(key) ?? []), node]);
    }
  }
  for (const { id, key } of mere) {
    progress(done++, total);
    const { data } = await api.ask<ClaimPageQuery>(ClaimPageDocument.toString(), { id, view }, signal);
    if (data.claim !== null) claims.set(key, [...(claims.get(key) ?? []), data.claim]);
  }
  return { facts, claims };
}
