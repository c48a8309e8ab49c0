import type { DocumentNode, EnumValueDefinitionNode, FieldDefinitionNode } from 'graphql';
import type { ModelField, ModelType, Predicate, RelationshipField } from './graph-model.ts';
import { faultAt, type SchemaFault } from './schema-error.ts';
import { compositeTypes, descriptionOf, directiveArguments, enumTypes } from './sdl.ts';

/** Name of the predicate of a claim that is neither a relation nor a literal. */
export const STATES = 'states';
/** Enum of the SDL whose values are the literal predicates. */
export const LITERAL_PREDICATES = 'LiteralPredicate';

const LITERAL_KINDS = { NUMBER: 'number', DATE: 'date', TEXT: 'text', BOOLEAN: 'boolean' } as const;

/** The qualifiers of `Fact` that belong to a fact's identity, and those of them that exclude each other in time. */
export interface Qualifiers {
  readonly identifying: readonly string[];
  readonly functional: readonly string[];
}

/** Reads the qualifiers that the SDL marks on `Fact`. */
export function readQualifiers(document: DocumentNode): Qualifiers {
  const marked = (compositeTypes(document).get('Fact')?.fields ?? []).flatMap((field) => {
    const marks = directiveArguments(field, 'identifying');
    return marks === null ? [] : [{ name: field.name.value, functional: marks['functional'] === true }];
  });
  return {
    identifying: marked.map((each) => each.name).sort(),
    functional: marked
      .filter((each) => each.functional)
      .map((each) => each.name)
      .sort(),
  };
}

/** Builds the closed vocabulary of claims: relationship fields read OUT, literals, and `states`. */
export function buildPredicates(
  document: DocumentNode,
  types: ReadonlyMap<string, ModelType>,
  faults: SchemaFault[],
): Map<string, Predicate> {
  const predicates = new Map<string, Predicate>();
  const { identifying, functional: functionalQualifiers } = readQualifiers(document);
  const relations = collectRelations(document, types, faults);
  for (const relation of relations.values()) {
    predicates.set(relation.name, {
      name: relation.name,
      description: relation.description,
      wording: relation.wording,
      relationshipType: relation.field.relationshipType,
      identity: relation.marks['identity'] === true,
      functional: relation.marks['functional'] === true,
      symmetric: relation.field.symmetric,
      momentary: relation.marks['momentary'] === true,
      identifying,
      functionalQualifiers,
      factual: true,
      subjectTypes: [...relation.subjects].sort(),
      objectTypes: [...relation.objects].sort(),
      literal: null,
    });
  }
  for (const value of enumTypes(document).get(LITERAL_PREDICATES)?.values ?? []) {
    const marks = directiveArguments(value, 'literal');
    if (marks === null) {
      faults.push(faultAt(value, `The literal predicate "${value.name.value}" needs @literal.`));
      continue;
    }
    if (predicates.has(value.name.value)) {
      faults.push(faultAt(value, `"${value.name.value}" is a relationship field too.`));
    }
    const on = (marks['on'] as string[] | undefined) ?? [];
    predicates.set(value.name.value, {
      name: value.name.value,
      description: value.description?.value ?? '',
      wording: readWording(value),
      relationshipType: null,
      identity: false,
      functional: marks['functional'] !== false,
      symmetric: false,
      momentary: marks['momentary'] === true,
      identifying,
      functionalQualifiers,
      factual: true,
      subjectTypes: on.length > 0 ? [...on].sort() : (types.get('Entity')?.possibleTypes ?? []),
      objectTypes: [],
      literal: {
        kind: LITERAL_KINDS[marks['kind'] as keyof typeof LITERAL_KINDS],
        units: (marks['units'] as string[] | undefined) ?? [],
      },
    });
  }
  predicates.set(STATES, {
    name: STATES,
    description: 'Says what is neither a relation nor a literal; shown, searched, cited, never a fact.',
    wording: null,
    relationshipType: null,
    identity: false,
    functional: false,
    symmetric: false,
    momentary: false,
    identifying: [],
    functionalQualifiers: [],
    factual: false,
    subjectTypes: types.get('Entity')?.possibleTypes ?? [],
    objectTypes: [],
    literal: null,
  });
  return predicates;
}

interface Relation {
  readonly name: string;
  readonly description: string;
  wording: Predicate['wording'];
  readonly field: RelationshipField;
  readonly marks: Record<string, unknown>;
  readonly subjects: Set<string>;
  readonly objects: Set<string>;
}

function collectRelations(
  document: DocumentNode,
  types: ReadonlyMap<string, ModelType>,
  faults: SchemaFault[],
): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  const incoming: { readonly node: FieldDefinitionNode; readonly field: RelationshipField }[] = [];
  for (const { type, node, field } of relationshipFields(document, types)) {
    if (field.direction === 'IN') {
      incoming.push({ node, field });
      continue;
    }
    const relation = relations.get(field.relationshipType) ?? {
      name: field.name,
      description: descriptionOf(node),
      wording: null,
      field,
      marks: directiveArguments(node, 'relationship') ?? {},
      subjects: new Set<string>(),
      objects: new Set<string>(),
    };
    if (relation.name !== field.name) {
      faults.push(
        faultAt(
          node,
          `${field.relationshipType} is the predicate "${relation.name}" already, not "${field.name}".`,
        ),
      );
    }
    relation.wording ??= readWording(node);
    relations.set(field.relationshipType, relation);
    for (const each of type.possibleTypes) relation.subjects.add(each);
    for (const each of types.get(field.type)?.possibleTypes ?? []) relation.objects.add(each);
  }
  for (const { node, field } of incoming) {
    if (!relations.has(field.relationshipType)) {
      faults.push(faultAt(node, `${field.relationshipType} has no field with direction OUT.`));
    }
  }
  return relations;
}

function readWording(node: FieldDefinitionNode | EnumValueDefinitionNode): Predicate['wording'] {
  const marks = directiveArguments(node, 'worded');
  return marks === null ? null : { en: String(marks['en']), fr: String(marks['fr']) };
}

function* relationshipFields(
  document: DocumentNode,
  types: ReadonlyMap<string, ModelType>,
): Generator<{ type: ModelType; node: FieldDefinitionNode; field: RelationshipField }> {
  for (const [name, definition] of compositeTypes(document)) {
    const type = types.get(name);
    for (const node of definition.fields ?? []) {
      const field: ModelField | undefined = type?.fields.get(node.name.value);
      if (type !== undefined && field?.kind === 'relationship') yield { type, node, field };
    }
  }
}

/** Sets the predicate of every relationship field: that of its relationship type, whichever way it is read. */
export function namePredicates(
  types: ReadonlyMap<string, ModelType>,
  predicates: ReadonlyMap<string, Predicate>,
): Map<string, ModelType> {
  const names = new Map([...predicates.values()].map((each) => [each.relationshipType, each.name]));
  return new Map(
    [...types].map(([name, type]) => {
      const fields = [...type.fields].map(([key, field]): [string, ModelField] => [
        key,
        field.kind === 'relationship'
          ? { ...field, predicate: names.get(field.relationshipType) ?? field.name }
          : field,
      ]);
      return [name, { ...type, fields: new Map(fields) }];
    }),
  );
}
