import { fileURLToPath } from 'node:url';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The pom.xml that pins the version of Neo4j. */
export const pomFile = fromRoot('pom.xml');

/** Everything that running leaves behind; git ignores it. */
export const dataDirectory = fromRoot('.data');

/** Class path and class archives, shared with the service: they depend on the jars and on Java alone. */
export const cacheDirectory = fromRoot('.data/neo4j/cache');
