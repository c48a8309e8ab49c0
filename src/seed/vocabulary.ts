import type { EmbeddedField, GraphModel, ModelType, PropertyField } from '../model/graph-model.ts';

/** How a qualifier of a claim is written. */
export type Qualifier =
  | { readonly kind: 'text'; readonly name: string }
  | { readonly kind: 'choice'; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: 'entity'; readonly name: string; readonly property: string };

/** Fields that claims and facts share without being qualifiers. */
const SHARED_BUT_NO_QUALIFIER = new Set([
  'id',
  'url',
  'predicate',
  'subject',
  'object',
  'value',
  'status',
  'validFrom',
  'validTo',
  'knownFrom',
]);

const qualifiersOfModel = new WeakMap<GraphModel, readonly Qualifier[]>();

/** The qualifiers of claims: the fields that claims share with facts, in the order of the schema. */
export function qualifiersOf(model: GraphModel): readonly Qualifier[] {
  const known = qualifiersOfModel.get(model);
  if (known !== undefined) return known;
  const claim = typeOf(model, 'Claim');
  const qualifiers: Qualifier[] = [];
  for (const { name } of typeOf(model, 'Fact').fields.values()) {
    const field = claim.fields.get(name);
    if (field === undefined || SHARED_BUT_NO_QUALIFIER.has(name)) continue;
    if (field.kind === 'reference') qualifiers.push({ kind: 'entity', name, property: field.property });
    if (field.kind !== 'property') continue;
    qualifiers.push(
      field.enumValues === null ? { kind: 'text', name } : { kind: 'choice', name, values: field.enumValues },
    );
  }
  qualifiersOfModel.set(model, qualifiers);
  return qualifiers;
}

/** A type of the model. @throws Error when the schema lacks it */
export function typeOf(model: GraphModel, name: string): ModelType {
  const type = model.types.get(name);
  if (type === undefined) throw new Error(`The schema has no type ${name}.`);
  return type;
}

/** Names of the values of an enum field. @throws Error when the schema has no such field */
export function choicesOf(model: GraphModel, type: string, field: string): readonly string[] {
  const found = typeOf(model, type).fields.get(field);
  if (found?.kind !== 'property' || found.enumValues === null)
    throw new Error(`The schema has no enum field ${type}.${field}.`);
  return found.enumValues;
}

/** The plain values of a type that a curator writes; `id` is not among them. */
export function writtenFieldsOf(type: ModelType): (PropertyField | EmbeddedField)[] {
  const written: (PropertyField | EmbeddedField)[] = [];
  for (const field of type.fields.values()) {
    if (field.kind === 'property' && field.name !== 'id') written.push(field);
    if (field.kind === 'embedded') written.push(field);
  }
  return written;
}

/** Entity types with a folder or a file of their own. */
const LISTED_ELSEWHERE: ReadonlySet<string> = new Set(['Source', 'CuratedDataset', 'Rule']);

/** Entity types that are listed under `entities/`: all but those with a folder or a file of their own. */
export function listedEntityTypes(model: GraphModel): string[] {
  return model.entityTypes.filter((name) => !LISTED_ELSEWHERE.has(name));
}
