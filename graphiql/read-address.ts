/** What an address such as `/graphiql/?query=…&variables=…` opens; a long one has `#` for `?`. */
export interface OpenedQuery {
  readonly query: string | null;
  readonly variables: string | null;
}

/** Reads the operation that a link carries; variables that are JSON are laid out for reading. */
export function readAddress({
  search,
  hash,
}: {
  readonly search: string;
  readonly hash: string;
}): OpenedQuery {
  const given = new URLSearchParams(search === '' ? hash.slice(1) : search);
  return { query: given.get('query'), variables: layOut(given.get('variables')) };
}

function layOut(variables: string | null): string | null {
  if (variables === null) return null;
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    // Shown as it is: the editor marks the fault.
    return variables;
  }
}
