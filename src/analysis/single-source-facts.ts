import { Reference, type Computed } from '../compile/computed.ts';
import type { Analysis, Reading } from './analysis.ts';
import { connectionOf, pageSize, startOf, type KeysetOrder } from './keyset-page.ts';

/** How many denials are looked at, and how many distinct facts are counted. */
const MAX_DENIALS = 5000;
const MAX_COUNTED = 100_000;
const INTERESTED = ['PARTY', 'COMPETITOR'];

interface Found {
  /** Facts come first. */
  readonly rank: 0 | 1;
  /** Id of the period of a fact, or of the first claim of a denial. */
  readonly id: string;
  readonly claims: readonly string[];
}

const ORDER: KeysetOrder<Found> = {
  name: 'singleSourceFacts',
  length: 2,
  keysOf: ({ rank, id }) => [rank, id],
};

/**
 * Lists facts that rest on the word of one speaker with a stake, one entry a period, and after them what such a speaker
 * alone denies: a denial is no fact, but it is believed on the same word.
 */
export const singleSourceFacts: Analysis = async (reading) => {
  const parameters = { interests: (reading.values['interest'] ?? INTERESTED) as readonly string[] };
  const start = startOf(reading, ORDER);
  const [rank = -1, id = ''] = start ?? [];
  const size = pageSize(reading) + 1;
  const facts =
    rank === 1 ? [] : await readFacts(reading, { ...parameters, after: rank === 0 ? String(id) : '' }, size);
  const denials = await readDenials(reading, parameters);
  const rest = denials.filter((denial) => rank !== 1 || denial.id > String(id));
  const rows = [...facts, ...rest].slice(0, size);
  const counted = reading.selected.has('totalCount');
  return {
    ...connectionOf(reading, ORDER, rows, nodeOf),
    totalCount: counted ? (await countFacts(reading, parameters)) + denials.length : 0,
  };
};

function nodeOf({ rank, id, claims }: Found): Computed {
  return {
    fact: rank === 0 ? new Reference(id) : null,
    claims: claims.map((claim) => new Reference(claim)),
    isDenial: rank === 1,
  };
}

type Parameters = Readonly<Record<string, unknown>>;

async function readFacts(reading: Reading, parameters: Parameters, size: number): Promise<Found[]> {
  const rows = await reading.read(
    `MATCH ()-[fact:HAS_FACT]->() WHERE fact.id > $p.after AND ${isSingle(reading)}
    RETURN fact.id, fact.claimIds ORDER BY fact.id LIMIT ${size}`,
    parameters,
  );
  return rows.map(([id, claims]) => ({ rank: 0, id: String(id), claims: claims as string[] }));
}

async function countFacts(reading: Reading, parameters: Parameters): Promise<number> {
  const [row] = await reading.read(
    `MATCH ()-[fact:HAS_FACT]->() WHERE ${isSingle(reading)}
    WITH DISTINCT fact.factId AS id LIMIT ${MAX_COUNTED} RETURN count(*)`,
    parameters,
  );
  return Number(row?.[0] ?? 0);
}

/** One independent speaker, and in each claim that repeats no other a speaker with such a stake. */
function isSingle({ seen }: Reading): string {
  return `${seen('fact', 'fact')} AND fact.independentSources = 1 AND NOT fact.derived
    AND NOT EXISTS {
      UNWIND fact.claimIds AS id
      MATCH (claim:Claim {id: id})
      WHERE NOT EXISTS { (claim)-[:REPEATS]->(:Claim) }
        AND NOT EXISTS { MATCH (claim)-[said:ASSERTED_BY]->() WHERE said.interest IN $p.interests } }`;
}

/** Denials that count as such, joined where they deny the same; those that one speaker alone makes. */
async function readDenials(reading: Reading, parameters: Parameters): Promise<Found[]> {
  const { model, seen } = reading;
  const point = [
    'subjectId',
    'predicate',
    'objectId',
    'valueNumber',
    'valueUnit',
    'valueText',
    'valueDate',
    'valueBoolean',
    ...model.identifyingQualifiers,
  ];
  const rows = await reading.read(
    `MATCH (claim:Claim {polarity: 'DENIES'})
    WHERE claim.predicate <> 'states' AND claim.speechAct IN ['ASSERTS', 'DECIDES', 'DERIVES']
      AND claim.status <> 'ALLEGED' AND claim.rank <> 'DEPRECATED' AND ${seen('claim', 'claim')}
      AND ($p.confirmed = false OR claim.status = 'CONFIRMED')
    WITH claim ORDER BY claim.id LIMIT ${MAX_DENIALS}
    WITH [${point.map((name) => `claim.${name}`).join(', ')}] AS point, collect(claim) AS claims
    WITH claims, COLLECT {
      UNWIND claims AS claim
      MATCH (claim)-[said:ASSERTED_BY]->()
      WHERE NOT EXISTS { (claim)-[:REPEATS]->(:Claim) }
      RETURN DISTINCT coalesce(said.actorId, '') } AS speakers
    WHERE size(speakers) = 1 AND all(claim IN claims WHERE EXISTS {
      MATCH (claim)-[said:ASSERTED_BY]->() WHERE said.interest IN $p.interests })
    RETURN claims[0].id AS id, [claim IN claims | claim.id] ORDER BY id`,
    { ...parameters, confirmed: reading.view.minStatus === 'CONFIRMED' },
  );
  return rows.map(([id, claims]) => ({ rank: 1, id: String(id), claims: claims as string[] }));
}
