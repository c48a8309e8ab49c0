import { join } from 'node:path';
import { DatabaseError } from '../database/database-error.ts';
import { EmbeddedNeo4jError } from '../database/embedded/embedded-error.ts';
import { provideDatabase } from '../database/provide-database.ts';
import { EnvironmentError, readEnvironment } from '../environment.ts';
import { projectFolder } from '../project-folder.ts';
import { runSeedCommand } from './run-seed-command.ts';

const writeErrorLine = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

try {
  const environment = readEnvironment();
  process.exitCode = await runSeedCommand(process.argv.slice(2), {
    root: projectFolder,
    seedDirectory: environment.seedDirectory,
    cwd: process.cwd(),
    writeLine: (line) => {
      process.stdout.write(`${line}\n`);
    },
    writeErrorLine,
    openDatabase: () =>
      provideDatabase({
        target: environment.database,
        embedded: {
          ...environment.embedded,
          pomFile: join(projectFolder, 'pom.xml'),
          // A command ends soon: nothing should go on in the background.
          classArchive: 'use',
          onProgress: writeErrorLine,
        },
      }),
  });
} catch (error) {
  const isForPeople =
    error instanceof DatabaseError ||
    error instanceof EmbeddedNeo4jError ||
    error instanceof EnvironmentError;
  if (!isForPeople) throw error;
  writeErrorLine(error.message);
  process.exitCode = 1;
}
