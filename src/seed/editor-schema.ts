import type { GraphModel, ModelType, PropertyField } from '../model/graph-model.ts';
import { qualifiersOf, typeOf } from '../model/qualifiers.ts';
import { choicesOf, listedEntityTypes, writtenFieldsOf } from './vocabulary.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const TEXT = { type: 'string', minLength: 1 };
/** Editors read `2019` as a number, as YAML does. */
const DATE_PART = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
const DATE = { anyOf: [{ type: 'string', pattern: `^${DATE_PART}(/${DATE_PART})?$` }, { type: 'integer' }] };
const DAY = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
const ID = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const FLAG = { type: 'boolean' };

/**
 * JSON Schemas of the curated files by file name, for editors: completion and the first faults while typing. Whether
 * ids lead somewhere, `seed check` tells. Derived from the model, in a stable order.
 */
export function editorSchemas(model: GraphModel): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ['dataset.json', manifestSchema(model)],
    ['entities.json', entitiesSchema(model)],
    ['sources.json', sourcesSchema(model)],
    ['claims.json', claimsSchema(model)],
    ['rules.json', rulesSchema(model)],
    ['coverage.json', coverageSchema()],
  ]);
}

/** A schema as it stands in its file. */
export function printSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function manifestSchema(model: GraphModel): JsonSchema {
  const written = fieldsOf(typeOf(model, 'CuratedDataset'), new Set(['claimCount', 'factCount', 'seededOn']));
  return {
    $schema: DRAFT,
    title: 'A dataset',
    ...record({ id: ID, ...written.properties, editors: ID }, ['id', ...written.required]),
  };
}

function entitiesSchema(model: GraphModel): JsonSchema {
  const types = listedEntityTypes(model);
  return list('Entities', {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: types } },
    oneOf: types.map((name) => {
      const written = fieldsOf(typeOf(model, name));
      return record({ id: ID, type: { const: name }, ...written.properties }, [
        'id',
        'type',
        ...written.required,
      ]);
    }),
  });
}

function sourcesSchema(model: GraphModel): JsonSchema {
  const written = fieldsOf(typeOf(model, 'Source'));
  const properties = { id: ID, ...written.properties, publisher: ID, publicSpeech: FLAG };
  return list('Sources', record(properties, ['id', ...written.required]));
}

function claimsSchema(model: GraphModel): JsonSchema {
  const choice = (field: string): JsonSchema => ({ enum: choicesOf(model, 'Claim', field) });
  const speaker = {
    ...record(
      {
        actor: ID,
        description: TEXT,
        descriptionFr: TEXT,
        capacity: TEXT,
        capacityFr: TEXT,
        organization: ID,
        interest: { enum: choicesOf(model, 'Speaker', 'interest') },
      },
      ['interest'],
    ),
    oneOf: [{ required: ['actor'] }, { required: ['description'] }],
  };
  const link = record({ kind: { enum: choicesOf(model, 'ClaimLink', 'kind') }, to: TEXT, rationale: TEXT }, [
    'kind',
    'to',
  ]);
  const properties = {
    key: { type: 'string', pattern: '^[a-z0-9]+([-.][a-z0-9]+)*$' },
    rows: { type: 'array', items: { type: 'string', pattern: '^[a-z0-9-]+:[A-Za-z0-9.-]+$' } },
    subject: ID,
    predicate: { enum: [...model.predicates.keys()].sort() },
    object: ID,
    value: { type: ['number', 'string', 'boolean'] },
    unit: { enum: unitsOf(model) },
    topic: choice('topic'),
    text: TEXT,
    textFr: TEXT,
    participants: { type: 'array', items: ID },
    speechAct: choice('speechAct'),
    polarity: choice('polarity'),
    hedged: FLAG,
    attribution: choice('attribution'),
    status: choice('status'),
    rank: choice('rank'),
    deprecatedOn: DAY,
    deprecatedReason: TEXT,
    speakers: { type: 'array', minItems: 1, items: speaker },
    relayedBy: { type: 'array', items: ID },
    source: ID,
    locator: { type: ['string', 'number'] },
    quote: { type: 'string', minLength: 1, maxLength: 200 },
    quoteLanguage: TEXT,
    translation: TEXT,
    assertedOn: DATE,
    valid: {
      oneOf: [
        { const: 'timeless' },
        { ...record({ from: DATE, to: DATE }, []), minProperties: 1 },
        record({ on: DATE }, ['on']),
      ],
    },
    ...Object.fromEntries(
      qualifiersOf(model).map((qualifier) => [
        qualifier.name,
        qualifier.kind === 'choice' ? { enum: qualifier.values } : qualifier.kind === 'entity' ? ID : TEXT,
      ]),
    ),
    deadline: DATE,
    deadlineLimit: DAY,
    conditions: TEXT,
    conditionsFr: TEXT,
    rationale: TEXT,
    links: { type: 'array', items: link },
    retracted: record({ on: DAY, reason: TEXT }, ['on', 'reason']),
  };
  const required = ['key', 'subject', 'predicate', 'attribution', 'status', 'speakers', 'source', 'locator'];
  return list('Claims', record(properties, required));
}

function rulesSchema(model: GraphModel): JsonSchema {
  const texts = { type: 'array', items: TEXT };
  const predicates = { type: 'array', minItems: 1, items: { enum: [...model.predicates.keys()].sort() } };
  const qualifiers = qualifiersOf(model);
  const named = (schemaOf: (qualifier: (typeof qualifiers)[number]) => JsonSchema): JsonSchema =>
    Object.fromEntries(qualifiers.map((qualifier) => [qualifier.name, schemaOf(qualifier)]));
  const valueOf = (qualifier: (typeof qualifiers)[number]): JsonSchema =>
    qualifier.kind === 'choice' ? { enum: qualifier.values } : TEXT;
  const standard = { enum: ['CONFIRMED', 'REPORTED'] };
  const count = { type: 'integer', minimum: 0 };
  const conditions = named((qualifier) => ({ anyOf: [TEXT, { type: 'array', items: valueOf(qualifier) }] }));
  const step = record(
    {
      from: TEXT,
      predicates,
      direction: { enum: ['FORWARD', 'BACKWARD'] },
      to: TEXT,
      repeat: record({ minimum: count, maximum: count }, ['minimum', 'maximum']),
      qualifiers: record(conditions, []),
      minStatus: standard,
    },
    ['from', 'predicates', 'to'],
  );
  const ends = { subject: TEXT, object: TEXT };
  const fact = record({ ...ends, predicate: TEXT, status: standard, ...named(valueOf) }, [
    'subject',
    'predicate',
    'object',
  ]);
  const example = {
    about: TEXT,
    types: { type: 'object', additionalProperties: { enum: model.entityTypes } },
    facts: { type: 'array', items: fact },
  };
  const concludes = { type: 'array', items: record(ends, ['subject', 'object']) };
  const positive = record({ ...example, concludes }, ['about', 'facts', 'concludes']);
  const written = fieldsOf(typeOf(model, 'Rule'));
  const properties = {
    id: ID,
    ...written.properties,
    conclusion: record(
      {
        ...ends,
        predicate: TEXT,
        qualifiers: record(
          named(() => TEXT),
          [],
        ),
      },
      ['subject', 'predicate', 'object'],
    ),
    types: { type: 'object', additionalProperties: texts },
    steps: { type: 'array', minItems: 1, items: step },
    absent: { type: 'array', items: step },
    ceiling: { type: 'integer', minimum: 1 },
    examples: record(
      {
        positive: { type: 'array', minItems: 1, items: positive },
        negative: { type: 'array', minItems: 1, items: record(example, ['about', 'facts']) },
      },
      ['positive', 'negative'],
    ),
  };
  const required = ['id', ...written.required, 'conclusion', 'steps', 'ceiling', 'examples'];
  return list('Rules', record(properties, required));
}

function coverageSchema(): JsonSchema {
  const row = {
    anyOf: [
      { type: 'integer', minimum: 0 },
      { type: 'string', pattern: String.raw`^\d+(\.\.\d+)?$` },
    ],
  };
  const rows = { type: 'array', items: row };
  const register = record({ rows: row, edge: rows, literal: rows, statement: rows }, ['rows']);
  const registers = { type: 'object', additionalProperties: register };
  return { $schema: DRAFT, title: 'Coverage of registers', ...record({ registers }, ['registers']) };
}

function fieldsOf(
  type: ModelType,
  skip: ReadonlySet<string> = new Set(),
): { properties: Record<string, JsonSchema>; required: string[] } {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const field of writtenFieldsOf(type)) {
    if (skip.has(field.name) || (field.kind === 'embedded' && field.type !== 'DateBounds')) continue;
    const value = field.kind === 'embedded' ? DATE : scalarOf(field);
    properties[field.name] = field.list ? { type: 'array', items: value } : value;
    if (!field.nullable && !field.list) required.push(field.name);
  }
  return { properties, required };
}

function scalarOf(field: PropertyField): JsonSchema {
  if (field.enumValues !== null) return { enum: field.enumValues };
  switch (field.type) {
    case 'Boolean':
      return FLAG;
    case 'Int':
      return { type: 'integer' };
    case 'Float':
      return { type: 'number' };
    case 'Date':
      return DAY;
    default:
      return TEXT;
  }
}

function unitsOf(model: GraphModel): string[] {
  return [...new Set([...model.predicates.values()].flatMap(({ literal }) => literal?.units ?? []))].sort();
}

function record(properties: Readonly<Record<string, unknown>>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(title: string, items: JsonSchema): JsonSchema {
  return { $schema: DRAFT, title, type: 'array', items };
}
