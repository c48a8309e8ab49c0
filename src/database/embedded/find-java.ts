import { EmbeddedNeo4jError } from './embedded-error.ts';
import { runCommand } from './run-command.ts';

/** Neo4j 5.26 runs on Java 17 and later. */
const OLDEST_JAVA = 17;

/** A Java that can run Neo4j. `build` tells two builds apart: a class archive fits exactly one of them. */
export interface JavaInstallation {
  readonly command: string;
  readonly version: number;
  readonly build: string;
}

/** Asks `command` for its version. @throws EmbeddedNeo4jError JAVA_MISSING, JAVA_TOO_OLD */
export async function findJava(command: string, signal?: AbortSignal): Promise<JavaInstallation> {
  const result = await runCommand(command, ['-XshowSettings:properties', '-version'], {
    timeoutMs: 30_000,
    signal,
  });
  const property = (name: string): string | undefined =>
    new RegExp(`^\\s*${name.replaceAll('.', '\\.')} = (.+)$`, 'm').exec(result.output)?.[1]?.trim();

  // Java 8 calls itself "1.8".
  const specification = property('java.specification.version')?.replace(/^1\./, '');
  const version = Number.parseInt(specification ?? '', 10);
  if (result.missing || Number.isNaN(version)) {
    const what = result.missing ? `no program "${command}" was found` : `"${command}" does not run`;
    throw new EmbeddedNeo4jError(
      'JAVA_MISSING',
      `The embedded Neo4j needs Java ${OLDEST_JAVA} or later, but ${what}. ` +
        `Install Java ${OLDEST_JAVA}, or set NEO4J_URI to use a Neo4j that runs elsewhere.`,
    );
  }
  if (version < OLDEST_JAVA) {
    throw new EmbeddedNeo4jError(
      'JAVA_TOO_OLD',
      `The embedded Neo4j needs Java ${OLDEST_JAVA} or later, but "${command}" is Java ${version}. ` +
        `Install Java ${OLDEST_JAVA}, or set NEO4J_URI to use a Neo4j that runs elsewhere.`,
    );
  }
  const build = [property('java.vendor'), property('java.vm.name'), property('java.vm.version')].join(' ');
  return { command, version, build };
}
