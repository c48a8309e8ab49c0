import { isInterfaceType, isObjectType, parse, printSchema, Source } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGraphModel, printServedSchema } from '../../../src/model/load-model.ts';
import { SchemaError } from '../../../src/model/schema-error.ts';
import { projectModel } from '../../support/seeded.ts';

function faultsOf(sdl: string): readonly string[] {
  try {
    buildGraphModel(parse(new Source(sdl, 'schema/test.graphql')));
    return [];
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return error.faults.map(
      ({ file, line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`,
    );
  }
}

describe('the model of the schema', () => {
  const model = projectModel();

  it('names every type of entity', () => {
    expect(model.entityTypes).toEqual(
      expect.arrayContaining(['Organization', 'Source', 'LegalText', 'DataSystem']),
    );
    expect(model.entityTypes).not.toContain('Claim');
  });

  it('reads a predicate from the field that points OUT, and its types from both ends', () => {
    const offeredBy = model.predicates.get('offeredBy');
    expect(offeredBy).toMatchObject({
      relationshipType: 'OFFERED_BY',
      subjectTypes: ['Service'],
      objectTypes: ['Organization'],
    });
    expect(model.predicates.has('offers')).toBe(false);
  });

  it('gives the field that points IN the predicate of its other end', () => {
    const field = model.types.get('Organization')?.fields.get('offers');
    expect(field).toMatchObject({ kind: 'relationship', predicate: 'offeredBy', direction: 'IN' });
  });

  it('lets every entity have what its interfaces declare', () => {
    for (const name of model.entityTypes) {
      expect([...(model.types.get(name)?.fields.keys() ?? [])]).toEqual(
        expect.arrayContaining(['id', 'url', 'name', 'claims', 'facts', 'sameAs']),
      );
    }
  });

  it('keeps the served schema under 300 KiB', () => {
    const text = printServedSchema(new URL('../../../schema/', import.meta.url));
    expect(Buffer.byteLength(text)).toBeLessThan(300 * 1024);
  });

  it('gives every field of the served schema a description', () => {
    const bare = Object.values(model.schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter((type) => !type.name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).filter((field) => (field.description ?? '') === ''));
    expect(bare.map((field) => field.name)).toEqual([]);
  });
});

describe('a schema with faults', () => {
  it('is refused with every fault and its place', () => {
    const faults = faultsOf(`
"A." interface Node { "Id." id: ID! }
"A." type Thing @node(label: "Thing", one: "thing", many: "things") {
  "A."
  other: [Nowhere!]! @relationship(type: "OTHER")
  bare: String
  "A."
  bad: [Thing!]! @relationship(type: "NOT A TYPE")
  "A."
  back: [Thing!]! @relationship(type: "UNKNOWN", direction: IN)
}
`);
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringContaining('schema/test.graphql:6:3 "bare" has no description.'),
        expect.stringContaining('schema/test.graphql:4:3 Thing.other: The type "Nowhere" is not known.'),
        expect.stringContaining('Thing.bad: "NOT A TYPE" is no relationship type.'),
        expect.stringContaining('UNKNOWN has no field with direction OUT.'),
      ]),
    );
  });
});

it('gives a schema whose SDL stays under 300 KiB', () => {
  expect(Buffer.byteLength(printSchema(projectModel().schema))).toBeLessThan(300 * 1024);
});
