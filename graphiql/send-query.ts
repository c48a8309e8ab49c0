/** What GraphiQL sends. */
interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

/**
 * Sends an operation to `/graphql` of this origin and gives the answer as it came, whatever its status: errors of
 * this service are JSON. GraphiQL shows what is thrown, as when the service cannot be reached.
 */
export async function sendQuery(
  request: GraphqlRequest,
  options?: { readonly headers?: Readonly<Record<string, unknown>> | undefined },
): Promise<Record<string, unknown>> {
  const headers = new Headers({
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'content-type': 'application/json',
  });
  for (const [name, value] of Object.entries(options?.headers ?? {})) headers.set(name, String(value));
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(request) });
  return (await response.json()) as Record<string, unknown>;
}
