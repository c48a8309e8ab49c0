/** What a request asks to be told besides the data. */
export interface AskedExtensions {
  /** What the operation costs, as `extensions.cost`. */
  readonly cost: boolean;
  /** How it was answered, as `extensions.explain`. */
  readonly explain: boolean;
}

/**
 * Reads what a request asks for in its own `extensions`, which both ways of GraphQL over HTTP carry: in the body of a
 * POST, or as the parameter `extensions` of a GET, such as `{"cost":true,"explain":true}`. What else stands there
 * is not for this service.
 */
export function readAskedExtensions(extensions: unknown): AskedExtensions {
  const asked = (typeof extensions === 'object' && extensions !== null ? extensions : {}) as Record<
    string,
    unknown
  >;
  return { cost: asked['cost'] === true, explain: asked['explain'] === true };
}
