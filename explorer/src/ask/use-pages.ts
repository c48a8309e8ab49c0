import { useCallback, useMemo, useState } from 'react';
import { useOperation, type Operation, type OperationState } from '../api/use-operation.ts';

/** An operation that takes `first` and `after`. */
export interface PagedOperation {
  readonly text: string;
  readonly variables: { readonly first: number };
}

/** A list that is read page by page. */
export interface Pages<Data> {
  /** The pages that are here, in their order. */
  readonly pages: readonly Data[];
  readonly reading: OperationState<Data>;
  /** The operation that shows all of these pages at once. */
  readonly whole: Operation | null;
  /** Reads the page after a cursor. */
  readonly readAfter: (cursor: string) => void;
}

interface Kept<Data> {
  readonly key: string;
  readonly earlier: readonly Data[];
  readonly after: string | null;
}

/** Reads the first page of an operation, and more when asked to; another operation starts anew. */
export function usePages<Data>(operation: PagedOperation | null): Pages<Data> {
  const key = JSON.stringify(operation);
  const [kept, setKept] = useState<Kept<Data>>({ key, earlier: [], after: null });
  if (kept.key !== key) setKept({ key, earlier: [], after: null });
  const { earlier, after } = kept;
  const page = useMemo(
    () => (operation === null ? null : { ...operation, variables: { ...operation.variables, after } }),
    [operation, after],
  );
  const reading = useOperation<Data>(page);
  const { data } = reading;
  // Until the next page is there, what was read last is still the one before.
  const pages = useMemo(
    () => (data === null || earlier.includes(data) ? earlier : [...earlier, data]),
    [data, earlier],
  );
  const readAfter = useCallback(
    (cursor: string) => {
      setKept({ key, earlier: pages, after: cursor });
    },
    [key, pages],
  );
  const count = Math.max(1, pages.length);
  const whole = useMemo(
    () =>
      operation === null
        ? null
        : {
            ...operation,
            variables: { ...operation.variables, first: operation.variables.first * count },
          },
    [operation, count],
  );
  return { pages, reading, whole, readAfter };
}
