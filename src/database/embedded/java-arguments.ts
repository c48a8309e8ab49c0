/** What differs between two starts of the JVM. */
export interface JavaOptions {
  readonly home: string;
  readonly classPath: string;
  readonly heapMegabytes: number;
  /** Only the first compiler: quicker to warm, slower at its peak. For tests. */
  readonly quickCompilerOnly: boolean;
  /** Read this class archive, or write it when the JVM ends. */
  readonly archive: { readonly use: string } | { readonly write: string } | null;
}

/**
 * Four times the usual thresholds. At a start both cores have other work than to compile for the peak what runs a few
 * thousand times; what stays hot still gets there.
 */
const LATE_SECOND_COMPILER = [
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
];

/** The arguments of `java`: Neo4j's own recommendations, and a small, quick JVM. */
export function javaArguments(options: JavaOptions): string[] {
  return [
    // Equal bounds: no collections that only grow the heap.
    `-Xms${options.heapMegabytes}m`,
    `-Xmx${options.heapMegabytes}m`,
    '-XX:+UseSerialGC',
    // A fifth for new objects instead of a third: every page of it is touched, and the rest only when it fills.
    '-XX:NewRatio=4',
    '-XX:-UsePerfData',
    '-XX:ReservedCodeCacheSize=96m',
    '-Xshare:auto',
    ...archiveArguments(options.archive),
    ...(options.quickCompilerOnly ? ['-XX:TieredStopAtLevel=1'] : LATE_SECOND_COMPILER),
    // An exhausted heap ends the process, which is then started again, rather than leaving it half alive.
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '-cp',
    options.classPath,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${options.home}`,
    `--config-dir=${options.home}/conf`,
  ];
}

function archiveArguments(archive: JavaOptions['archive']): string[] {
  if (archive === null) return [];
  // A class path that differs prints a warning and goes on without the archive.
  if ('use' in archive)
    return [`-XX:SharedArchiveFile=${archive.use}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  return [`-XX:ArchiveClassesAtExit=${archive.write}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
}
