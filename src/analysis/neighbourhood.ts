import { Reference, type Computed } from '../compile/computed.ts';
import { int } from '../database/int.ts';
import type { Analysis, Reading } from './analysis.ts';
import { rankLeads, type ChosenNode, type Lead } from './neighbourhood/choose-nodes.ts';
import { compare } from './paths/spans.ts';
import { walkTerms, type WalkTerms } from './paths/walk-terms.ts';
import { readIds, readNumber } from './read-arguments.ts';

const MOST_IDS = 20;
/** Facts of one entity that are looked at: those of the entities asked for, and those of the others. */
const MOST_LEADS = { start: 1_000, further: 50 };
/** Entities with more relationships than this are crowded: their facts are not counted one by one. */
const CROWDED = 300;
/** Pairs of crowded entities between which direct links are looked for, those of the nearest first. */
const MOST_PAIRS = 100;

/** Finds what surrounds some entities, the nearest and best connected first. */
export const neighbourhood: Analysis = async (reading) => {
  const ids = readIds(reading, MOST_IDS);
  const depth = readNumber(reading, 'depth', [1, 3]);
  const maxNodes = readNumber(reading, 'maxNodes', [1, 500]);
  const around = createAround(reading, walkTerms(reading.model, reading.values));
  const known = await around.known(ids);
  const nodes: ChosenNode[] = ids.filter((id) => known.has(id)).map((id) => ({ id, distance: 0 }));
  let truncated = false;
  for (let distance = 1; distance <= depth; distance += 1) {
    const frontier = nodes.filter((node) => node.distance === distance - 1).map(({ id }) => id);
    if (frontier.length === 0) break;
    const met = new Set(nodes.map(({ id }) => id));
    const { leads, cut } = await around.leads(frontier, ids, distance === 1 ? 'start' : 'further');
    const ranked = rankLeads(leads.filter(({ to }) => !met.has(to)));
    const room = Math.max(0, maxNodes - nodes.length);
    nodes.push(...ranked.slice(0, room).map((id) => ({ id, distance })));
    truncated ||= cut || ranked.length > room;
    if (truncated && ranked.length >= room) break;
  }
  const { edges, counts, cut } = await around.between(nodes.map(({ id }) => id));
  return {
    nodes: nodes.map((node) => nodeOf(node, edges, counts.get(node.id))),
    edges: edges.map(({ factId, predicate, from, to, periods }) => ({
      factId,
      predicate,
      from: new Reference(from),
      to: new Reference(to),
      facts: periods.map((id) => new Reference(id)),
    })),
    unknownIds: ids.filter((id) => !known.has(id)),
    truncated: truncated || cut,
  };
};

/** A relation between two entities that are shown. */
interface ShownEdge {
  readonly factId: string;
  readonly predicate: string;
  readonly from: string;
  readonly to: string;
  readonly periods: readonly string[];
}

/** What leads from an entity to what is not shown. */
interface Remaining {
  readonly by: readonly (readonly [predicate: string, count: number])[];
  readonly atLeast: boolean;
}

function nodeOf(
  { id, distance }: ChosenNode,
  edges: readonly ShownEdge[],
  remaining: Remaining | undefined,
): Computed {
  const by = remaining?.by ?? [];
  return {
    entity: new Reference(id),
    distance,
    shownFacts: edges.filter(({ from, to }) => from === id || to === id).length,
    remaining: by.reduce((sum, [, count]) => sum + count, 0),
    remainingBy: by.map(([predicate, count]) => ({ predicate, count })),
    atLeast: remaining?.atLeast ?? false,
  };
}

type PeriodTuple = readonly [
  id: string,
  factId: string,
  predicate: string,
  from: string,
  to: string,
  since: string,
];

interface Around {
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Facts that lead away from some entities, of each only so many; hubs lead on only from where one starts. */
  leads(
    ids: readonly string[],
    starts: readonly string[],
    level: keyof typeof MOST_LEADS,
  ): Promise<{ readonly leads: readonly Lead[]; readonly cut: boolean }>;
  /** Relations between entities, and what leads away from them. */
  between(ids: readonly string[]): Promise<{
    readonly edges: readonly ShownEdge[];
    readonly counts: ReadonlyMap<string, Remaining>;
    /** Whether links between crowded entities may be missing. */
    readonly cut: boolean;
  }>;
}

function createAround({ read, seen, model }: Reading, terms: WalkTerms): Around {
  const types = terms.types.length === 0 ? '' : `:${terms.types.join('|')}`;
  const shown = [
    terms.types.length === 0 ? 'false' : 'true',
    ...(terms.layers === null ? [] : ['(r.layer IS NULL OR r.layer IN $p.layers)']),
    seen('r', 'fact'),
    seen('m', 'entity'),
    '(NOT m.type IN $p.blocked OR m.id IN $p.shown)',
  ].join(' AND ');
  const hubs = model.entityTypes.filter((type) => model.types.get(type)?.hub === true);
  const parameters = {
    layers: terms.layers,
    // A hub is shown, but not gone through.
    blocked: terms.blockedTypes.filter((type) => !terms.hubTypes.includes(type)),
    hubs,
    crowded: int(CROWDED),
  };
  return {
    known: async (ids) => {
      const text = `UNWIND $p.ids AS id MATCH (n:Entity {id: id}) WHERE ${seen('n', 'entity')} RETURN n.id`;
      return new Set((await read(text, { ids })).map(([id]) => String(id)));
    },
    leads: async (ids, starts, level) => {
      const rows = await read(
        `UNWIND $p.ids AS id MATCH (n:Entity {id: id}) WHERE n.id IN $p.shown OR NOT n.type IN $p.hubs
         RETURN COLLECT { MATCH (n)-[r${types}]-(m) WHERE ${shown}
           RETURN [m.id, r.factId, r.independentSources] LIMIT $p.most }`,
        { ...parameters, ids, shown: starts, most: int(MOST_LEADS[level] + 1) },
      );
      const found = rows.map(([leads]) => leads as (readonly [string, string, number])[]);
      return {
        leads: found.flat().map(([to, factId, sources]): Lead => ({ to, factId, sources })),
        cut: found.some((leads) => leads.length > MOST_LEADS[level]),
      };
    },
    between: async (ids) => {
      const period = '[r.id, r.factId, r.predicate, startNode(r).id, endNode(r).id, r.validFrom]';
      const rows = await read(
        `UNWIND $p.shown AS id MATCH (n:Entity {id: id})
         WITH n, COUNT { (n)--() } > $p.crowded AS crowded
         RETURN n.id, crowded,
           CASE WHEN crowded THEN [] ELSE COLLECT {
             MATCH (n)-[r${types}]-(m) WHERE m.id IN $p.shown AND ${shown} RETURN ${period} } END,
           COLLECT { MATCH (n)-[r${types}]-(m) WHERE ${shown} WITH r, m LIMIT $p.crowded
             WITH r, m WHERE NOT m.id IN $p.shown
             WITH r.predicate AS predicate, count(DISTINCT r.factId) AS count
             RETURN [predicate, count] ORDER BY predicate }`,
        { ...parameters, shown: ids },
      );
      const crowded = new Set(rows.filter(([, isCrowded]) => isCrowded === true).map(([id]) => String(id)));
      const pairs = ids
        .filter((id) => crowded.has(id))
        .flatMap((id, index, list) => list.slice(index + 1).map((other) => [id, other]));
      const linked =
        pairs.length === 0
          ? []
          : await read(
              `UNWIND $p.pairs AS pair MATCH (n:Entity {id: pair[0]}) MATCH (m:Entity {id: pair[1]})
               MATCH (n)-[r${types}]-(m) WHERE ${shown} RETURN ${period}`,
              { ...parameters, shown: ids, pairs: pairs.slice(0, MOST_PAIRS) },
            );
      const periods = [
        ...rows.flatMap(([, , found]) => found as PeriodTuple[]),
        ...linked.map(([found]) => found as PeriodTuple),
      ];
      const counts = rows.map(([id, isCrowded, , by]): [string, Remaining] => [
        String(id),
        { by: by as [string, number][], atLeast: isCrowded === true },
      ]);
      const cut = pairs.length > MOST_PAIRS;
      return { edges: joinPeriods(periods), counts: new Map(counts), cut };
    },
  };
}

function joinPeriods(found: readonly PeriodTuple[]): ShownEdge[] {
  const edges = new Map<string, { edge: Omit<ShownEdge, 'periods'>; periods: Map<string, string> }>();
  for (const [id, factId, predicate, from, to, since] of found) {
    const known = edges.get(factId) ?? {
      edge: { factId, predicate, from, to },
      periods: new Map<string, string>(),
    };
    known.periods.set(id, since);
    edges.set(factId, known);
  }
  return [...edges.values()]
    .map(({ edge, periods }) => ({
      ...edge,
      periods: [...periods].sort((a, b) => compare(a[1], b[1])).map(([id]) => id),
    }))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.factId, b.factId));
}
