import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, Source, type DefinitionNode } from 'graphql';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { buildGraphModel, loadModel } from '../../src/model/load-model.ts';

/** Parts of the product's schema that do not depend on its domain. */
const COMMON = ['directives', 'scalars', 'view', 'query', 'literal', 'fact', 'claim', 'rule'];

/** The schema that the product serves. */
export function sovereigntyModel(): GraphModel {
  return loadModel(new URL('../../schema/', import.meta.url));
}

/** The same product over films: its common parts, with other entity types. */
export function filmsModel(): GraphModel {
  const definitions = [
    ...COMMON.flatMap((name) => definitionsOf(`../../schema/${name}.graphql`)).map(withoutAnalyses),
    // The interface stands in a file whose other half is of the domain.
    ...definitionsOf('../../schema/entity.graphql').filter(
      (node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Node',
    ),
    ...definitionsOf('../films.graphql'),
  ];
  return buildGraphModel({ kind: Kind.DOCUMENT, definitions }).model;
}

/** Of the root fields that are written out, those that are of every domain. */
function withoutAnalyses(node: DefinitionNode): DefinitionNode {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || node.name.value !== 'Query') return node;
  return {
    ...node,
    fields: node.fields?.filter(({ name }) => ['node', 'search'].includes(name.value)) ?? [],
  };
}

function definitionsOf(path: string): readonly DefinitionNode[] {
  const file = fileURLToPath(new URL(path, import.meta.url));
  return parse(new Source(readFileSync(file, 'utf8'), path)).definitions;
}
