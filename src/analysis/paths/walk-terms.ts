import type { GraphModel } from '../../model/graph-model.ts';

/** Which way facts are read from an entity. */
export type WalkDirection = 'ANY' | 'FORWARD' | 'BACKWARD';

/** Which facts and entities a walk takes. */
export interface WalkTerms {
  /** Relationship types to walk. */
  readonly types: readonly string[];
  /** Predicates of the claims to walk, where claims are: literals and plain statements name entities too. */
  readonly predicates: readonly string[];
  /** Relationship types to walk that are read both ways. */
  readonly symmetric: readonly string[];
  readonly direction: WalkDirection;
  /** Layers that a fact may name; null for any. */
  readonly layers: readonly string[] | null;
  /** Entity types that are not walked through. */
  readonly blockedTypes: readonly string[];
  /** Those of them that are blocked only because they are hubs. */
  readonly hubTypes: readonly string[];
  /** Entities with more facts than this are not walked through. */
  readonly maxDegree: number;
}

/** Reads the terms of a walk from coerced arguments: those that a root field does not have filter nothing. */
export function walkTerms(model: GraphModel, values: Readonly<Record<string, unknown>>): WalkTerms {
  const list = (name: string): readonly string[] | null => (values[name] ?? null) as readonly string[] | null;
  const [only, without] = [list('predicates'), new Set(list('excludePredicates'))];
  const allowed = [...model.predicates.values()].filter(
    ({ name, identity }) => !identity && (only?.includes(name) ?? true) && !without.has(name),
  );
  const [types, excluded] = [list('types'), list('excludeTypes') ?? []];
  const asked = new Set([...(list('through') ?? []), ...(types ?? [])]);
  const filtered = model.entityTypes.filter(
    (type) => excluded.includes(type) || (types !== null && !types.includes(type)),
  );
  const hubTypes = model.entityTypes.filter(
    (type) => model.types.get(type)?.hub === true && !asked.has(type) && !filtered.includes(type),
  );
  const relationshipTypes = (predicates: typeof allowed): string[] =>
    predicates.flatMap(({ relationshipType }) => relationshipType ?? []);
  return {
    types: relationshipTypes(allowed),
    predicates: allowed.map(({ name }) => name),
    symmetric: relationshipTypes(allowed.filter(({ symmetric }) => symmetric)),
    direction: (values['direction'] ?? 'ANY') as WalkDirection,
    layers: list('layers'),
    blockedTypes: [...filtered, ...hubTypes],
    hubTypes,
    maxDegree: Number(values['maxDegree'] ?? 1_000),
  };
}
