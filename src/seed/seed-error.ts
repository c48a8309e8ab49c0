/**
 * Why seeding stopped. WRITING: someone else writes. CHANGED: the content changed in between. FAULTS: the files have
 * faults. NO_DATASET: there are none. TOO_LARGE: the database has not the memory for the change.
 */
export type SeedErrorCode = 'WRITING' | 'CHANGED' | 'FAULTS' | 'NO_DATASET' | 'TOO_LARGE';

/** A failure of seeding whose message is for the person who runs it. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly code: SeedErrorCode;

  constructor(code: SeedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
