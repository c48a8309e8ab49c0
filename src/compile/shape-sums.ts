import type { ExtremesEntry, FacetEntry, ObjectPlan } from '../plan/operation-plan.ts';
import type { Read, Tuple } from './reader.ts';

/**
 * What turns the columns of a value of a facet into the value; `readerOf` makes the reader of an entity whose columns
 * start at an offset.
 */
export function facetReader(
  { entries }: FacetEntry,
  readerOf: (object: ObjectPlan, offset: number) => Read<Tuple>,
): Read<Tuple> {
  let next = 2;
  const readers = entries.map((entry): { readonly key: string; readonly read: Read<Tuple> } => {
    const { key } = entry;
    switch (entry.kind) {
      case 'typename':
        return { key, read: () => 'FacetValue' };
      case 'value':
        return { key, read: ([name]) => (name === '' ? null : name) };
      case 'count':
        return { key, read: ([, count]) => count };
      case 'node': {
        const read = readerOf(entry.object, next);
        next += entry.object.columns.length;
        // Where values are counted, there are no columns of an entity.
        return { key, read: (tuple, run) => (tuple.length > 2 ? read(tuple, run) : null) };
      }
    }
  });
  return (tuple, run) => Object.fromEntries(readers.map(({ key, read }) => [key, read(tuple, run)]));
}

/** The least or greatest values of rows, by response key. */
export function shapeExtremes({ typeName, entries }: ExtremesEntry, value: unknown): Record<string, unknown> {
  const values = value as unknown[];
  return Object.fromEntries(
    entries.map(({ key, property }, index) => [key, property === null ? typeName : values[index]]),
  );
}
