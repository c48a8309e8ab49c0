import type { ConnectionPlan, EdgeEntry, ExtremesEntry, FacetEntry } from '../plan/operation-plan.ts';

/** An edge entry that holds an object, the columns of which stand one after the other in a row. */
export type EdgeObject = Extract<EdgeEntry, { readonly object: unknown }>;

/** The objects in the rows of a connection, in the order of their columns. */
export function edgeObjects(connection: ConnectionPlan): EdgeObject[] {
  return connection.entries.flatMap((entry) =>
    entry.kind === 'edges'
      ? entry.entries.filter((each): each is EdgeObject => each.kind === 'fact' || each.kind === 'node')
      : [],
  );
}

/** Whether the rows of a connection start with the values they are ordered by, as cursors need them. */
export function needsOrderValues(connection: ConnectionPlan): boolean {
  return connection.entries.some((entry) => {
    if (entry.kind === 'edges') return entry.entries.some((each) => each.kind === 'cursor');
    return entry.kind === 'pageInfo' && entry.entries.some((each) => each.field.endsWith('Cursor'));
  });
}

/** The entries that count or compare all rows, in the order of their columns behind rows and count. */
export function sums(connection: ConnectionPlan): (FacetEntry | ExtremesEntry)[] {
  return connection.entries.filter(
    (entry): entry is FacetEntry | ExtremesEntry =>
      entry.kind === 'facet' || entry.kind === 'min' || entry.kind === 'max',
  );
}
