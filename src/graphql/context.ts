/** What a request brings besides its operation. */
export interface RequestContext {
  readonly requestId: string;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal | undefined;
}
