import { fileURLToPath } from 'node:url';
import type { DocumentNode } from 'graphql';
import { GraphQLError, buildASTSchema, print } from 'graphql';
import { buildPredicates, namePredicates, readQualifiers } from './build-predicates.ts';
import { buildTypes } from './build-types.ts';
import { checkDescriptions } from './check-descriptions.ts';
import { completeSchema } from './complete-schema.ts';
import { dateScalar } from './date-scalar.ts';
import type { GraphModel } from './graph-model.ts';
import { inheritFields } from './inherit-fields.ts';
import { readSchemaFiles } from './read-schema-files.ts';
import { faultAt, SchemaError, type SchemaFault } from './schema-error.ts';

/**
 * Loads the SDL of a folder and builds the runtime model and the schema that is served.
 *
 * @throws SchemaError with every fault and its place.
 */
export function loadModel(directory: URL | string): GraphModel {
  return buildGraphModel(readSchemaFiles(directory instanceof URL ? fileURLToPath(directory) : directory))
    .model;
}

/** Prints the schema that is served, with the directives that say how it is stored. */
export function printServedSchema(directory: URL | string): string {
  const path = directory instanceof URL ? fileURLToPath(directory) : directory;
  return `${print(buildGraphModel(readSchemaFiles(path)).document)}\n`;
}

/**
 * Builds the runtime model from a document.
 *
 * @throws SchemaError with every fault and its place.
 */
export function buildGraphModel(source: DocumentNode): {
  readonly model: GraphModel;
  readonly document: DocumentNode;
} {
  const faults: SchemaFault[] = checkDescriptions(source);
  const authored = inheritFields(source);
  const types = buildTypes(authored, faults);
  const predicates = buildPredicates(authored, types, faults);
  if (faults.length > 0) throw new SchemaError(faults);
  const document = completeSchema(authored, types, predicates);
  const qualifiers = readQualifiers(authored);
  try {
    const schema = buildASTSchema(document);
    dateScalar(schema);
    const model: GraphModel = {
      schema,
      types: namePredicates(types, predicates),
      entityTypes: types.get('Entity')?.possibleTypes ?? [],
      predicates,
      identifyingQualifiers: qualifiers.identifying,
    };
    return { model, document };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
    throw new SchemaError(
      error.message
        .split('\n\n')
        .map((message) =>
          node === undefined ? { file: 'schema', line: 0, column: 0, message } : faultAt(node, message),
        ),
    );
  }
}
