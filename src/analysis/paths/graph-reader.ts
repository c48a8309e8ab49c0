import { int } from '../../database/int.ts';
import type { Reading } from '../analysis.ts';
import type { EdgeRow } from './sub-graph.ts';
import type { WalkTerms } from './walk-terms.ts';

/** Which end of the routes a search grows from: walking from `to`, every hop is read the other way round. */
export type Side = 'from' | 'to';

/** What surrounds an entity. */
export interface Surroundings {
  readonly id: string;
  /** Connections in the direction in which routes take them; null where there are more than may be walked through. */
  readonly rows: readonly EdgeRow[] | null;
}

/** Reads the graph around a search, a frontier a statement. Ids and periods only: what a route needs is read later. */
export interface GraphReader {
  /** Which of the two ends are known under the view, and how many connections they have, counted up to a limit. */
  ends(limit: number): Promise<ReadonlyMap<string, number>>;
  /** Reads what surrounds entities; the ends are read whatever their number of connections, up to `endLimit`. */
  expand(ids: readonly string[], side: Side, endLimit: number): Promise<readonly Surroundings[]>;
  /** Reads the connections from some entities to some others. */
  join(ids: readonly string[], others: readonly string[], side: Side): Promise<readonly EdgeRow[]>;
  /** Those of some entities that have more connections than may be walked through. */
  crowded(ids: readonly string[]): Promise<readonly string[]>;
}

/** More relationships than this, of any kind and time, are not looked through to see which of them count. */
const MOST_RELATIONSHIPS = 50_000;

type FactTuple = readonly [
  to: string,
  id: string,
  forward: boolean,
  from: string,
  until: string,
  certainty: string,
  type: string,
];
type ClaimTuple = readonly [
  to: string,
  id: string,
  forward: boolean,
  backward: boolean,
  from: string,
  until: string,
];

/** Where a search reads. */
export interface ReaderOptions {
  readonly reading: Pick<Reading, 'read' | 'seen'>;
  readonly terms: WalkTerms;
  /** Ids of the two ends, which may be of any type. */
  readonly ends: readonly string[];
  /** Whether claims are walked as well as facts. */
  readonly claims: boolean;
}

/** A reader over the database. */
export function createGraphReader({ reading, terms, ends, claims }: ReaderOptions): GraphReader {
  const text = statements(reading, terms, claims);
  const symmetric = new Set(terms.symmetric);
  const parameters = {
    ends,
    symmetric: terms.symmetric,
    layers: terms.layers,
    blocked: terms.blockedTypes,
    predicates: terms.predicates,
    cap: int(terms.maxDegree + 1),
  };
  const run = (statement: string, more: Readonly<Record<string, unknown>>) =>
    reading.read(statement, { ...parameters, ...more });
  const rowsFrom = (
    from: string,
    side: Side,
    facts: readonly FactTuple[],
    found: readonly ClaimTuple[],
  ): EdgeRow[] => {
    const outward = side === 'from';
    const rows: EdgeRow[] = [];
    for (const [to, id, forward, validFrom, validTo, certainty, type] of facts)
      rows.push({
        from: outward ? from : to,
        to: outward ? to : from,
        kind: 'fact',
        direction: symmetric.has(type) ? 'EITHER' : forward === outward ? 'FORWARD' : 'BACKWARD',
        id,
        validFrom,
        validTo,
        certainty,
      });
    for (const [to, id, forward, backward, validFrom, validTo] of found)
      rows.push({
        from: outward ? from : to,
        to: outward ? to : from,
        kind: 'claim',
        direction: !forward && !backward ? 'EITHER' : forward === outward ? 'FORWARD' : 'BACKWARD',
        id,
        validFrom,
        validTo,
        certainty: 'CERTAIN',
      });
    return rows;
  };
  return {
    ends: async (limit) => {
      const rows = await run(text.ends, { limit: int(limit) });
      return new Map(rows.map(([id, degree]) => [String(id), Number(degree)]));
    },
    expand: async (ids, side, endLimit) => {
      const rows = await run(text.expand[side], { ids, endLimit: int(endLimit) });
      return rows.map(([id, facts, found]): Surroundings => ({
        id: String(id),
        rows:
          facts === null
            ? null
            : rowsFrom(String(id), side, facts as FactTuple[], (found ?? []) as ClaimTuple[]),
      }));
    },
    join: async (ids, others, side) => {
      const statement = others.length === 1 ? text.joinOne[side] : text.join[side];
      const rows = await run(statement, { ids, others });
      return rows.flatMap(([id, facts, found]) =>
        rowsFrom(String(id), side, facts as FactTuple[], (found ?? []) as ClaimTuple[]),
      );
    },
    crowded: async (ids) => (await run(text.crowded, { ids })).map(([id]) => String(id)),
  };
}

interface Statements {
  readonly ends: string;
  readonly crowded: string;
  readonly expand: Readonly<Record<Side, string>>;
  readonly join: Readonly<Record<Side, string>>;
  /** The same where there is one other: its relationships are compared with it, not read. */
  readonly joinOne: Readonly<Record<Side, string>>;
}

function statements({ seen }: Pick<Reading, 'seen'>, terms: WalkTerms, claims: boolean): Statements {
  // Without a single type the pattern would match any, evidence too.
  const types = terms.types.length === 0 ? '' : `:${terms.types.join('|')}`;
  const walkable = [
    terms.types.length === 0 ? 'false' : 'true',
    ...(terms.layers === null ? [] : ['(r.layer IS NULL OR r.layer IN $p.layers)']),
    seen('r', 'fact'),
  ].join(' AND ');
  const claimWalkable = [
    'c.predicate IN $p.predicates',
    `c.polarity = 'AFFIRMS'`,
    ...(terms.layers === null ? [] : ['(c.layer IS NULL OR c.layer IN $p.layers)']),
    seen('c', 'claim'),
  ].join(' AND ');
  const throughTo = `(m.id IN $p.ends OR NOT m.type IN $p.blocked) AND ${seen('m', 'entity')}`;
  const towards = (side: Side): string => {
    if (terms.direction === 'ANY') return 'true';
    const outward = (terms.direction === 'FORWARD') === (side === 'from');
    return `(startNode(r) ${outward ? '=' : '<>'} n OR type(r) IN $p.symmetric)`;
  };
  const claimTowards = (side: Side): string => {
    if (terms.direction === 'ANY') return 'true';
    const [start, end] = (terms.direction === 'FORWARD') === (side === 'from') ? ['n', 'm'] : ['m', 'n'];
    return `c.subjectId = ${start}.id AND c.objectId = ${end}.id`;
  };
  const facts = (side: Side, to: string, limit: string): string => `COLLECT {
      MATCH (n)-[r${types}]-(m) WHERE ${to}${walkable} AND ${throughTo} AND ${towards(side)}
      RETURN [m.id, r.id, startNode(r) = n, r.validFrom, r.validTo, r.certainty, type(r)] ${limit} }`;
  const found = (side: Side, to: string, limit: string): string =>
    !claims
      ? 'null'
      : `COLLECT {
      MATCH (n)<-[:SUBJECT|OBJECT|PARTICIPANT]-(c:Claim)-[:SUBJECT|OBJECT|PARTICIPANT]->(m:Entity)
      WHERE m <> n AND ${to}${claimWalkable} AND ${throughTo} AND ${claimTowards(side)}
        AND NOT EXISTS { MATCH (n)-[r${types}]-(m) WHERE c.id IN r.claimIds AND ${walkable} }
      RETURN DISTINCT [m.id, c.id, c.subjectId = n.id AND c.objectId = m.id,
        c.subjectId = m.id AND c.objectId = n.id, c.validSince, c.validUntil] ${limit} }`;
  const degree = (limit: string): string => {
    const counted = `COUNT { MATCH (n)-[r${types}]-() WHERE ${walkable} RETURN 1 LIMIT $p.${limit} }`;
    if (!claims) return counted;
    return `${counted} + COUNT { MATCH (n)<-[:SUBJECT|OBJECT|PARTICIPANT]-(c:Claim) WHERE ${claimWalkable} RETURN 1 LIMIT $p.${limit} }`;
  };
  // How many relationships there are at all is known without reading them: few need counting.
  const isCrowded = `COUNT { (n)--() } >= $p.cap AND (COUNT { (n)--() } > ${MOST_RELATIONSHIPS} OR ${degree('cap')} >= $p.cap)`;
  const expand = (side: Side): string => `
    UNWIND $p.ids AS id MATCH (n:Entity {id: id})
    WITH n, NOT n.id IN $p.ends AND (${isCrowded}) AS crowded
    RETURN n.id, CASE WHEN crowded THEN null ELSE ${facts(side, '', 'LIMIT $p.endLimit')} END,
      CASE WHEN crowded THEN null ELSE ${found(side, '', 'LIMIT $p.endLimit')} END`;
  const join = (side: Side, which: string, to: string): string => `
    UNWIND $p.ids AS id MATCH (n:Entity {id: id}) ${which}
    WITH *, ${facts(side, to, '')} AS facts, ${found(side, to, '')} AS found
    WHERE size(facts) > 0 OR size(found) > 0
    RETURN n.id, facts, found`;
  // Nothing goes through the crowded, so their relationships need not be looked through.
  const joinMany = (side: Side): string =>
    join(side, `WHERE n.id IN $p.ends OR NOT (${isCrowded})`, 'm.id IN $p.others AND ');
  const joinOne = (side: Side): string => `MATCH (m:Entity {id: $p.others[0]}) WITH m ${join(side, '', '')}`;
  return {
    ends: `
      UNWIND $p.ends AS id MATCH (n:Entity {id: id}) WHERE ${seen('n', 'entity')}
      RETURN n.id, ${degree('limit')}`,
    crowded: `
      UNWIND $p.ids AS id MATCH (n:Entity {id: id}) WHERE ${isCrowded}
      RETURN n.id`,
    expand: { from: expand('from'), to: expand('to') },
    join: { from: joinMany('from'), to: joinMany('to') },
    joinOne: { from: joinOne('from'), to: joinOne('to') },
  };
}
