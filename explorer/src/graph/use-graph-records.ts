import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  GraphDocument,
  GraphHubDocument,
  type GraphHubQuery,
  type GraphQuery,
  type GraphQueryVariables,
  type GraphRecordFragment,
} from '../api/__generated__/operations.ts';
import { useApi } from '../api/api-context.ts';
import type { OperationError } from '../api/send-operation.ts';
import { toView, type ViewSettings } from '../model/view-settings.ts';
import type { GraphRecords } from './graph-edges.ts';
import { isCut, mergeRecords } from './hub-records.ts';

/** Requests that run side by side: as many as a browser opens connections to one place. */
const SIDE_BY_SIDE = 6;

/** A picture that grows is drawn anew at most this often: each drawing takes all that is known so far. */
const REPORT_MS = 400;

/** What is known of the picture's entities, and how far reading them is. */
export interface GraphReading {
  readonly records: GraphRecords;
  readonly status: 'loading' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total: number;
  /** Sentences on what could not be read. */
  readonly faults: readonly string[];
  readonly error: OperationError | null;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** The entities of a picture with their facts, under a view. */
export interface GraphRequest {
  readonly ids: readonly string[];
  readonly view: ViewSettings;
  readonly withClaims: boolean;
}

/** The operation that reads one entity of a picture. */
export function graphVariables(
  id: string,
  { view, withClaims }: Pick<GraphRequest, 'view' | 'withClaims'>,
): GraphQueryVariables {
  return { id, view: toView(view), withClaims };
}

interface Progress {
  readonly key: string;
  readonly records: GraphRecords;
  readonly status: GraphReading['status'];
  readonly done: number;
  readonly faults: readonly string[];
  readonly error: OperationError | null;
}

/** Reads what is not read yet, in batches; records stay until those of another view are all there. */
export function useGraphRecords(request: GraphRequest): GraphReading {
  const api = useApi();
  const key = JSON.stringify([request.view, request.withClaims]);
  const ids = request.ids.join(' ');
  const stored = useRef(new Map<string, Map<string, GraphRecordFragment | null>>());
  const [attempt, setAttempt] = useState(0);
  const [stopped, setStopped] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress>({
    key,
    records: new Map(),
    status: request.ids.length === 0 ? 'done' : 'loading',
    done: 0,
    faults: [],
    error: null,
  });
  const run = `${key} ${ids}`;

  useEffect(() => {
    if (stopped === run) return;
    const [view, withClaims] = JSON.parse(key) as [ViewSettings, boolean];
    const wanted = ids === '' ? [] : ids.split(' ');
    const known = stored.current.get(key) ?? new Map<string, GraphRecordFragment | null>();
    keepRecent(stored.current, key, known);
    const controller = new AbortController();
    const missing = wanted.filter((id) => !known.has(id));
    const faults: string[] = [];
    const report = (status: Progress['status'], error: OperationError | null = null): void => {
      if (controller.signal.aborted) return;
      const left = wanted.filter((id) => !known.has(id)).length;
      setProgress((before) => ({
        key,
        // Until everything is there under another view, the picture of the view before is the calmer one.
        records: status === 'done' || before.key === key ? new Map(known) : before.records,
        status,
        done: wanted.length - left,
        faults,
        error,
      }));
    };
    const read = async (): Promise<void> => {
      if (missing.length > 0) report('loading');
      let left = missing.length;
      let reported = performance.now();
      const readNext = async (): Promise<void> => {
        for (let id = missing.shift(); id !== undefined; id = missing.shift()) {
          const variables = graphVariables(id, { view, withClaims });
          const answer = await api.ask<GraphQuery>(GraphDocument.toString(), variables, controller.signal);
          known.set(id, answer.data.entity);
          faults.push(...answer.faults);
          left -= 1;
          if (left > 0 && performance.now() - reported > REPORT_MS) {
            reported = performance.now();
            report('loading');
          }
        }
      };
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, readNext));
      for (const id of wanted) {
        const record = known.get(id) ?? null;
        if (record === null || !isCut(record)) continue;
        // Of a hub only a part is read; what links it with the others of this picture is asked for by name.
        const variables = { ...graphVariables(id, { view, withClaims }), others: wanted };
        const answer = await api.ask<GraphHubQuery>(
          GraphHubDocument.toString(),
          variables,
          controller.signal,
        );
        if (answer.data.entity !== null) known.set(id, mergeRecords(record, answer.data.entity));
        faults.push(...answer.faults);
      }
      report('done');
    };
    read().catch((error: unknown) => {
      report('failed', error as OperationError);
    });
    return () => {
      controller.abort();
    };
  }, [api, key, ids, run, attempt, stopped]);

  const retry = useCallback(() => {
    setStopped(null);
    setAttempt((before) => before + 1);
  }, []);
  const cancel = useCallback(() => {
    setStopped(run);
    setProgress((before) => ({ ...before, key, status: 'cancelled' }));
  }, [key, run]);
  return useMemo(
    // What was read of another view is not done for this one.
    () => ({
      ...progress,
      status: progress.key === key ? progress.status : 'loading',
      total: request.ids.length,
      retry,
      cancel,
    }),
    [progress, key, request.ids.length, retry, cancel],
  );
}

/** Keeps the records of a few views, the last used last. */
function keepRecent<Value>(views: Map<string, Value>, key: string, value: Value): void {
  views.delete(key);
  views.set(key, value);
  const [oldest] = views.keys();
  if (views.size > 40 && oldest !== undefined) views.delete(oldest);
}
