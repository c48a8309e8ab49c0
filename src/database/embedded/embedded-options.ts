import { join, resolve } from 'node:path';

/** How to run an embedded Neo4j. Only the folder and the pom are required. */
export interface EmbeddedOptions {
  /** Holds store, settings, password and logs. Created when it does not exist. */
  readonly directory: string;
  /** The pom.xml that pins the version of Neo4j. */
  readonly pomFile: string;
  /** Class path and class archives; several folders may share one. Default: `cache` within `directory`. */
  readonly cacheDirectory?: string | undefined;
  /** Default 256. */
  readonly heapMegabytes?: number | undefined;
  /** Memory for the pages of the store, beside the heap. Default 64. */
  readonly pageCacheMegabytes?: number | undefined;
  /** From the start of Java to the first answer. Default two minutes; downloading the jars does not count. */
  readonly startTimeoutMs?: number | undefined;
  /** A port on the loopback interface. Default: one that is free. */
  readonly port?: number | undefined;
  /** Default `java` and `mvn`, found through PATH. */
  readonly javaCommand?: string | undefined;
  readonly mavenCommand?: string | undefined;
  /** Skips the second compiler of the JVM: a little less memory and quicker to warm, for tests. */
  readonly quickCompilerOnly?: boolean | undefined;
  /** `write` (default) also makes the archive of loaded classes, in the background, when there is none yet. */
  readonly classArchive?: 'write' | 'use' | 'off' | undefined;
  /** Sentences for the person who waits. */
  readonly onProgress?: ((message: string) => void) | undefined;
  /** Events for the log: nothing that needs an answer. */
  readonly log?: ((message: string) => void) | undefined;
  /** Cancels a start that is under way. */
  readonly signal?: AbortSignal | undefined;
}

/** The options with every default filled in and absolute paths. */
export type CompleteEmbeddedOptions = ReturnType<typeof completeOptions>;

/** Fills in the defaults. */
export function completeOptions(options: EmbeddedOptions) {
  const home = resolve(options.directory);
  const ignore = (): void => undefined;
  return {
    home,
    pomFile: resolve(options.pomFile),
    cacheDirectory: resolve(options.cacheDirectory ?? join(home, 'cache')),
    heapMegabytes: options.heapMegabytes ?? 256,
    pageCacheMegabytes: options.pageCacheMegabytes ?? 64,
    startTimeoutMs: options.startTimeoutMs ?? 120_000,
    port: options.port,
    javaCommand: absoluteCommand(options.javaCommand ?? 'java'),
    mavenCommand: absoluteCommand(options.mavenCommand ?? 'mvn'),
    quickCompilerOnly: options.quickCompilerOnly ?? false,
    classArchive: options.classArchive ?? 'write',
    onProgress: options.onProgress ?? ignore,
    log: options.log ?? ignore,
    signal: options.signal,
  };
}

/** Java runs in the data folder: a relative path would mean something else there. */
function absoluteCommand(command: string): string {
  return command.includes('/') ? resolve(command) : command;
}
