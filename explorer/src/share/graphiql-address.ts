/** Address that opens an operation in GraphiQL, on this service. */
export function graphiqlAddress(query: string, variables: unknown): string {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return `/graphiql/?${search.toString()}`;
}
