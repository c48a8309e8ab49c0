import type { EmbeddedField, GraphModel, ModelType, PropertyField } from '../model/graph-model.ts';
import { typeOf } from '../model/qualifiers.ts';

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
