import { mkdir, writeFile } from 'node:fs/promises';
import { isEnumType } from 'graphql';
import type { GraphModel } from '../src/model/graph-model.ts';
import { loadModel } from '../src/model/load-model.ts';

// explorer/src/model/__generated__: which relationships an entity of each type can have, and what a claim can say, so that
// the explorer can ask for any of them and a new one in the schema reaches it without code.
const fromProject = (path: string): URL => new URL(`../${path}`, import.meta.url);

const model = loadModel(fromProject('schema/'));
const folder = fromProject('explorer/src/model/__generated__/');
await mkdir(folder, { recursive: true });
await writeFile(new URL('relationships.ts', folder), printRelationships(model));
await writeFile(new URL('vocabulary.ts', folder), printVocabulary(model));

function printRelationships({ entityTypes, types }: GraphModel): string {
  const relationships = entityTypes.map((name) => {
    const fields = [...(types.get(name)?.fields.values() ?? [])].flatMap((field) =>
      field.kind === 'relationship'
        ? [`    ['${field.name}', '${field.predicate}', '${field.symmetric ? 'BOTH' : field.direction}'],`]
        : [],
    );
    return `  ${name}: [\n${fields.join('\n')}\n  ],`;
  });
  return `/** Relationship fields of each entity type: name, predicate, and the end at which an entity of the type stands. */
export const relationshipFields: Readonly<
  Record<string, readonly (readonly [field: string, predicate: string, end: 'OUT' | 'IN' | 'BOTH'])[]>
> = {
${relationships.join('\n')}
};
`;
}

function printVocabulary({ predicates, schema }: GraphModel): string {
  const shapes = [...predicates]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { literal, objectTypes }]) =>
      literal === null
        ? `  ${name}: [${objectTypes.map((type) => `'${type}'`).join(', ')}],`
        : `  ${name}: '${literal.kind}',`,
    );
  const names = [...predicates.keys()].sort().map((name) => `'${name}'`);
  const layer = schema.getType('Layer');
  const layers = isEnumType(layer) ? layer.getValues().map(({ name }) => `'${name}'`) : [];
  return `import type { EntityType, Layer, Predicate } from '../../api/__generated__/operations.ts';

/** Every predicate. */
export const predicateNames = [${names.join(', ')}] as const satisfies readonly Predicate[];

/** What each predicate takes: the sort of its value, or the types of its object; none for a statement in words. */
export const predicateShapes: Readonly<
  Record<Predicate, 'number' | 'date' | 'text' | 'boolean' | readonly EntityType[]>
> = {
${shapes.join('\n')}
};

/** Layers of a service. */
export const layers: readonly Layer[] = [${layers.join(', ')}];
`;
}
