import { visibleText } from '../../compile/visible.ts';
import { int } from '../../database/int.ts';
import type { Predicate } from '../../model/graph-model.ts';
import type { Reading } from '../analysis.ts';
import type { Side } from './graph-reader.ts';
import type { WalkTerms } from './walk-terms.ts';

/** What was not walked around some entities. */
export interface ExcludedGroup {
  readonly kind: string;
  readonly what: string | null;
  readonly count: number;
  /** Whether there is more than was counted. */
  readonly atLeast: boolean;
  /** Ids of periods of facts that were not walked; some of them. */
  readonly facts: readonly string[];
}

/** Entities around which, and facts at each of them, that are counted at most. */
const MOST_ENTITIES = 1_000;
const MOST_FACTS = 1_000;
const SHOWN_FACTS = 20;

/** Entities that a walk looked at. */
export interface Around {
  readonly ids: readonly string[];
  /** Those of them that were reached from the start of the routes. */
  readonly fromSide: readonly string[];
  readonly ends: readonly string[];
}

/**
 * Counts what the terms of a walk left out around the entities that it looked at: each fact that the clocks of the view
 * show, under the first reason for which it was not walked.
 */
export async function countExclusions(
  reading: Reading,
  terms: WalkTerms,
  around: Around,
): Promise<ExcludedGroup[]> {
  const { model, view, seen } = reading;
  const relations = [...model.predicates.values()].filter(
    ({ relationshipType }) => relationshipType !== null,
  );
  const typesOf = (predicates: readonly Predicate[]): string[] =>
    predicates.flatMap(({ relationshipType }) => relationshipType ?? []);
  // The same clocks, by the lowest standard: what the standard of the view hides is one of the reasons.
  const clocks = { ...view, minStatus: 'REPORTED', includeInferred: true, includeDisputed: true } as const;
  const inTime = visibleText(clocks, { name: 'r', visibility: 'fact' });
  const [walkedIn, walkedOut] = (['to', 'from'] satisfies Side[]).map((side) => {
    if (terms.direction === 'ANY') return 'true';
    const outward = (terms.direction === 'FORWARD') === (side === 'from');
    return `(startNode(r) ${outward ? '=' : '<>'} n OR type(r) IN $p.symmetric)`;
  });
  const reason = [
    ['type(r) IN $p.identities', 'IDENTITY', 'r.predicate', 'r.factId'],
    ['NOT type(r) IN $p.types', 'PREDICATE', 'r.predicate', 'r.factId'],
    ['NOT (r.layer IS NULL OR $p.layers IS NULL OR r.layer IN $p.layers)', 'LAYER', 'r.layer', 'r.factId'],
    [`NOT (${seen('r', 'fact')})`, 'STANDARD', 'null', 'r.factId'],
    ['m.id IN $p.ends', 'WALKED', 'null', 'r.factId'],
    ['m.type IN $p.hubs', 'HUB_TYPE', 'm.type', 'm.id'],
    ['m.type IN $p.blocked', 'TYPE', 'm.type', 'm.id'],
    [
      `NOT (CASE WHEN n.id IN $p.fromSide THEN ${walkedOut} ELSE ${walkedIn} END)`,
      'DIRECTION',
      'r.predicate',
      'r.factId',
    ],
  ]
    .map(([condition, kind, what, key]) => `WHEN ${condition} THEN ['${kind}', ${what}, ${key}]`)
    .join(' ');
  const rows = await reading.read(
    `UNWIND $p.ids AS id MATCH (n:Entity {id: id}) WHERE ${seen('n', 'entity')}
     CALL (n) {
       MATCH (n)-[r:${typesOf(relations).join('|')}]-(m) WHERE ${inTime} AND ${seen('m', 'entity')}
       WITH n, r, m LIMIT $p.most
       RETURN CASE WHEN ${seen('r', 'fact')} THEN r.id END AS period, CASE ${reason} END AS reason }
     WITH n, period, reason WHERE reason[0] <> 'WALKED'
     RETURN reason[0], reason[1], count(DISTINCT reason[2]), collect(DISTINCT period)[..${SHOWN_FACTS}],
       max(COUNT { (n)--() }) > $p.most
     ORDER BY reason[0], reason[1]`,
    {
      ids: around.ids.slice(0, MOST_ENTITIES),
      ends: around.ends,
      fromSide: around.fromSide,
      identities: typesOf(relations.filter(({ identity }) => identity)),
      types: terms.types,
      symmetric: terms.symmetric,
      layers: terms.layers,
      hubs: terms.hubTypes,
      blocked: terms.blockedTypes,
      most: int(MOST_FACTS),
    },
  );
  const cut = around.ids.length > MOST_ENTITIES;
  return rows.map(([kind, what, count, periods, more]): ExcludedGroup => ({
    kind: String(kind),
    what: what as string | null,
    count: Number(count),
    atLeast: cut || more === true,
    facts: OF_ENTITIES.has(String(kind)) ? [] : (periods as string[]),
  }));
}

/** Kinds that count entities; the others count facts. */
const OF_ENTITIES = new Set(['HUB_TYPE', 'TYPE']);
