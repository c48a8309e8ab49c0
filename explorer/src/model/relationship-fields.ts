import { relationshipFields } from './__generated__/relationships.ts';

/** A relationship that an entity of some type can have. */
export interface RelationshipField {
  /** Name of the field in the API. */
  readonly name: string;
  readonly predicate: string;
  /** At which end of the predicate the entity stands. */
  readonly end: 'OUT' | 'IN' | 'BOTH';
}

const symmetric = new Set(
  Object.values(relationshipFields).flatMap((fields) =>
    fields.filter(([, , end]) => end === 'BOTH').map(([, predicate]) => predicate),
  ),
);

/** Whether a predicate reads the same both ways. */
export function isSymmetric(predicate: string): boolean {
  return symmetric.has(predicate);
}

/** Relationships of a type, in the order of the schema; none for a type that the page does not know. */
export function fieldsOf(type: string): RelationshipField[] {
  return (relationshipFields[type] ?? []).map(([name, predicate, end]) => ({ name, predicate, end }));
}
