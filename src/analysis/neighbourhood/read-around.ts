import { int } from '../../database/int.ts';
import type { Reading } from '../analysis.ts';
import { compare } from '../paths/spans.ts';
import type { WalkTerms } from '../paths/walk-terms.ts';
import type { Lead } from './choose-nodes.ts';

/** Facts of one entity that are looked at: those of the entities asked for, and those of the others. */
const MOST_LEADS = { start: 1_000, further: 50 };
/** Entities with more relationships than this are crowded: only some of their facts are looked at. */
const CROWDED = 300;
/** Facts of crowded entities that are counted in all: the more are shown, the fewer of each. */
const COUNTED = 20_000;
/** Pairs of crowded entities between which direct links are looked for, those of the nearest first. */
const MOST_PAIRS = 100;

/** A relation between two entities that are shown. */
export interface ShownEdge {
  readonly factId: string;
  readonly predicate: string;
  readonly from: string;
  readonly to: string;
  readonly periods: readonly string[];
}

/** What leads from an entity to what is not shown. */
export interface Remaining {
  readonly by: readonly (readonly [predicate: string, count: number])[];
  readonly atLeast: boolean;
}

type PeriodTuple = readonly [
  id: string,
  factId: string,
  predicate: string,
  from: string,
  to: string,
  since: string,
];

/** Reads the graph around the entities of a neighbourhood. */
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

/** A reader of facts on the terms of a walk, held against the view. */
export function createAround({ read, seen, model }: Reading, terms: WalkTerms): Around {
  const types = terms.types.length === 0 ? '' : `:${terms.types.join('|')}`;
  // A hub is shown, but not gone through.
  const blocked = terms.blockedTypes.filter((type) => !terms.hubTypes.includes(type));
  const shown = [
    terms.types.length === 0 ? 'false' : 'true',
    ...(terms.layers === null ? [] : ['(r.layer IS NULL OR r.layer IN $p.layers)']),
    seen('r', 'fact'),
    seen('m', 'entity'),
    // Each property of each neighbour takes time, so none is read that decides nothing.
    ...(blocked.length === 0 ? [] : ['(NOT m.type IN $p.blocked OR m.id IN $p.shown)']),
  ].join(' AND ');
  const hubs = model.entityTypes.filter((type) => model.types.get(type)?.hub === true);
  const parameters = { layers: terms.layers, blocked, hubs };
  const predicateOf = new Map(
    [...model.predicates.values()].map(({ name, relationshipType }) => [relationshipType, name]),
  );
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
      const looked = `MATCH (n)-[r${types}]-(m) WHERE ${shown} RETURN r, m.id IN $p.shown AS inside`;
      const rows = await read(
        `UNWIND $p.shown AS id MATCH (n:Entity {id: id})
         WITH n, COUNT { (n)--() } > ${CROWDED} AS crowded
         OPTIONAL CALL (n, crowded) {
           WITH * WHERE NOT crowded ${looked}
           UNION ALL
           WITH * WHERE crowded ${looked} LIMIT $p.counted }
         RETURN n.id, crowded, type(r),
           collect(CASE WHEN inside AND NOT crowded THEN ${period} END),
           count(DISTINCT CASE WHEN inside THEN null ELSE r.factId END)`,
        { ...parameters, shown: ids, counted: int(Math.min(CROWDED, Math.ceil(COUNTED / ids.length))) },
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
        ...rows.flatMap(([, , , found]) => found as PeriodTuple[]),
        ...linked.map(([found]) => found as PeriodTuple),
      ];
      const counts = new Map<string, { by: [string, number][]; atLeast: boolean }>();
      for (const [id, isCrowded, type, , count] of rows) {
        const remaining = counts.get(String(id)) ?? { by: [], atLeast: isCrowded === true };
        counts.set(String(id), remaining);
        if (Number(count) > 0) remaining.by.push([predicateOf.get(String(type)) ?? '', Number(count)]);
      }
      for (const { by } of counts.values()) by.sort(([a], [b]) => compare(a, b));
      return { edges: joinPeriods(periods), counts, cut: pairs.length > MOST_PAIRS };
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
