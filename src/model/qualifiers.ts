import type { GraphModel, ModelType } from './graph-model.ts';

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
