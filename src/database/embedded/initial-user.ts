import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedNeo4jError } from './embedded-error.ts';

const ITERATIONS = 1024;
const OWNER_ONLY = 0o600;

/**
 * The password of user `neo4j`: generated once, kept readable for its owner only, and handed to Neo4j the way
 * `neo4j-admin dbms set-initial-password` does, through a file that Neo4j reads when it creates its users.
 * Every step can be repeated, so that a first start that was killed half-way needs no repair.
 * @throws EmbeddedNeo4jError START_FAILED when there is a store whose password is lost
 */
export async function prepareInitialUser(home: string): Promise<string> {
  const passwordFile = join(home, 'password');
  const initialUserFile = join(home, 'data', 'dbms', 'auth.ini');

  let password = await readOrNull(passwordFile);
  if (password === null) {
    // auth.ini is written before Neo4j first starts: with it but without a password, the password was removed.
    if ((await readOrNull(initialUserFile)) !== null) {
      throw new EmbeddedNeo4jError(
        'START_FAILED',
        `The file ${passwordFile} is missing, so nobody can log in to the database of this folder. ` +
          'Put the file back, or remove the whole folder to start with an empty database.',
      );
    }
    password = randomBytes(24).toString('base64url');
    await writePrivately(passwordFile, password);
  }
  if ((await readOrNull(initialUserFile)) === null) {
    await mkdir(join(home, 'data', 'dbms'), { recursive: true });
    await writePrivately(initialUserFile, initialUserRecord(password));
  }
  return password;
}

/** One line of Neo4j's user file: name, algorithm, hash, salt, iterations, and no duty to change the password. */
export function initialUserRecord(password: string, salt: Buffer = randomBytes(32)): string {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < ITERATIONS; round += 1) hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`;
}

/** The draft and the rename make sure that nobody ever reads half a file. */
async function writePrivately(file: string, content: string): Promise<void> {
  const draft = `${file}.draft`;
  await writeFile(draft, content, { mode: OWNER_ONLY });
  await rename(draft, file);
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    // An empty file is what a full disk or a power cut leaves behind.
    return (await stat(file)).size === 0 ? null : (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
