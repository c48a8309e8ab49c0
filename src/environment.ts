import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type { DatabaseTarget } from './database/driver.ts';
import { projectFolder } from './project-folder.ts';

/** How much the log tells; `silent` writes nothing. */
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/** Everything that can be set from outside. This file alone reads `process.env`. */
export interface Environment {
  readonly host: string;
  /** 0: a free port. */
  readonly port: number;
  /** Address under which others reach the service, without a slash at its end; null: `http://host:port`. */
  readonly publicUrl: string | null;
  /** A Neo4j that runs elsewhere; null: the embedded one. */
  readonly database: DatabaseTarget | null;
  readonly embedded: EmbeddedEnvironment;
  /** Folder of curated datasets, which fill a database that is empty. */
  readonly seedDirectory: string;
  readonly logLevel: LogLevel;
  /** Origins whose pages may read answers; none by default. */
  readonly corsOrigins: readonly string[];
  /** Addresses of proxies whose `X-Forwarded-For` is believed; none by default. */
  readonly trustedProxies: readonly string[];
  /** False only when NODE_ENV is `development`. */
  readonly production: boolean;
  /** Whether an operation is explained to who asks: its statement, parameters and plan. */
  readonly explain: boolean;
  readonly limits: Limits;
}

/** Where the embedded Neo4j lives and how much memory it takes. */
export interface EmbeddedEnvironment {
  /** Store, settings and password. */
  readonly directory: string;
  /** Class path and class archive. */
  readonly cacheDirectory: string;
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

/** What one request may ask for. Each has a variable, a default and a test that goes one over. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Bytes of a request's path and query string. */
  readonly urlBytes: number;
  /** Lexical tokens of a document. */
  readonly maxTokens: number;
  /** Fields within fields. */
  readonly maxDepth: number;
  /** Aliased fields of an operation. */
  readonly maxAliases: number;
  /** Root fields of an operation. */
  readonly maxRootFields: number;
  /** Selected fields of an operation once its fragments are spread. */
  readonly maxSelections: number;
  /** Most that `first` or `last` may ask for. */
  readonly maxPageSize: number;
  /** Most that an operation may cost; the type Query of the schema says what counts. */
  readonly maxCost: number;
  /** Time for the statement of an operation. */
  readonly executionTimeoutMs: number;
  /** Time for a request to arrive whole. */
  readonly requestTimeoutMs: number;
  /** Requests of one address in a minute; null: any number. */
  readonly requestsPerMinute: number | null;
}

/** Settings that cannot be used. The message lists every problem, each on a line of its own. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The environment cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const list = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .transform((parts) => parts.filter((part) => part !== ''));

const wholeNumber = (kind: string, smallest: number, largest: number) => {
  const range = `${kind} from ${smallest} to ${largest}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, `must be ${range}, as a whole number.`)
    .transform(Number)
    .refine((value) => value >= smallest && value <= largest, `must be ${range}.`);
};

const settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber('a port', 0, 65_535).default(4000),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#]+$/, 'must be http:// or https:// with a host, and no path.')
    .optional(),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]+/,
      'must be an address that starts with bolt:// or neo4j://, or with one of these and +s or +ssc.',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  DATA_DIRECTORY: z.string().default('.data'),
  SEED_DIRECTORY: z.string().default('seed'),
  NEO4J_HEAP_MB: wholeNumber('megabytes', 128, 1_048_576).default(256),
  NEO4J_PAGE_CACHE_MB: wholeNumber('megabytes', 8, 1_048_576).default(64),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent.',
    })
    .default('warn'),
  CORS_ORIGINS: list
    .refine((origins) => origins.every((origin) => /^https?:\/\/[^/?#*]+$/.test(origin)), {
      error: 'must be origins such as https://example.org, with commas between them.',
    })
    .default([]),
  TRUSTED_PROXIES: list
    .refine((addresses) => addresses.every((address) => /^[\da-fA-F.:]+(\/\d+)?$/.test(address)), {
      error: 'must be IP addresses or ranges such as 10.0.0.0/8, with commas between them.',
    })
    .default([]),
  NODE_ENV: z.string().default('production'),
  EXPLAIN: z.enum(['on', 'off'], { error: 'must be on or off.' }).default('off'),
  BODY_BYTES: wholeNumber('bytes', 1_000, 10_000_000).default(100_000),
  URL_BYTES: wholeNumber('bytes', 1_000, 16_000).default(8_000),
  MAX_TOKENS: wholeNumber('a number', 100, 100_000).default(2_000),
  MAX_DEPTH: wholeNumber('a number', 4, 100).default(22),
  MAX_ALIASES: wholeNumber('a number', 0, 10_000).default(30),
  MAX_ROOT_FIELDS: wholeNumber('a number', 1, 1_000).default(20),
  MAX_SELECTIONS: wholeNumber('a number', 10, 1_000_000).default(5_000),
  MAX_PAGE_SIZE: wholeNumber('a number', 1, 10_000).default(1_000),
  MAX_COST: wholeNumber('a number', 1, 1_000_000_000_000).default(10_000_000),
  EXECUTION_TIMEOUT_MS: wholeNumber('milliseconds', 10, 3_600_000).default(10_000),
  REQUEST_TIMEOUT_MS: wholeNumber('milliseconds', 100, 3_600_000).default(10_000),
  REQUESTS_PER_MINUTE: wholeNumber('a number', 1, 1_000_000_000).optional(),
});

/** Names of every variable that is read. The README explains each. */
export const environmentVariables: readonly string[] = Object.keys(settings.shape);

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads the settings. An empty variable counts as absent; relative folders start at the project's own folder.
 * @throws EnvironmentError with every problem at once. It repeats no value, since some are secret.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  const problems = read.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];
  if (given['NEO4J_URI'] !== undefined && given['NEO4J_PASSWORD'] === undefined) {
    problems.push('NEO4J_PASSWORD is missing: NEO4J_URI is set, so give the password of that database.');
  }
  if (!read.success || problems.length > 0) throw new EnvironmentError(problems);
  const set = read.data;
  return {
    host: set.HOST,
    port: set.PORT,
    publicUrl: set.PUBLIC_URL ?? null,
    database: databaseOf(set),
    embedded: embeddedOf(set),
    seedDirectory: fromProject(set.SEED_DIRECTORY),
    logLevel: set.LOG_LEVEL,
    corsOrigins: set.CORS_ORIGINS,
    trustedProxies: set.TRUSTED_PROXIES,
    production: set.NODE_ENV !== 'development',
    explain: set.EXPLAIN === 'on',
    limits: limitsOf(set),
  };
}

function fromProject(path: string): string {
  return isAbsolute(path) ? path : join(projectFolder, path);
}

type Settings = z.output<typeof settings>;

function databaseOf(set: Settings): DatabaseTarget | null {
  if (set.NEO4J_URI === undefined) return null;
  return {
    uri: set.NEO4J_URI,
    user: set.NEO4J_USER,
    password: set.NEO4J_PASSWORD ?? '',
    database: set.NEO4J_DATABASE,
  };
}

function embeddedOf(set: Settings): EmbeddedEnvironment {
  const data = fromProject(set.DATA_DIRECTORY);
  return {
    directory: join(data, 'neo4j'),
    cacheDirectory: join(data, 'neo4j', 'cache'),
    heapMegabytes: set.NEO4J_HEAP_MB,
    pageCacheMegabytes: set.NEO4J_PAGE_CACHE_MB,
  };
}

/** Whether only this machine asks. Behind a proxy others ask too, whatever the interface. */
function isAlone({ HOST, TRUSTED_PROXIES }: Settings): boolean {
  return LOOPBACK.has(HOST) && TRUSTED_PROXIES.length === 0;
}

function limitsOf(set: Settings): Limits {
  return {
    bodyBytes: set.BODY_BYTES,
    urlBytes: set.URL_BYTES,
    maxTokens: set.MAX_TOKENS,
    maxDepth: set.MAX_DEPTH,
    maxAliases: set.MAX_ALIASES,
    maxRootFields: set.MAX_ROOT_FIELDS,
    maxSelections: set.MAX_SELECTIONS,
    maxPageSize: set.MAX_PAGE_SIZE,
    maxCost: set.MAX_COST,
    executionTimeoutMs: set.EXECUTION_TIMEOUT_MS,
    requestTimeoutMs: set.REQUEST_TIMEOUT_MS,
    requestsPerMinute: set.REQUESTS_PER_MINUTE ?? (isAlone(set) ? null : 600),
  };
}
