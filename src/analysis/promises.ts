import { Reference, type Computed } from '../compile/computed.ts';
import { END } from '../claims/claim.ts';
import type { Analysis, Reading } from './analysis.ts';
import { compareKeys, connectionOf, pageSize, rowsAfter, startOf, type KeysetOrder } from './keyset-page.ts';
import { judgePromise, type JudgedPromise, type PromiseOutcome } from './promise-status.ts';

/** How many promises are looked at, and how many claims that speak of one. */
const MAX_PROMISES = 2000;
const MAX_LINKED = 100;

interface Promised {
  readonly id: string;
  readonly held: boolean;
  readonly text: { readonly en: string; readonly fr: string };
  readonly promisers: readonly string[];
  readonly deadlineEarliest: string | null;
  readonly deadlineLatest: string | null;
  readonly limit: string | null;
  readonly conditions: { readonly en: string; readonly fr: string } | null;
  readonly outcomes: readonly PromiseOutcome[];
  readonly answers: readonly string[];
  readonly repeats: readonly string[];
}

interface Judged extends Promised {
  readonly judged: JudgedPromise;
  readonly toldAgain: readonly string[];
}

const ORDER: KeysetOrder<Judged> = {
  name: 'promises',
  length: 2,
  keysOf: ({ deadlineLatest, id }) => [deadlineLatest ?? END, id],
};

/** Lists who promised what by when, and what became of it by the day asked for, or else by today. */
export const promises: Analysis = async (reading) => {
  const { by = null, about = null, status = null } = reading.values;
  const day = reading.view.asOf ?? reading.today;
  const rows = await reading.read(statement(reading), { by, about, day });
  const found = rows.slice(0, MAX_PROMISES).map((row) => promisedOf(row as PromiseRow));
  const wanted = status as readonly string[] | null;
  const judged = told(found, day)
    .filter((each) => wanted === null || wanted.includes(each.judged.status))
    .sort((left, right) => compareKeys(ORDER.keysOf(left), ORDER.keysOf(right)));
  const page = rowsAfter(judged, ORDER, startOf(reading, ORDER)).slice(0, pageSize(reading) + 1);
  return {
    ...connectionOf(reading, ORDER, page, nodeOf),
    totalCount: judged.length,
    asOf: day,
    truncated: rows.length > MAX_PROMISES,
  };
};

/** A promise that only tells another again is listed under that one; what became of either became of both. */
function told(found: readonly Promised[], day: string): Judged[] {
  const byId = new Map(found.map((each) => [each.id, each]));
  const originOf = (promise: Promised): string => {
    const seen = new Set<string>();
    let origin = promise;
    while (!seen.has(origin.id)) {
      seen.add(origin.id);
      const next = origin.repeats.map((id) => byId.get(id)).find((each) => each !== undefined);
      if (next === undefined) break;
      origin = next;
    }
    return origin.id;
  };
  const again = new Map<string, Promised[]>();
  for (const promise of found) {
    const origin = originOf(promise);
    again.set(origin, [...(again.get(origin) ?? []), promise]);
  }
  return found
    .filter((promise) => originOf(promise) === promise.id)
    .map((promise) => {
      const group = again.get(promise.id) ?? [promise];
      const outcomes = new Map(group.flatMap((each) => each.outcomes).map((each) => [each.claim, each]));
      const judged = judgePromise(promise.deadlineLatest, [...outcomes.values()], day);
      return {
        ...promise,
        judged: { ...judged, outcome: judged.outcome.filter((id) => isFirst(id, judged.outcome, byId)) },
        answers: [...new Set(group.flatMap((each) => each.answers))],
        toldAgain: group.filter(({ id }) => id !== promise.id).map(({ id }) => id),
      };
    });
}

/** Of an outcome that is told twice, the first telling is named. */
function isFirst(id: string, all: readonly string[], byId: ReadonlyMap<string, Promised>): boolean {
  return !(byId.get(id)?.repeats ?? []).some((origin) => all.includes(origin));
}

function nodeOf({ judged, ...promise }: Judged): Computed {
  const references = (ids: readonly string[]): Reference[] => ids.map((id) => new Reference(id));
  return {
    promise: promise.held ? new Reference(promise.id) : null,
    text: { ...promise.text },
    promisers: references(promise.promisers),
    status: judged.status,
    outcome: references(judged.outcome),
    answers: references(promise.answers),
    toldAgain: references(promise.toldAgain),
    deadlineEarliest: promise.deadlineEarliest,
    deadlineLatest: promise.deadlineLatest,
    limit: promise.limit,
    conditions: promise.conditions === null ? null : { ...promise.conditions },
    keptOn: judged.keptOn,
  };
}

type Text = string | null;
type LinkedRow = [string, string, Text, Text];
type PromiseRow = [string, boolean, Text[], string[], Text[], Text[], LinkedRow[], string[]];

function promisedOf([
  id,
  held,
  texts,
  promisers,
  deadline,
  conditions,
  linked,
  repeats,
]: PromiseRow): Promised {
  const [text = null, textFr = null] = texts;
  const [earliest = null, latest = null, limit = null] = deadline;
  const [condition = null, conditionFr = null] = conditions;
  return {
    id,
    held,
    text: { en: text ?? '', fr: textFr ?? text ?? '' },
    promisers,
    deadlineEarliest: earliest ?? latest,
    deadlineLatest: latest ?? earliest,
    limit,
    conditions: condition === null ? null : { en: condition, fr: conditionFr ?? condition },
    outcomes: linked.flatMap(([kind, claim, from, to]) =>
      kind === 'FULFILS' || kind === 'SUPERSEDES' || kind === 'WITHDRAWS'
        ? [{ kind, claim, earliest: from, latest: to }]
        : [],
    ),
    answers: linked.flatMap(([kind, claim]) => (kind === 'RESPONDS_TO' ? [claim] : [])),
    repeats,
  };
}

/**
 * A promise must be known and have been made by the day asked for; one that was taken back is no longer held, but what
 * took it back is known. When something was said counts where the claim dates no act.
 */
function statement({ seen }: Reading): string {
  const isKnown = (claim: string): string => seen(claim, 'claim', 'evidence');
  const said = (claim: string, end: string): string =>
    `coalesce(${claim}.assertedOn${end}, COLLECT { MATCH (${claim})-[:STATED_IN]->(s) RETURN s.published${end} }[0])`;
  const done = (end: string): string =>
    `CASE type(link) WHEN 'FULFILS' THEN coalesce(other.observed${end}, other.start${end}, ${said('other', end)})
      ELSE ${said('other', end)} END`;
  return `
    MATCH (claim:Claim {speechAct: 'PROMISES'})
    WITH claim, ${isKnown('claim')} AS held
    WHERE (held OR (${seen('claim', 'entity')}
        AND EXISTS { MATCH (claim)<-[:WITHDRAWS]-(back:Claim) WHERE ${isKnown('back')} }))
      AND coalesce(${said('claim', 'Earliest')} <= $p.day, true)
      AND ($p.by IS NULL OR EXISTS { MATCH (claim)-[by:ASSERTED_BY]->() WHERE $p.by IN [by.actorId, by.organizationId] })
      AND ($p.about IS NULL OR EXISTS { MATCH (claim)-[:SUBJECT|OBJECT|PARTICIPANT]->(:Entity {id: $p.about}) })
    RETURN claim.id, held, [claim.text, claim.textFr],
      COLLECT { MATCH (claim)-[by:ASSERTED_BY]->(who:Actor) WHERE ${seen('who', 'entity')}
        RETURN who.id ORDER BY by.position },
      [claim.deadlineEarliest, claim.deadlineLatest, claim.deadlineLimit],
      [claim.conditions, claim.conditionsFr],
      COLLECT { MATCH (claim)<-[link:FULFILS|SUPERSEDES|WITHDRAWS|RESPONDS_TO]-(other:Claim)
        WHERE ${isKnown('other')}
        RETURN [type(link), other.id, ${done('Earliest')}, ${done('Latest')}]
        ORDER BY other.ordinal, other.id LIMIT ${MAX_LINKED} },
      COLLECT { MATCH (claim)-[:REPEATS]->(origin:Claim) WHERE ${isKnown('origin')} RETURN origin.id }
    ORDER BY claim.ordinal, claim.id LIMIT ${MAX_PROMISES + 1}`;
}
