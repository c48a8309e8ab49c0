import { mkdir, writeFile } from 'node:fs/promises';
import type { GraphModel } from '../src/model/graph-model.ts';
import { loadModel } from '../src/model/load-model.ts';

// explorer/src/model/__generated__/relationships.ts: which relationships an entity of each type can have, so that the
// explorer can ask for any of them and a new one in the schema reaches it without code.
const fromProject = (path: string): URL => new URL(`../${path}`, import.meta.url);

const target = fromProject('explorer/src/model/__generated__/relationships.ts');
await mkdir(new URL('.', target), { recursive: true });
await writeFile(target, printRelationships(loadModel(fromProject('schema/'))));

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
