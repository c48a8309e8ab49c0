import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseTarget } from '../driver.ts';
import { prepareInitialUser } from './initial-user.ts';
import { javaArguments, type JavaOptions } from './java-arguments.ts';
import { startJavaProcess, type JavaProcess } from './java-process.ts';
import { lastLines } from './last-lines.ts';
import { logSince } from './log-since.ts';
import { renderNeo4jSettings } from './neo4j-settings.ts';

/** A Neo4j that was started and may not answer yet. */
export interface Neo4jProcess {
  readonly java: JavaProcess;
  readonly target: DatabaseTarget;
  /** What this start has logged last, without the password. */
  lastLogLines(count: number): Promise<string>;
}

export interface Neo4jProcessOptions extends Omit<JavaOptions, 'home'> {
  /** Holds everything of this instance. */
  readonly home: string;
  readonly javaCommand: string;
  readonly port: number;
  readonly pageCacheMegabytes: number;
  readonly lowPriority?: boolean;
}

/** Writes settings and user of a Neo4j and starts its process. */
export async function startNeo4jProcess(options: Neo4jProcessOptions): Promise<Neo4jProcess> {
  const { home, port } = options;
  await Promise.all([
    mkdir(join(home, 'conf'), { recursive: true }),
    mkdir(join(home, 'logs'), { recursive: true }),
  ]);
  const password = await prepareInitialUser(home);
  await writeFile(join(home, 'conf', 'neo4j.conf'), renderNeo4jSettings(options));

  const outputFile = join(home, 'logs', 'java.log');
  // The process empties this file, so all of it belongs to this start.
  await rm(outputFile, { force: true });
  const readOutput = await logSince(outputFile);
  const readUserLog = await logSince(join(home, 'logs', 'neo4j.log'));
  const java = await startJavaProcess({
    command: options.javaCommand,
    args: javaArguments(options),
    workingDirectory: home,
    outputFile,
    lowPriority: options.lowPriority ?? false,
  });
  return {
    java,
    target: { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' },
    async lastLogLines(count) {
      const text = (await readUserLog()) + (await readOutput());
      return lastLines(text.replaceAll(password, '********'), count);
    },
  };
}
