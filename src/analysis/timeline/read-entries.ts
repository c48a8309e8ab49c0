import { int } from '../../database/int.ts';
import type { Predicate } from '../../model/graph-model.ts';
import type { Reading } from '../analysis.ts';
import { daysOf } from './date-precision.ts';
import { factChanges, type FactPeriod } from './fact-changes.ts';

/** Kinds of entries by the type of what a dated fact speaks of. */
const KIND_OF_TYPE: Readonly<Record<string, string>> = {
  Decision: 'DECISION',
  Event: 'EVENT',
  LegalText: 'LAW',
};
/** Periods of facts, dates and claims that are read of one entity at most. */
const MOST_ROWS = 5_000;
/** Decisions, events and legal texts whose dates are read at most. */
const MOST_DATED = 500;

/** Something that happened between two days, both included. */
export interface Entry {
  readonly kind: string;
  readonly earliest: string | null;
  readonly latest: string;
  /** Id of a period of a fact, or of a claim. */
  readonly id: string;
  /** Which of the entities asked for it is about. */
  readonly about: readonly string[];
}

/** All entries of some entities, in no order. */
export interface FoundEntries {
  readonly known: readonly string[];
  readonly entries: readonly Entry[];
  readonly truncated: boolean;
}

type PeriodTuple = readonly [
  id: string,
  factId: string,
  predicate: string,
  from: string,
  to: string,
  certainty: FactPeriod['certainty'],
  subjectType: string,
  objectType: string,
  other: string,
];
type DateTuple = readonly [id: string, factId: string, date: string, subjectType: string];
type ClaimTuple = readonly [id: string, earliest: string, latest: string];

/** Reads what happened to entities, and to the decisions, events and legal texts to which facts lead from them. */
export async function readEntries(reading: Reading, ids: readonly string[]): Promise<FoundEntries> {
  const text = statements(reading);
  const rows = await reading.read(text.own, { ids, most: int(MOST_ROWS) });
  const own = rows.map(([id, periods, dates, claims]) => ({
    id: String(id),
    periods: periods as PeriodTuple[],
    dates: dates as DateTuple[],
    claims: claims as ClaimTuple[],
  }));
  const leadsTo = new Map<string, string[]>();
  for (const { id, periods } of own)
    for (const [, , , , , , subjectType, objectType, other] of periods) {
      if (ids.includes(other)) continue;
      if (KIND_OF_TYPE[subjectType] === undefined && KIND_OF_TYPE[objectType] === undefined) continue;
      leadsTo.set(other, [...new Set([...(leadsTo.get(other) ?? []), id])]);
    }
  const dated = [...leadsTo.keys()].sort();
  const others =
    dated.length === 0
      ? []
      : await reading.read(text.dated, {
          ids: dated.slice(0, MOST_DATED),
          types: Object.keys(KIND_OF_TYPE),
          most: int(MOST_ROWS),
        });
  const context = { reading, momentary: momentaryPredicates(reading.model.predicates.values()) };
  const entries = [
    ...own.flatMap(({ id, periods, dates, claims }) => [
      ...factEntries(context, periods, [id]),
      ...oncePerFact(dates).map((date) => dateEntry(date, [id])),
      ...claims.map(([claim, earliest, latest]) => ({
        kind: 'CLAIM',
        earliest,
        latest,
        id: claim,
        about: [id],
      })),
    ]),
    ...others.flatMap(([id, periods, dates]) => {
      const about = leadsTo.get(String(id)) ?? [];
      return [
        ...factEntries(context, periods as PeriodTuple[], about),
        ...oncePerFact(dates as DateTuple[]).map((date) => dateEntry(date, about)),
      ];
    }),
  ];
  return {
    known: own.map(({ id }) => id),
    entries: joinEntries(entries),
    truncated:
      dated.length > MOST_DATED ||
      own.some((each) => [each.periods, each.dates, each.claims].some((list) => list.length >= MOST_ROWS)),
  };
}

interface Context {
  readonly reading: Reading;
  readonly momentary: ReadonlySet<string>;
}

function factEntries(
  { reading, momentary }: Context,
  tuples: readonly PeriodTuple[],
  about: readonly string[],
): Entry[] {
  const facts = new Map<string, PeriodTuple[]>();
  for (const tuple of tuples) facts.set(tuple[1], [...(facts.get(tuple[1]) ?? []), tuple]);
  return [...facts.values()].flatMap((found) => {
    const [, , predicate = '', , , , subjectType = '', objectType = ''] = found[0] ?? [];
    const isMomentary = momentary.has(predicate);
    const kind = KIND_OF_TYPE[subjectType] ?? KIND_OF_TYPE[objectType] ?? 'FACT_BEGINS';
    const periods = found.map(([id, , , from, to, certainty]): FactPeriod => ({ id, from, to, certainty }));
    return factChanges(periods, isMomentary)
      .filter((change) => isWholeUnder(reading.view.asOf, change.kind, periods))
      .map(({ kind: change, earliest, latest, period }): Entry => ({
        kind: change === 'ends' ? 'FACT_ENDS' : isMomentary ? kind : 'FACT_BEGINS',
        earliest,
        latest,
        id: period,
        about,
      }));
  });
}

/** One day shows one period of a fact: it tells where the fact began only when it is no presumption, and no end. */
function isWholeUnder(asOf: string | null, kind: 'begins' | 'ends', periods: readonly FactPeriod[]): boolean {
  return asOf === null || (kind === 'begins' && periods[0]?.certainty !== 'PRESUMED');
}

/** A date is one entry, whatever the periods in which it counts as known. */
function oncePerFact(dates: readonly DateTuple[]): DateTuple[] {
  return [...new Map([...dates].reverse().map((date) => [date[1], date])).values()];
}

function dateEntry([id, , date, subjectType]: DateTuple, about: readonly string[]): Entry {
  const [earliest, latest] = daysOf(date);
  return { kind: KIND_OF_TYPE[subjectType] ?? 'FACT_BEGINS', earliest, latest, id, about };
}

/** One entry for what is found from several entities. */
function joinEntries(entries: readonly Entry[]): Entry[] {
  const joined = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.id}`;
    const known = joined.get(key);
    const about = [...new Set([...(known?.about ?? []), ...entry.about])].sort();
    joined.set(key, { ...entry, about });
  }
  return [...joined.values()];
}

function momentaryPredicates(predicates: Iterable<Predicate>): ReadonlySet<string> {
  return new Set([...predicates].filter(({ momentary }) => momentary).map(({ name }) => name));
}

function statements({ model, seen }: Reading): { readonly own: string; readonly dated: string } {
  const predicates = [...model.predicates.values()];
  const typesOf = (relations: readonly Predicate[]): string =>
    relations.flatMap(({ relationshipType }) => relationshipType ?? []).join('|');
  const dates = predicates.filter(({ literal }) => literal?.kind === 'date').map(({ name }) => `'${name}'`);
  const period = `[r.id, r.factId, r.predicate, r.validFrom, r.validTo, r.certainty, startNode(r).type, endNode(r).type, m.id]`;
  const dateFacts = `COLLECT {
      MATCH (n)-[r:HAS_FACT]->(:Fact)
      WHERE r.predicate IN [${dates.join(', ')}] AND r.valueDate IS NOT NULL AND ${seen('r', 'fact')}
      RETURN [r.id, r.factId, r.valueDate, n.type] ORDER BY r.validFrom, r.id LIMIT $p.most }`;
  return {
    own: `
      UNWIND $p.ids AS id MATCH (n:Entity {id: id}) WHERE ${seen('n', 'entity')}
      RETURN n.id,
        COLLECT { MATCH (n)-[r:${typesOf(predicates)}]-(m) WHERE ${seen('r', 'fact')} AND ${seen('m', 'entity')}
          RETURN ${period} LIMIT $p.most },
        ${dateFacts},
        COLLECT { MATCH (n)<-[:SUBJECT|OBJECT|PARTICIPANT]-(c:Claim) WHERE ${seen('c', 'claim')}
          OPTIONAL MATCH (c)-[:STATED_IN]->(s) WHERE ${seen('s', 'entity')}
          WITH c.id AS claim, coalesce(c.assertedOnEarliest, s.publishedEarliest) AS earliest,
            coalesce(c.assertedOnLatest, s.publishedLatest) AS latest
          WHERE latest IS NOT NULL
          RETURN [claim, earliest, latest] LIMIT $p.most }`,
    dated: `
      UNWIND $p.ids AS id MATCH (n:Entity {id: id}) WHERE n.type IN $p.types AND ${seen('n', 'entity')}
      RETURN n.id,
        COLLECT { MATCH (n)-[r:${typesOf(predicates.filter(({ momentary }) => momentary))}]->(m)
          WHERE ${seen('r', 'fact')} AND ${seen('m', 'entity')} RETURN ${period} LIMIT $p.most },
        ${dateFacts}`,
  };
}
