/** Variables of one run, for each side. */
export interface VariableSet {
  readonly ours: Readonly<Record<string, unknown>>;
  readonly theirs: Readonly<Record<string, unknown>>;
}

/** Asks this project for the data of an operation, to find cursors. */
export type Ask = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

/**
 * What a shape stands for. `local`: its neighbourhood is the same at every size, so its cost should be too.
 * The others name where this project sets itself the highest bar.
 */
export type Tag = 'local' | 'super-node' | 'root' | 'nested' | 'interface';

/** One question, written for both sides as each answers it best. */
export interface Shape {
  readonly name: string;
  readonly tags: readonly Tag[];
  readonly ours: string;
  /** Null where @neo4j/graphql cannot be asked this in one operation. */
  readonly theirs: string | null;
  /** The variables to take turns with; none when the data set is too small for the shape. */
  readonly variables: (ask: Ask) => Promise<readonly VariableSet[]> | readonly VariableSet[];
}

/** The same variables on both sides. */
export function same(...sets: readonly Readonly<Record<string, unknown>>[]): () => readonly VariableSet[] {
  return () => sets.map((variables) => ({ ours: variables, theirs: variables }));
}

/** The cursor behind a number of rows of a connection, by pages of a thousand; null when there are fewer rows. */
export async function cursorBehind(
  ask: Ask,
  rows: number,
  {
    query,
    variables,
    path,
  }: {
    /** Takes `$first` and `$after` and selects `pageInfo { endCursor hasNextPage }` of the connection at `path`. */
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly path: readonly string[];
  },
): Promise<string | null> {
  let after: string | null = null;
  for (let left = rows; left > 0;) {
    const first = Math.min(left, 1_000);
    let value: unknown = await ask(query, { ...variables, first, after });
    for (const key of path) value = (value as Record<string, unknown>)[key];
    const { endCursor, hasNextPage } = (value as { pageInfo: { endCursor: string; hasNextPage: boolean } })
      .pageInfo;
    if (!hasNextPage) return null;
    after = endCursor;
    left -= first;
  }
  return after;
}
