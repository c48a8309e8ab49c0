/** Why an embedded Neo4j could not be started or went away. */
export type EmbeddedErrorCode =
  | 'PLATFORM_UNSUPPORTED'
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'JARS_UNRESOLVED'
  | 'FOLDER_IN_USE'
  | 'START_TIMEOUT'
  | 'START_FAILED'
  | 'START_CANCELLED'
  | 'DATABASE_DIED';

/** A failure of the embedded Neo4j. The message says in one sentence what happened and what to do. */
export class EmbeddedNeo4jError extends Error {
  override readonly name = 'EmbeddedNeo4jError';
  readonly code: EmbeddedErrorCode;

  constructor(code: EmbeddedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
