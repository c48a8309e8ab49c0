/** Why seeding stopped. WRITING: someone else writes. CHANGED: the content changed in between. */
export type SeedErrorCode = 'WRITING' | 'CHANGED' | 'FAULTS' | 'NO_DATASET';

/** A failure of seeding whose message is for the person who runs it. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly code: SeedErrorCode;

  constructor(code: SeedErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
