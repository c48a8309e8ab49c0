/** Kinds of failure that callers tell apart; everything else is `DATABASE_FAILED`. */
export type DatabaseErrorCode = 'DATABASE_UNAVAILABLE' | 'TIMEOUT' | 'AUTHENTICATION' | 'DATABASE_FAILED';

/** A failure of the database. The message is safe to show; `cause` may hold statements and is for the log. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
