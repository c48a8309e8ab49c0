/** An argument whose value cannot be used, though its type is right. */
export class UserInputError extends Error {
  override readonly name = 'UserInputError';
  /** Response keys from the root to the field, then the argument. */
  readonly argumentPath: readonly string[];

  constructor(message: string, argumentPath: readonly string[]) {
    super(message);
    this.argumentPath = argumentPath;
  }
}
