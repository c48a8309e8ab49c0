import type { Database } from '../database/database.ts';
import { visibleText } from '../compile/visible.ts';
import { nodeKind } from '../compile/node-kind.ts';
import { BEGINNING, END, UNDATED } from '../claims/claim.ts';
import type { GraphModel, ModelType } from '../model/graph-model.ts';
import type { View } from '../plan/view.ts';
import type {
  ExportedClaim,
  ExportedEntity,
  ExportedFact,
  ExportedSpeaker,
  ExportRecord,
  Leaf,
  Values,
} from './export-record.ts';

const BATCH = 500;

/** What reading an export needs. */
export interface RecordsToRead {
  readonly database: Database;
  readonly model: GraphModel;
  readonly view: View;
  /** Ids of entities, facts (of rectangles) and claims. */
  readonly ids: Iterable<string>;
  /** Version lock of the dataset when the ids were read. */
  readonly sequence: number | null;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The dataset changed while an export was written; what was sent so far is not whole. */
export class DatasetChangedError extends Error {
  override readonly name = 'DatasetChangedError';
}

/**
 * Reads the objects with some ids and everything that they refer to, so that no reference dangles: facts with their
 * claims, claims with what they rest on, then every entity that any of them names. Everything is held against the view.
 *
 * @throws DatasetChangedError when another version was written meanwhile.
 */
export async function* readRecords(options: RecordsToRead): AsyncGenerator<ExportRecord> {
  const ids = [...new Set(options.ids)];
  const of = (kind: string): string[] => ids.filter((id) => nodeKind(id) === kind);
  const entities = new Set(of('entity'));
  const claims = new Set(of('claim'));
  for await (const fact of inBatches(of('fact'), (batch) => readFacts(options, batch))) {
    for (const id of [...fact.claims, ...fact.opposingClaims]) claims.add(id);
    noteEntities(entities, fact);
    yield fact;
  }
  const read = new Set<string>();
  for (let wave = [...claims]; wave.length > 0; wave = [...claims].filter((id) => !read.has(id))) {
    for (const id of wave) read.add(id);
    for await (const claim of inBatches(wave, (batch) => readClaims(options, batch))) {
      for (const id of claim.premises) claims.add(id);
      noteEntities(entities, claim);
      yield claim;
    }
  }
  yield* inBatches([...entities], (batch) => readEntities(options, batch));
}

async function* inBatches<T>(
  ids: readonly string[],
  read: (batch: string[]) => Promise<T[]>,
): AsyncGenerator<T> {
  for (let start = 0; start < ids.length; start += BATCH) yield* await read(ids.slice(start, start + BATCH));
}

function noteEntities(entities: Set<string>, record: ExportedFact | ExportedClaim): void {
  const named = [record.subject, record.object, ...Object.values(record.references)];
  if (record.kind === 'claim') {
    named.push(record.source);
    for (const { actor, organization } of record.speakers) named.push(actor, organization);
  }
  for (const id of named) if (id !== null) entities.add(id);
}

type Properties = Readonly<Record<string, unknown>>;

const SEQUENCE = "OPTIONAL MATCH (state:DatasetState {id: 'current'}) RETURN state.sequence";

async function run(
  { database, view, sequence, timeoutMs, signal }: RecordsToRead,
  text: string,
  p: Properties,
): Promise<readonly (readonly unknown[])[]> {
  const options = { timeoutMs, signal };
  const parameters = { p: { asOf: view.asOf, knownBy: view.knownBy, ...p } };
  const { rows } = await database.read(text, parameters, options);
  const after = await database.read(SEQUENCE, {}, options);
  if (after.rows[0]?.[0] !== sequence) {
    throw new DatasetChangedError(
      'A new version of the dataset was written while it was exported. Try again.',
    );
  }
  return rows;
}

async function readFacts(options: RecordsToRead, ids: readonly string[]): Promise<ExportedFact[]> {
  const { view } = options;
  const claims = (list: string): string => `COLLECT {
      UNWIND fact.${list} AS id MATCH (claim:Claim {id: id})
      WHERE ${visibleText(view, { name: 'claim', visibility: 'claim', evidence: true })}
      RETURN claim.id ORDER BY claim.ordinal, claim.id }`;
  const rows = await run(
    options,
    `UNWIND $p.ids AS pair
     MATCH (:Fact {id: pair[0]})<-[fact:HAS_FACT]-()
     WHERE fact.id = pair[1] AND ${visibleText(view, { name: 'fact', visibility: 'fact' })}
     RETURN properties(fact), ${claims('claimIds')}, ${claims('opposingIds')}`,
    { ids: ids.map((id) => [id.split('.')[0], id]) },
  );
  const type = typeOf(options.model, 'Fact');
  return rows.map(([properties, supporting, opposing]) => {
    const stored = properties as Properties;
    return {
      kind: 'fact',
      ...statementOf(type, stored),
      factId: String(stored['factId']),
      claims: supporting as string[],
      opposingClaims: opposing as string[],
    };
  });
}

async function readClaims(options: RecordsToRead, ids: readonly string[]): Promise<ExportedClaim[]> {
  const { view } = options;
  const seen = (name: string): string => visibleText(view, { name, visibility: 'claim', evidence: true });
  const rows = await run(
    options,
    `UNWIND $p.ids AS id
     MATCH (claim:Claim {id: id}) WHERE ${seen('claim')}
     RETURN properties(claim),
       COLLECT { MATCH (claim)-[speaker:ASSERTED_BY]->(actor)
         RETURN [properties(speaker), ${visibleText(view, { name: 'actor', visibility: 'entity' })}]
         ORDER BY speaker.position },
       COLLECT { MATCH (claim)-[:PREMISE]->(premise) WHERE ${seen('premise')} RETURN premise.id ORDER BY premise.id }`,
    { ids },
  );
  const type = typeOf(options.model, 'Claim');
  return rows.map(([properties, speakers, premises]) => {
    const stored = properties as Properties;
    return {
      kind: 'claim',
      ...statementOf(type, stored),
      source: textOf(stored['sourceId']),
      speakers: (speakers as [Properties, boolean][]).map(speakerOf),
      premises: premises as string[],
    };
  });
}

/** A speaker whom the view does not know yet, as the editors in whose name a rule infers, is not named. */
function speakerOf([stored, isKnown]: [Properties, boolean]): ExportedSpeaker {
  return {
    actor: isKnown ? textOf(stored['actorId']) : null,
    description: textOf(stored['description']),
    capacity: textOf(stored['capacity']),
    organization: textOf(stored['organizationId']),
    interest: String(stored['interest']),
  };
}

async function readEntities(options: RecordsToRead, ids: readonly string[]): Promise<ExportedEntity[]> {
  const rows = await run(
    options,
    `UNWIND $p.ids AS id
     MATCH (entity:Entity {id: id}) WHERE ${visibleText(options.view, { name: 'entity', visibility: 'entity' })}
     RETURN properties(entity)`,
    { ids },
  );
  return rows.map(([properties]) => {
    const stored = properties as Properties;
    const type = String(stored['type']);
    return {
      kind: 'entity',
      id: String(stored['id']),
      type,
      values: valuesOf(typeOf(options.model, type), stored),
    };
  });
}

function typeOf(model: GraphModel, name: string): ModelType {
  const type = model.types.get(name);
  if (type === undefined) throw new Error(`The type ${name} is not part of the graph.`);
  return type;
}

/** What a claim and a fact have in common. */
function statementOf(type: ModelType, stored: Properties) {
  const references: Record<string, string> = {};
  for (const field of type.fields.values()) {
    if (field.kind !== 'reference' || field.list || ENDS.has(field.name)) continue;
    const id = textOf(stored[field.property]);
    if (id !== null && nodeKind(id) === 'entity') references[field.name] = id;
  }
  const value = ['valueNumber', 'valueText', 'valueDate', 'valueBoolean'].find(
    (name) => stored[name] !== undefined,
  );
  return {
    id: String(stored['id']),
    subject: textOf(stored['subjectId']),
    predicate: String(stored['predicate']),
    object: textOf(stored['objectId']),
    value: value === undefined ? null : (stored[value] as Leaf),
    unit: textOf(stored['valueUnit']),
    values: valuesOf(type, stored),
    references,
  };
}

const ENDS = new Set(['subject', 'object', 'source']);

/** The scalar fields of a type and of what is embedded in it, without what has no value. */
function valuesOf(type: ModelType, stored: Properties): Values {
  const values: Record<string, Leaf | readonly Leaf[]> = {};
  for (const field of type.fields.values()) {
    if (field.kind === 'property') add(values, field.name, stored[field.name]);
    if (field.kind !== 'embedded' || field.name === 'value') continue;
    for (const end of ['earliest', 'latest']) {
      const property = `${field.prefix}${end.charAt(0).toUpperCase()}${end.slice(1)}`;
      add(values, `${field.name}.${end}`, stored[property]);
    }
  }
  return values;
}

const OPEN: ReadonlySet<unknown> = new Set([BEGINNING, END, UNDATED]);

function add(values: Record<string, Leaf | readonly Leaf[]>, name: string, value: unknown): void {
  if (value === undefined || value === null || OPEN.has(value)) return;
  if (Array.isArray(value) && value.length === 0) return;
  values[name] = value as Leaf | readonly Leaf[];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
