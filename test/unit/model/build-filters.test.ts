import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { changedModel, projectModel } from '../../support/seeded.ts';

const model = projectModel();

/** The fields of an input or an object type and their types; values of an enum. */
function fieldsOf(name: string, { schema } = model): Record<string, string> {
  const type = schema.getType(name);
  if (isEnumType(type)) return Object.fromEntries(type.getValues().map((value) => [value.name, '']));
  if (!isInputObjectType(type) && !isObjectType(type)) throw new Error(`There is no ${name}.`);
  const fields: readonly { readonly name: string; readonly type: unknown }[] = Object.values(
    type.getFields(),
  );
  return Object.fromEntries(fields.map((field) => [field.name, String(field.type)]));
}

function argumentsOf(type: string, field: string): Record<string, string> {
  const found = model.schema.getType(type);
  const definition = isObjectType(found) ? found.getFields()[field] : undefined;
  return Object.fromEntries((definition?.args ?? []).map(({ name, type: of }) => [name, String(of)]));
}

describe('the filters of the schema', () => {
  it('compare a text exactly and folded, a number by size, and an enum by name', () => {
    expect(Object.keys(fieldsOf('StringFilter'))).toEqual(
      'eq ne in notIn lt lte gt gte contains startsWith endsWith isNull'.split(' '),
    );
    expect(Object.keys(fieldsOf('IntFilter'))).toEqual('eq ne in notIn lt lte gt gte isNull'.split(' '));
    expect(fieldsOf('InterestFilter')).toEqual({
      eq: 'Interest',
      ne: 'Interest',
      in: '[Interest!]',
      notIn: '[Interest!]',
      isNull: 'Boolean',
    });
    expect(Object.keys(fieldsOf('BooleanFilter'))).toEqual(['eq', 'ne', 'isNull']);
  });

  it('stand on every kind of field but addresses', () => {
    expect(fieldsOf('ClaimWhere')).toMatchObject({
      AND: '[ClaimWhere!]',
      OR: '[ClaimWhere!]',
      NOT: 'ClaimWhere',
      quote: 'StringFilter',
      status: 'ClaimStatusFilter',
      assertedOn: 'DateBoundsWhere',
      source: 'SourceWhere',
      speakers: 'SpeakerListFilter',
      relayedBy: 'ActorListFilter',
    });
    expect(fieldsOf('ClaimWhere')).not.toHaveProperty('url');
    expect(fieldsOf('DataSystemWhere')).toMatchObject({
      aliases: 'StringListFilter',
      hostedOn: 'ServiceFactsFilter',
      facts: 'FactListFilter',
      claims: 'ClaimListFilter',
    });
    expect(fieldsOf('ServiceFactWhere')).toMatchObject({ fact: 'FactWhere', node: 'ServiceWhere' });
  });

  it('tell interfaces by type, and embedded objects that are missing', () => {
    expect(fieldsOf('EntityWhere')).toMatchObject({ type: 'EntityTypeFilter' });
    expect(fieldsOf('OrganizationWhere')).not.toHaveProperty('type');
    expect(fieldsOf('DateBoundsWhere')).toMatchObject({ isNull: 'Boolean', earliest: 'DateFilter' });
  });

  it('are an argument of every connection, and of search', () => {
    expect(argumentsOf('Query', 'organizations')).toMatchObject({
      where: 'OrganizationWhere',
      orderBy: '[OrganizationOrder!]',
    });
    expect(argumentsOf('DataSystem', 'hostedOn')).toMatchObject({
      where: 'ServiceFactWhere',
      orderBy: '[ServiceFactOrder!]',
    });
    expect(argumentsOf('DataSystem', 'facts')).toMatchObject({
      predicates: '[Predicate!]',
      where: 'FactWhere',
      orderBy: '[FactOrder!]',
    });
    expect(argumentsOf('Query', 'search')).toMatchObject({ where: 'EntityWhere' });
    expect(argumentsOf('Query', 'search')).not.toHaveProperty('orderBy');
  });
});

describe('the orders of the schema', () => {
  it('go by values, by what a reference leads to, and by how many there are', () => {
    expect(fieldsOf('ClaimOrder')).toMatchObject({
      text: 'Sort',
      assertedOn: 'DateBoundsOrder',
      source: 'SourceOrder',
      premises: 'CountOrder',
    });
    expect(fieldsOf('ClaimOrder')).not.toHaveProperty('speakers');
    expect(fieldsOf('ClaimOrder')).not.toHaveProperty('relayedBy');
    expect(fieldsOf('OrganizationOrder')).not.toHaveProperty('aliases');
  });

  it('go by the node of a relationship only where that is functional', () => {
    expect(fieldsOf('DataSystemOrder')).toMatchObject({ hostedOn: 'CountOrder' });
    const changed = changedModel((sdl) =>
      sdl.replaceAll(
        '@relationship(type: "HOSTED_ON")',
        '@relationship(type: "HOSTED_ON", functional: true)',
      ),
    );
    expect(fieldsOf('DataSystemOrder', changed)).toMatchObject({ hostedOn: 'ServiceRelationOrder' });
    expect(fieldsOf('ServiceRelationOrder', changed)).toEqual({ count: 'Sort', node: 'ServiceOrder' });
    expect(fieldsOf('ServiceOrder', changed)).toMatchObject({ hosts: 'CountOrder' });
  });
});

describe('the facets of the schema', () => {
  it('are enums, truth values, references to entities and relationships', () => {
    expect(Object.keys(fieldsOf('ClaimFacet'))).toEqual(
      expect.arrayContaining(['source', 'hedged', 'status', 'predicate']),
    );
    expect(Object.keys(fieldsOf('ClaimFacet'))).not.toContain('text');
    expect(Object.keys(fieldsOf('ClaimFacet'))).not.toContain('speakers');
    expect(Object.keys(fieldsOf('EntityFacet'))).toEqual(expect.arrayContaining(['type', 'partOf']));
    expect(Object.keys(fieldsOf('OrganizationFacet'))).not.toContain('type');
  });

  it('stand on one end of an edge', () => {
    expect(argumentsOf('ServiceFactConnection', 'facet')).toEqual({
      ofFact: 'FactFacet',
      ofNode: 'ServiceFacet',
      first: 'Int',
    });
    expect(argumentsOf('FactConnection', 'facet')).toEqual({ by: 'FactFacet!', first: 'Int' });
  });

  it('come with the extremes of numbers and days, of the fact on edges', () => {
    expect(fieldsOf('FactExtremes')).toEqual({
      validFrom: 'Date',
      validTo: 'Date',
      knownFrom: 'Date',
      claimCount: 'Int',
      independentSources: 'Int',
    });
    expect(fieldsOf('ServiceFactConnection')).toMatchObject({ min: 'FactExtremes', max: 'FactExtremes' });
    expect(fieldsOf('OrganizationConnection')).not.toHaveProperty('min');
  });
});
