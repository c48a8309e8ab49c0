import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentNode } from 'graphql';
import { GraphQLError, Kind, Source, concatAST, getLocation, parse } from 'graphql';
import { SchemaError, type SchemaFault } from './schema-error.ts';

/**
 * Reads every `*.graphql` file of a folder, in the order of their names, as one document.
 *
 * @throws SchemaError with every syntax error, if there is any.
 */
export function readSchemaFiles(directory: string): DocumentNode {
  const faults: SchemaFault[] = [];
  const documents: DocumentNode[] = [];
  const names = readdirSync(directory).filter((name) => name.endsWith('.graphql'));
  for (const name of names.sort()) {
    const source = new Source(readFileSync(join(directory, name), 'utf8'), `schema/${name}`);
    try {
      documents.push(parse(source));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { line, column } = getLocation(source, error.positions?.[0] ?? 0);
      faults.push({ file: source.name, line, column, message: error.message });
    }
  }
  if (documents.length === 0 && faults.length === 0) {
    faults.push({ file: directory, line: 0, column: 0, message: 'The folder holds no *.graphql file.' });
  }
  if (faults.length > 0) throw new SchemaError(faults);
  const document = concatAST(documents);
  return { kind: Kind.DOCUMENT, definitions: document.definitions };
}
