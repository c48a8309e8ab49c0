import { startEmbeddedNeo4j } from '../../src/database/embedded/start-embedded-neo4j.ts';
import { embeddedOptions } from './second-neo4j.ts';

// A service that does nothing but run a Neo4j on the folder it is given, for tests that end it.
const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('usage: run-embedded.ts <folder>');
try {
  const { pid } = await startEmbeddedNeo4j(embeddedOptions(directory));
  process.stdout.write(`${JSON.stringify({ pid })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ code: (error as { code?: string }).code })}\n`);
}
