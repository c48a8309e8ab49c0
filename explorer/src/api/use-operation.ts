import { useCallback, useEffect, useMemo, useState } from 'react';
import { useApi } from './api-context.ts';
import type { OperationError } from './send-operation.ts';

/** How far an operation is. Until a new answer is there, the one before stays in `data`. */
export interface OperationState<Data> {
  readonly status: 'idle' | 'loading' | 'done' | 'failed' | 'cancelled';
  readonly data: Data | null;
  /** Why parts of the answer are missing. */
  readonly faults: readonly string[];
  readonly error: OperationError | null;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** An operation to be asked. */
export interface Operation {
  readonly text: string;
  readonly variables: unknown;
}

type Progress<Data> = Pick<OperationState<Data>, 'status' | 'data' | 'faults' | 'error'>;

/** Asks an operation and asks anew when it changes; null asks nothing. */
export function useOperation<Data>(operation: Operation | null): OperationState<Data> {
  const api = useApi();
  const key = operation === null ? null : JSON.stringify([operation.text, operation.variables]);
  const [progress, setProgress] = useState<Progress<Data>>({
    status: key === null ? 'idle' : 'loading',
    data: null,
    faults: [],
    error: null,
  });
  const [attempt, setAttempt] = useState(0);
  const [cancelled, setCancelled] = useState<string | null>(null);

  useEffect(() => {
    if (key === null || cancelled === key) return;
    const [text, variables] = JSON.parse(key) as [string, unknown];
    const controller = new AbortController();
    setProgress((before) => ({ ...before, status: 'loading', error: null }));
    api.ask<Data>(text, variables, controller.signal).then(
      ({ data, faults }) => {
        if (!controller.signal.aborted) setProgress({ status: 'done', data, faults, error: null });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setProgress((before) => ({ ...before, status: 'failed', error: error as OperationError }));
      },
    );
    return () => {
      controller.abort();
    };
  }, [api, key, attempt, cancelled]);

  const retry = useCallback(() => {
    setCancelled(null);
    setAttempt((before) => before + 1);
  }, []);
  const cancel = useCallback(() => {
    setCancelled(key);
    setProgress((before) => ({ ...before, status: 'cancelled' }));
  }, [key]);
  return useMemo(() => ({ ...progress, retry, cancel }), [progress, retry, cancel]);
}
