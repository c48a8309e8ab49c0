import { mkdir, writeFile } from 'node:fs/promises';
import { printServedSchema } from '../src/model/load-model.ts';

// docs/schema.graphql: the schema that is served, so that a review of a change sees what clients will see.
const fromProject = (path: string): URL => new URL(`../${path}`, import.meta.url);

await mkdir(fromProject('docs'), { recursive: true });
await writeFile(fromProject('docs/schema.graphql'), printServedSchema(fromProject('schema/')));
