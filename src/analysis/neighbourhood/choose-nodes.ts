import { compare } from '../paths/spans.ts';

/** A fact that leads from an entity that is shown to another. */
export interface Lead {
  readonly to: string;
  readonly factId: string;
  /** Independent first speakers of the claims behind it. */
  readonly sources: number;
}

/** An entity that is shown, and how far it is from what was asked for. */
export interface ChosenNode {
  readonly id: string;
  readonly distance: number;
}

/**
 * Ranks the entities to which facts lead: those with more facts first, then those whose facts have more independent
 * sources, then by id. A fact with several periods is one fact; its best sourced period counts.
 */
export function rankLeads(leads: readonly Lead[]): string[] {
  const found = new Map<string, Map<string, number>>();
  for (const { to, factId, sources } of leads) {
    let facts = found.get(to);
    if (facts === undefined) found.set(to, (facts = new Map<string, number>()));
    facts.set(factId, Math.max(facts.get(factId) ?? 0, sources));
  }
  const sum = (facts: ReadonlyMap<string, number>): number =>
    [...facts.values()].reduce((total, sources) => total + sources, 0);
  return [...found]
    .map(([id, facts]) => ({ id, facts: facts.size, sources: sum(facts) }))
    .sort((a, b) => b.facts - a.facts || b.sources - a.sources || compare(a.id, b.id))
    .map(({ id }) => id);
}
