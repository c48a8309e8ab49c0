import { Reference, type Computed } from '../compile/computed.ts';
import { digestOf } from '../claims/fact-id.ts';
import type { Analysis, Reading } from './analysis.ts';
import {
  conflictPoints,
  conflictSides,
  type ConflictKind,
  type ConflictPoint,
  type Opposition,
} from './conflict-points.ts';
import { compareKeys, connectionOf, pageSize, rowsAfter, startOf, type KeysetOrder } from './keyset-page.ts';
import { readEvidence, type Evidence } from './read-evidence.ts';
import { both } from './wording/language.ts';
import { sayStatement } from './wording/say-statement.ts';

/** How many claims are looked at, and how far a point is followed from a claim that was asked for. */
const MAX_CLAIMS = 3000;
const MAX_OPPOSITIONS = 12_000;
const MAX_ROUNDS = 4;
const ID_LENGTH = 12;

interface Ordered {
  readonly point: ConflictPoint;
  readonly first: { readonly ordinal: number; readonly id: string };
}

const ORDER: KeysetOrder<Ordered> = {
  name: 'conflicts',
  length: 2,
  keysOf: ({ first }) => [first.ordinal, first.id],
};

/** Lists the points on which claims stand against each other, each with its sides and who speaks for them. */
export const conflicts: Analysis = async (reading) => {
  const found = await readOppositions(reading);
  const ordered = conflictPoints(found.oppositions)
    .map((point): Ordered => ({ point, first: firstOf(point, found.ordinals) }))
    .sort((left, right) => compareKeys(ORDER.keysOf(left), ORDER.keysOf(right)));
  const rows = rowsAfter(ordered, ORDER, startOf(reading, ORDER)).slice(0, pageSize(reading) + 1);
  const shown = rows.slice(0, pageSize(reading));
  const evidence = await readEvidence(reading, [...new Set(shown.flatMap(({ point }) => point.claims))]);
  return {
    ...connectionOf(reading, ORDER, rows, ({ point }) => conflictOf(point, evidence)),
    totalCount: ordered.length,
    truncated: found.truncated,
  };
};

function firstOf({ claims }: ConflictPoint, ordinals: ReadonlyMap<string, number>): Ordered['first'] {
  const [first] = claims
    .map((id) => ({ ordinal: ordinals.get(id) ?? 0, id }))
    .sort((left, right) => compareKeys([left.ordinal, left.id], [right.ordinal, right.id]));
  return first ?? { ordinal: 0, id: '' };
}

function conflictOf(point: ConflictPoint, evidence: ReadonlyMap<string, Evidence>): Computed {
  const claims = point.claims
    .flatMap((id) => evidence.get(id) ?? [])
    .sort((left, right) => compareKeys([left.ordinal, left.id], [right.ordinal, right.id]));
  const keyed = claims.map((claim) => ({ id: claim.id, key: keyOf(claim) }));
  const references = (ids: readonly string[]): Reference[] =>
    [...new Set(ids)].map((id) => new Reference(id));
  return {
    id: digestOf(claims.map(({ id }) => id)).slice(0, ID_LENGTH),
    kinds: [...point.kinds],
    subjects: references(claims.map(({ subjectId }) => subjectId)),
    predicates: [...new Set(claims.map(({ told }) => told.statement.predicate))],
    topics: [...new Set(claims.flatMap(({ topic }) => topic ?? []))],
    facts: references(point.facts),
    reasons: [...point.reasons],
    sides: conflictSides(point, keyed).map(({ number, claims: held, against }) => {
      const told = held.flatMap((id) => evidence.get(id) ?? []);
      return {
        number,
        against: [...against],
        polarity: told[0]?.told.polarity ?? 'AFFIRMS',
        object: told[0]?.objectId === null || told[0] === undefined ? null : new Reference(told[0].objectId),
        text: told[0] === undefined ? { en: '', fr: '' } : { ...textOf(told[0]) },
        voices: told.flatMap(voicesOf),
      };
    }),
  };
}

/** Claims with the same key say the same of the same. */
function keyOf({ told, subjectId, objectId, id }: Evidence): string {
  const { predicate, value, qualifiers } = told.statement;
  if (!told.factual) return told.text.en ?? id;
  const stated = qualifiers.flatMap(({ name, value: qualifier }) =>
    typeof qualifier === 'string' ? [[name, qualifier]] : [],
  );
  return JSON.stringify([predicate, subjectId, objectId, value, stated, told.polarity]);
}

function textOf({ told }: Evidence): { readonly en: string; readonly fr: string } {
  const stated = sayStatement(told.statement);
  return both((language) => (told.factual ? stated[language] : (told.text[language] ?? told.text.en ?? '')));
}

function voicesOf(claim: Evidence): Computed[] {
  const { told } = claim;
  const said = told.saidOn ?? told.source?.published ?? null;
  return told.speakers.map((speaker, index) => {
    const [actor, organization] = [claim.speakerIds[index] ?? null, claim.organizationIds[index] ?? null];
    return {
      claim: new Reference(claim.id),
      speaker: actor === null ? null : new Reference(actor),
      description: speaker.description === null ? null : { ...speaker.description },
      organization: organization === null ? null : new Reference(organization),
      interest: speaker.interest,
      evidenceClass: told.evidenceClass,
      speechAct: told.speechAct,
      status: told.status,
      saidEarliest: said?.earliest ?? null,
      saidLatest: said?.latest ?? null,
      source: claim.sourceId === null ? null : new Reference(claim.sourceId),
    };
  });
}

interface Found {
  readonly oppositions: readonly Opposition[];
  /** Place of each claim in the dataset's files. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly truncated: boolean;
}

/** Starts from the claims that are asked for and follows what stands against them until nothing new comes. */
async function readOppositions(reading: Reading): Promise<Found> {
  const { ids = null, predicate = null, topic = null } = reading.values;
  const first = await reading.read(startStatement(reading), { ids, predicate, topic });
  const ordinals = new Map<string, number>();
  const oppositions = new Map<string, Opposition>();
  let pending = first.map(([id]) => String(id));
  let truncated = pending.length > MAX_CLAIMS;
  for (let round = 0; round < MAX_ROUNDS && pending.length > 0; round += 1) {
    const rows = await reading.read(oppositionStatement(reading), { ids: pending.slice(0, MAX_CLAIMS) });
    const asked = new Set(pending);
    pending = [];
    for (const row of rows) {
      const [kind, from, to, reason, fact, fromOrdinal, toOrdinal] = row as OppositionRow;
      oppositions.set(JSON.stringify([kind, from, to, fact]), { kind, from, to, reason, fact });
      for (const [id, ordinal] of [
        [from, fromOrdinal],
        [to, toOrdinal],
      ] as const) {
        if (!ordinals.has(id) && !asked.has(id)) pending.push(id);
        ordinals.set(id, ordinal);
      }
    }
    truncated ||= ordinals.size > MAX_CLAIMS || rows.length > MAX_OPPOSITIONS;
    truncated ||= pending.length > 0 && round === MAX_ROUNDS - 1;
  }
  return { oppositions: [...oppositions.values()], ordinals, truncated };
}

type OppositionRow = [ConflictKind, string, string, string | null, string | null, number, number];

/** Links that set claims against each other; an answer to what lies ahead or to a question contradicts nothing. */
const LINKED = `[link:CONTRADICTS|RESPONDS_TO]`;
const isOnPoint = (link: string): string =>
  `(type(${link}) = 'CONTRADICTS' OR NOT endNode(${link}).speechAct IN ['PROMISES', 'PREDICTS', 'ASKS'])`;

function startStatement({ seen, values }: Reading): string {
  const wanted = (claim: string): string =>
    `($p.predicate IS NULL OR ${claim}.predicate = $p.predicate) AND ($p.topic IS NULL OR ${claim}.topic = $p.topic)`;
  if (values['ids'] !== null && values['ids'] !== undefined)
    return `
      UNWIND $p.ids AS id
      MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|PARTICIPANT]-(claim:Claim)
      WHERE ${seen('claim', 'claim', 'evidence')} AND ${wanted('claim')}
      RETURN DISTINCT claim.id LIMIT ${MAX_CLAIMS + 1}`;
  return `
    CALL () {
      MATCH (claim:Claim)-${LINKED}-(:Claim) WHERE ${isOnPoint('link')} RETURN claim.id AS id
      UNION
      MATCH ()-[fact:HAS_FACT {disputed: true}]->() WHERE ${seen('fact', 'fact')}
      UNWIND fact.claimIds AS id RETURN id
    }
    MATCH (claim:Claim {id: id}) WHERE ${seen('claim', 'claim', 'evidence')} AND ${wanted('claim')}
    RETURN DISTINCT claim.id LIMIT ${MAX_CLAIMS + 1}`;
}

/**
 * What stands against claims. Both must be known; of two that a link ties, one must speak of the day asked for, as a
 * disputed fact does.
 */
function oppositionStatement({ seen }: Reading): string {
  const known = (claim: string): string => seen(claim, 'claim', 'evidence');
  return `
    UNWIND $p.ids AS id
    MATCH (claim:Claim {id: id})
    CALL (claim) {
      MATCH (claim)-${LINKED}-(other:Claim)
      WHERE ${isOnPoint('link')} AND ${known('claim')} AND ${known('other')}
        AND (${seen('claim', 'claim')} OR ${seen('other', 'claim')})
      RETURN CASE type(link) WHEN 'CONTRADICTS' THEN 'CONTRADICTED' ELSE 'ANSWERED' END AS kind,
        startNode(link) AS from, endNode(link) AS to, link.rationale AS reason, null AS fact
      UNION
      MATCH (end:Entity)-[fact:HAS_FACT {disputed: true}]->()
      WHERE end.id IN [claim.subjectId, claim.objectId] AND ${seen('fact', 'fact')}
        AND (claim.id IN fact.claimIds OR claim.id IN fact.opposingIds)
      UNWIND fact.claimIds AS fromId
      UNWIND fact.opposingIds AS toId
      MATCH (from:Claim {id: fromId}) MATCH (to:Claim {id: toId})
      RETURN 'DISPUTED' AS kind, from, to, null AS reason, fact.id AS fact
    }
    RETURN DISTINCT kind, from.id, to.id, reason, fact, from.ordinal, to.ordinal LIMIT ${MAX_OPPOSITIONS + 1}`;
}
