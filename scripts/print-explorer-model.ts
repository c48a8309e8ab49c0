import { mkdir, writeFile } from 'node:fs/promises';
import type { GraphModel } from '../src/model/graph-model.ts';
import { loadModel } from '../src/model/load-model.ts';

// explorer/src/model/__generated__/: which relationships an entity of each type can have, and what can be said of an
// entity at all, so that the explorer can ask for any of them and a new one in the schema reaches it without code.
const fromProject = (path: string): URL => new URL(`../${path}`, import.meta.url);

const model = loadModel(fromProject('schema/'));
const folder = fromProject('explorer/src/model/__generated__/');
await mkdir(folder, { recursive: true });
await writeFile(new URL('relationships.ts', folder), printRelationships(model));
await writeFile(new URL('predicates.ts', folder), printPredicates(model));

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

function printPredicates({ predicates }: GraphModel): string {
  const names = [...predicates.keys()].sort().map((name) => `  '${name}',`);
  return `/** Everything that a claim or a fact can say of its subject. */
export const predicates = [\n${names.join('\n')}\n] as const;
`;
}
