import { filterableTypes, hasTypeProperty, isEnum } from './build-filters.ts';
import type { ModelField, ModelType } from './graph-model.ts';

const FACET_VALUE = `
  "A value of a facet and how many there are of it. What leads to several entities counts for each; what leads to none is left out."
  type FacetValue {
    "The name of the value; null for a missing one and for an entity."
    value: String
    "The entity; null where the facet is of values."
    node: Entity
    "How many there are, as totalCount counts."
    count: Int!
  }`;

/** Types of scalars that have a least and a greatest value. */
const MEASURES = new Set(['Int', 'Float', 'Date']);

/** The enums of facets, and the types of least and greatest values. */
export function facetSdl(types: ReadonlyMap<string, ModelType>): string[] {
  const all = filterableTypes(types).filter((type) => type.visibility !== 'none');
  if (!types.has('Entity')) return [];
  return [
    FACET_VALUE,
    ...all.flatMap((type) => {
      const names = facetsOf(type, types);
      if (names.length === 0) return [];
      const values = names.map((name) => `"By ${name}." ${name}`).join('\n');
      return [`"What ${type.name} can be counted by." enum ${type.name}Facet { ${values} }`];
    }),
    ...all.flatMap((type) => {
      const fields = measuresOf(type);
      if (fields.length === 0) return [];
      const lines = fields.map((field) => `"Of ${field.name}." ${field.name}: ${field.type}`).join('\n');
      return [
        `"Least or greatest values of ${type.name}; null where none has a value."
         type ${type.name}Extremes { ${lines} }`,
      ];
    }),
  ];
}

/** The fields of a connection of objects that count and compare all of it. */
export function connectionSums(type: string, types: ReadonlyMap<string, ModelType>): string {
  return `${facetField(type, types)} ${extremeFields(type, types)}`;
}

/** The fields of a connection of facts that count and compare all of it. */
export function factConnectionSums(type: string, types: ReadonlyMap<string, ModelType>): string {
  const facets = [
    ['ofFact', 'Fact', 'By what of the fact'],
    ['ofNode', type, 'By what of where it leads'],
  ].filter(([, name = '']) => hasFacets(name, types));
  const given = facets.map(([name, of, text]) => `"${text}." ${name}: ${of}Facet`).join('\n');
  const facet =
    facets.length === 0
      ? ''
      : `"Distinct facts by value; give one of ofFact and ofNode."
         facet(${given} ${FIRST}): [FacetValue!]!`;
  return `${facet} ${extremeFields('Fact', types)}`;
}

/** The field that counts by value, for connections of a type that has facets. */
export function facetField(type: string, types: ReadonlyMap<string, ModelType>): string {
  if (!hasFacets(type, types)) return '';
  return `
    "How many there are by value."
    facet("By what." by: ${type}Facet! ${FIRST}): [FacetValue!]!`;
}

const FIRST = '"How many values at most." first: Int = 20';

function extremeFields(type: string, types: ReadonlyMap<string, ModelType>): string {
  const model = types.get(type);
  if (model === undefined || measuresOf(model).length === 0) return '';
  return `
    "Least values, on all pages."
    min: ${type}Extremes
    "Greatest values, on all pages."
    max: ${type}Extremes`;
}

function hasFacets(type: string, types: ReadonlyMap<string, ModelType>): boolean {
  const model = types.get(type);
  return model !== undefined && types.has('Entity') && facetsOf(model, types).length > 0;
}

function facetsOf(type: ModelType, types: ReadonlyMap<string, ModelType>): string[] {
  const names = [...type.fields.values()].filter((field) => isFacet(field, types)).map(({ name }) => name);
  return hasTypeProperty(type) ? ['type', ...names] : names;
}

function isFacet(field: ModelField, types: ReadonlyMap<string, ModelType>): boolean {
  switch (field.kind) {
    case 'property':
      return !field.list && (field.type === 'Boolean' || isEnum(field));
    case 'reference':
      return !field.list && types.get(field.type)?.visibility === 'entity';
    case 'relationship':
      return true;
    case 'address':
    case 'embedded':
    case 'link':
      return false;
  }
}

function measuresOf(type: ModelType): { readonly name: string; readonly type: string }[] {
  return [...type.fields.values()].flatMap((field) =>
    field.kind === 'property' && !field.list && MEASURES.has(field.type)
      ? [{ name: field.name, type: field.type }]
      : [],
  );
}
