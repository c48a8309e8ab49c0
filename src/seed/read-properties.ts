import { embeddedName } from '../model/embedded-name.ts';
import type { EmbeddedField, ModelType, PropertyField } from '../model/graph-model.ts';
import type { PropertyValue } from './curated.ts';
import type { RecordReader } from './record-reader.ts';
import { writtenFieldsOf } from './vocabulary.ts';

/** Reads the plain values of an entity as the schema describes its type. `skip` names fields that are computed. */
export function readProperties(
  reader: RecordReader,
  type: ModelType,
  skip: ReadonlySet<string> = new Set(),
): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const field of writtenFieldsOf(type)) {
    if (skip.has(field.name)) continue;
    if (field.kind === 'embedded') {
      readEmbedded(reader, field, properties);
      continue;
    }
    if (!field.nullable && !field.list) reader.requireField(field.name);
    const value = field.list ? readList(reader, field) : readSingle(reader, field);
    // A list that the schema requires is stored even when it is empty: null would break the promise.
    if (value !== null && !(Array.isArray(value) && value.length === 0 && field.nullable))
      properties[field.name] = value;
  }
  return properties;
}

function readEmbedded(
  reader: RecordReader,
  field: EmbeddedField,
  properties: Record<string, PropertyValue>,
): void {
  // Imprecise days are the only objects that a curator writes as one value.
  if (field.type !== 'DateBounds') return;
  const bound = reader.date(field.name);
  if (bound === null) return;
  properties[embeddedName(field.prefix, 'earliest')] = bound.earliest;
  properties[embeddedName(field.prefix, 'latest')] = bound.latest;
}

function readList(reader: RecordReader, field: PropertyField): string[] {
  return field.enumValues === null ? reader.texts(field.name) : reader.choices(field.name, field.enumValues);
}

function readSingle(reader: RecordReader, field: PropertyField): PropertyValue | null {
  if (field.enumValues !== null) return reader.choice(field.name, field.enumValues);
  switch (field.type) {
    case 'Boolean':
      return reader.flag(field.name);
    case 'Int':
      return reader.number(field.name, true);
    case 'Float':
      return reader.number(field.name, false);
    case 'Date':
      return reader.day(field.name);
    default:
      return reader.text(field.name);
  }
}
