import type { GraphModel, ModelField, ModelType } from '../src/model/graph-model.ts';

/** A relationship of evidence that @neo4j/graphql reads as a field. */
interface EvidenceField {
  readonly name: string;
  readonly target: string;
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  readonly properties?: string;
}

const EVIDENCE: Readonly<Record<string, readonly EvidenceField[]>> = {
  Claim: [
    { name: 'about', target: 'Entity', type: 'SUBJECT', direction: 'OUT' },
    {
      name: 'assertedBy',
      target: 'Actor',
      type: 'ASSERTED_BY',
      direction: 'OUT',
      properties: 'SpeakerProperties',
    },
    { name: 'statedIn', target: 'Source', type: 'STATED_IN', direction: 'OUT' },
  ],
  Source: [{ name: 'states', target: 'Claim', type: 'STATED_IN', direction: 'IN' }],
};

/** Properties by which rows are ordered; the served schema of this project does not show them. */
const ORDER_KEYS: Readonly<Record<string, string>> = { claim: 'ordinal: Int', entity: 'nameKey: String!' };

/**
 * Writes the type definitions by which @neo4j/graphql serves the same nodes and relationships. Only reading is offered,
 * days and enums are texts as they are stored, so that its schema is as small as it can be.
 */
export function peerTypeDefinitions(model: GraphModel): string {
  const types = [...model.types.values()].filter(({ visibility }) =>
    ['entity', 'claim'].includes(visibility),
  );
  const kept = new Set(types.map(({ name }) => name));
  return [
    'extend schema @mutation(operations: [])',
    factProperties(model),
    'type SpeakerProperties @relationshipProperties { position: Int capacity: String interest: String }',
    ...types.filter(({ name }) => name !== 'Node').map((type) => definition(model, type, kept)),
  ].join('\n');
}

function definition(model: GraphModel, type: ModelType, kept: ReadonlySet<string>): string {
  const isInterface = type.storage === 'interface';
  const interfaces = type.interfaces.filter((name) => kept.has(name) && name !== 'Node');
  const scalars = [...type.fields.values()].flatMap((field) => propertyLines(model, field));
  const lines = new Set([...scalars, ORDER_KEYS[type.visibility] ?? '']);
  if (!isInterface) {
    for (const field of type.fields.values()) {
      const line = relationshipLine(field, kept);
      if (line !== null) lines.add(line);
    }
    for (const field of EVIDENCE[type.name] ?? []) lines.add(evidenceLine(field));
  }
  const head = isInterface ? 'interface' : 'type';
  const node = isInterface ? '' : ` @node(labels: [${JSON.stringify(type.label ?? type.name)}])`;
  const fullText =
    isInterface || type.visibility !== 'entity'
      ? ''
      : ` @fulltext(indexes: [{indexName: "entitySearch", queryName: ${JSON.stringify(searchField(type.name))}, fields: ["name"]}])`;
  const implemented = interfaces.length === 0 ? '' : ` implements ${interfaces.join(' & ')}`;
  return `${head} ${type.name}${implemented}${node}${fullText} {\n  ${[...lines].join('\n  ')}\n}`;
}

function searchField(type: string): string {
  return `search${type}`;
}

function propertyLines(model: GraphModel, field: ModelField): string[] {
  if (field.kind === 'embedded') {
    return [...(model.types.get(field.type)?.fields.values() ?? [])].flatMap((part) =>
      part.kind === 'property'
        ? [`${field.prefix}${part.name[0]?.toUpperCase() ?? ''}${part.name.slice(1)}: ${scalar(part.type)}`]
        : [],
    );
  }
  if (field.kind === 'reference' && !field.list) return [`${field.property}: ID`];
  if (field.kind !== 'property') return [];
  // A list that is empty may be absent, which "!" would refuse.
  return field.list
    ? [`${field.name}: [${scalar(field.type)}!]`]
    : [`${field.name}: ${scalar(field.type)}${field.nullable ? '' : '!'}`];
}

function scalar(type: string): string {
  return ['ID', 'Int', 'Float', 'Boolean'].includes(type) ? type : 'String';
}

function relationshipLine(field: ModelField, kept: ReadonlySet<string>): string | null {
  if (field.kind !== 'relationship' || !kept.has(field.type)) return null;
  const queried = field.symmetric ? ', queryDirection: UNDIRECTED' : '';
  const { relationshipType, direction } = field;
  return (
    `${field.name}: [${field.type}!]! ` +
    `@relationship(type: "${relationshipType}", direction: ${direction}${queried}, properties: "FactProperties")`
  );
}

function evidenceLine({ name, target, type, direction, properties }: EvidenceField): string {
  const edge = properties === undefined ? '' : `, properties: "${properties}"`;
  return `${name}: [${target}!]! @relationship(type: "${type}", direction: ${direction}${edge})`;
}

function factProperties(model: GraphModel): string {
  const fields = [...(model.types.get('Fact')?.fields.values() ?? [])];
  const lines = fields.flatMap((field) => propertyLines(model, field));
  const keys = ['knownTo: String!', 'fromKey: String', 'toKey: String', 'claimIds: [ID!]'];
  return `type FactProperties @relationshipProperties {\n  ${[...new Set([...lines, ...keys])].join('\n  ')}\n}`;
}
