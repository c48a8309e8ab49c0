import type { ModelField, ModelType, PropertyField } from './graph-model.ts';

/** Scalars that every schema may filter by, and whether they have an order. */
const SCALAR_FILTERS: Readonly<Record<string, 'equal' | 'ordered' | 'text' | 'flag'>> = {
  ID: 'equal',
  String: 'text',
  Int: 'ordered',
  Float: 'ordered',
  Date: 'ordered',
  Boolean: 'flag',
};

/** The graph types that a filter, an order or a facet can stand on. */
export function filterableTypes(types: ReadonlyMap<string, ModelType>): ModelType[] {
  return [...types.values()].filter((type) => type.storage !== 'interface' || type.label !== null);
}

/** Whether the holder's concrete type is a property that can be asked for. */
export function hasTypeProperty(type: ModelType): boolean {
  return type.storage === 'interface' && type.visibility === 'entity';
}

/** Whether the values of a property are names: those of an enum. */
export function isEnum(field: PropertyField): boolean {
  return !(field.type in SCALAR_FILTERS);
}

/** The inputs by which connections are filtered: one a scalar, an enum, and a type with what leads to it. */
export function filterSdl(types: ReadonlyMap<string, ModelType>): string[] {
  const all = filterableTypes(types);
  const fields = all.flatMap((type) => [...type.fields.values()]);
  const enums = new Set(
    fields.flatMap((field) => (field.kind === 'property' && isEnum(field) ? [field.type] : [])),
  );
  if (all.some(hasTypeProperty)) enums.add('EntityType');
  const lists = new Set(fields.flatMap((field) => listTarget(field) ?? []));
  const factTargets = new Set(fields.flatMap((field) => (field.kind === 'relationship' ? [field.type] : [])));
  return [
    ...Object.entries(SCALAR_FILTERS).map(([name, kind]) => scalarFilterSdl(name, kind)),
    STRING_LIST,
    ...[...enums].sort().map((name) => scalarFilterSdl(name, 'equal')),
    ...all.map(whereSdl),
    ...[...lists].map(listFilterSdl),
    ...[...factTargets].map(factsFilterSdl),
  ];
}

function scalarFilterSdl(name: string, kind: 'equal' | 'ordered' | 'text' | 'flag'): string {
  const equal = kind === 'text' ? 'It is exactly this.' : 'It is this.';
  const folded = kind === 'text' ? ', folded' : '';
  const lines = [
    `"${equal}" eq: ${name}`,
    `"Not this; true of what is missing." ne: ${name}`,
    ...(kind === 'flag'
      ? []
      : [
          `"It is one of these." in: [${name}!]`,
          `"None of these; true of what is missing." notIn: [${name}!]`,
        ]),
    ...(kind === 'ordered' || kind === 'text'
      ? [
          `"It comes before this${folded}." lt: ${name}`,
          `"It is this or comes before it${folded}." lte: ${name}`,
          `"It comes after this${folded}." gt: ${name}`,
          `"It is this or comes after it${folded}." gte: ${name}`,
        ]
      : []),
    ...(kind === 'text'
      ? [
          '"It holds this, folded." contains: String',
          '"It starts with this, folded." startsWith: String',
          '"It ends with this, folded." endsWith: String',
        ]
      : []),
    '"Whether it is missing." isNull: Boolean',
  ];
  const rule =
    kind === 'text'
      ? ' What is folded is compared without case, accents and punctuation, as names are sorted; a text of nothing else in lower case.'
      : '';
  return `
    "Conditions on a value of type ${name}; all given must hold.${rule}"
    input ${name}Filter { ${lines.join('\n')} }`;
}

const STRING_LIST = `
  "Conditions on a list of texts; all given must hold."
  input StringListFilter {
    "This is an element."
    has: String
    "One of these is an element."
    hasSome: [String!]
    "Each of these is an element."
    hasEvery: [String!]
    "Some element holds this, folded."
    contains: String
    "Whether there is no element."
    isEmpty: Boolean
  }`;

function whereSdl(type: ModelType): string {
  const lines = [...type.fields.values()].flatMap((field) => {
    const filter = filterOf(field);
    return filter === null ? [] : [`${filter.description} ${field.name}: ${filter.type}`];
  });
  if (hasTypeProperty(type)) lines.push('"Its concrete type." type: EntityTypeFilter');
  if (type.storage === 'embedded') lines.push('"Whether all of it is missing." isNull: Boolean');
  return `
    "Conditions on ${type.name}; all given must hold."
    input ${type.name}Where { ${logicSdl(`${type.name}Where`)} ${lines.join('\n')} }`;
}

function logicSdl(where: string): string {
  return `
    "All of these hold."
    AND: [${where}!]
    "Any of these holds."
    OR: [${where}!]
    "This does not hold."
    NOT: ${where}`;
}

/** The filter on a field, or `null` for one that cannot be filtered by. */
function filterOf(field: ModelField): { readonly type: string; readonly description: string } | null {
  switch (field.kind) {
    case 'property':
      if (!field.list) return { type: `${field.type}Filter`, description: `"Its ${field.name}."` };
      return field.type === 'String'
        ? { type: 'StringListFilter', description: `"Its ${field.name}."` }
        : null;
    case 'address':
      return null;
    case 'embedded':
      return { type: `${field.type}Where`, description: `"Its ${field.name}."` };
    case 'relationship':
      return { type: `${field.type}FactsFilter`, description: `"Facts in ${field.name}."` };
    case 'link':
      return { type: `${field.type}ListFilter`, description: `"What ${field.name} holds."` };
    case 'reference':
      return field.list
        ? { type: `${field.type}ListFilter`, description: `"What ${field.name} holds."` }
        : { type: `${field.type}Where`, description: `"Its ${field.name} is there and so."` };
  }
}

function listTarget(field: ModelField): string | null {
  if (field.kind === 'link' || (field.kind === 'reference' && field.list)) return field.type;
  return null;
}

function listFilterSdl(type: string): string {
  return listSdl(`${type}ListFilter`, `a list of ${type}`, `${type}Where`);
}

function factsFilterSdl(type: string): string {
  return `
    ${listSdl(`${type}FactsFilter`, `facts that lead to ${type}`, `${type}FactWhere`)}
    "Conditions on a fact and the ${type} to which it leads; all given must hold."
    input ${type}FactWhere {
      ${logicSdl(`${type}FactWhere`)}
      "The fact."
      fact: FactWhere
      "Where it leads."
      node: ${type}Where
    }`;
}

function listSdl(name: string, what: string, where: string): string {
  return `
    "Conditions on ${what} under the view; all given must hold."
    input ${name} {
      "At least one is so."
      some: ${where}
      "None is so."
      none: ${where}
      "Each is so; of nothing, each is."
      every: ${where}
      "How many there are."
      count: IntFilter
    }`;
}
