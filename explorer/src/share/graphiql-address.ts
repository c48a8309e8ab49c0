/** Above so many characters an address may be refused on its way to a service. */
const MOST_SENT = 4_000;

/**
 * Address that opens an operation in GraphiQL, on this service. One that is long stands behind `#`, which no browser
 * sends.
 */
export function graphiqlAddress(query: string, variables: unknown): string {
  const given = new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
  return `/graphiql/${given.length > MOST_SENT ? '#' : '?'}${given}`;
}
