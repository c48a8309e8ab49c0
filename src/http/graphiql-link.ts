/** Address that opens an operation in GraphiQL. */
export function graphiqlLink(
  publicUrl: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): string {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return `${publicUrl}/graphiql/?${search.toString()}`;
}
