import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { EmbeddedNeo4jError } from './embedded-error.ts';
import { lastLines } from './last-lines.ts';
import { runCommand } from './run-command.ts';

const MAVEN_TIMEOUT_MS = 15 * 60_000;

/** The jars of Neo4j in a fixed order. `digest` changes when any of them is replaced. */
export interface ClassPath {
  readonly text: string;
  readonly digest: string;
}

export interface ClassPathOptions {
  readonly pomFile: string;
  readonly cacheDirectory: string;
  readonly mavenCommand: string;
  readonly onProgress?: ((message: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the class path that Maven made for this pom.xml, and calls Maven only when there is none yet or
 * when a jar has gone.
 * @throws EmbeddedNeo4jError MAVEN_MISSING, JARS_UNRESOLVED
 */
export async function resolveClassPath(options: ClassPathOptions): Promise<ClassPath> {
  const pom = await readFile(options.pomFile);
  const file = join(options.cacheDirectory, `class-path-${shortDigest(pom)}.txt`);
  const cached = await readClassPath(file);
  if (cached !== null) return cached;

  options.onProgress?.('Resolving the jars of Neo4j with Maven; the first time downloads some 125 MB.');
  await mkdir(options.cacheDirectory, { recursive: true });
  // Maven writes beside the final name, so that a start that is killed here leaves no half class path.
  const draft = `${file}.${randomUUID()}`;
  try {
    await callMaven(options, draft);
    const resolved = await readClassPath(draft);
    if (resolved === null) {
      throw new EmbeddedNeo4jError(
        'JARS_UNRESOLVED',
        'Maven ended well but the jars of Neo4j are not where it says. ' +
          'Empty the local Maven repository and start again, or set NEO4J_URI to use a Neo4j that runs elsewhere.',
      );
    }
    await rename(draft, file);
    return resolved;
  } finally {
    await rm(draft, { force: true });
  }
}

async function callMaven(options: ClassPathOptions, outputFile: string): Promise<void> {
  const goal = ['-q', '-B', '-f', options.pomFile, 'dependency:build-classpath'];
  const result = await runCommand(options.mavenCommand, [...goal, `-Dmdep.outputFile=${outputFile}`], {
    timeoutMs: MAVEN_TIMEOUT_MS,
    signal: options.signal,
  });
  if (result.missing) {
    throw new EmbeddedNeo4jError(
      'MAVEN_MISSING',
      `The jars of the embedded Neo4j come through Maven, but no program "${options.mavenCommand}" was found. ` +
        'Install Maven 3, or set NEO4J_URI to use a Neo4j that runs elsewhere.',
    );
  }
  if (result.exitCode !== 0) {
    throw new EmbeddedNeo4jError(
      'JARS_UNRESOLVED',
      'Maven could not resolve the jars of Neo4j. Check the network and the Maven settings, or set NEO4J_URI ' +
        `to use a Neo4j that runs elsewhere. Maven said:\n${lastLines(result.output, 15)}`,
    );
  }
}

/** Null when the file or one of its jars does not exist. */
async function readClassPath(file: string): Promise<ClassPath | null> {
  try {
    const text = (await readFile(file, 'utf8')).trim();
    if (text === '') return null;
    const states = await Promise.all(
      text.split(delimiter).map(async (jar) => {
        const { size, mtimeMs } = await stat(jar);
        return `${jar} ${size} ${mtimeMs}`;
      }),
    );
    return { text, digest: shortDigest(states.join('\n')) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function shortDigest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
