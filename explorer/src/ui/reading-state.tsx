import { useEffect, useState, useSyncExternalStore } from 'react';
import type { OperationError } from '../api/send-operation.ts';
import { useSpeech } from '../i18n/language-context.ts';

/** How far something is that is read from the service. */
export interface Reading {
  readonly status: 'idle' | 'loading' | 'done' | 'failed' | 'cancelled';
  readonly faults: readonly string[];
  /** Sentences on what there is more of. */
  readonly notes?: readonly string[];
  readonly error: OperationError | null;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** How long something may take before the page says that it waits: a flicker helps nobody. */
const PATIENCE_MS = 250;

/** What there is to say of a reading: that it goes on, failed or is not whole, with what one can do. Nothing else. */
export function ReadingState({
  reading,
  label,
  progress,
}: {
  readonly reading: Reading;
  /** What goes on, where it is not that something is read. */
  readonly label?: string;
  readonly progress?: { readonly done: number; readonly total: number } | undefined;
}) {
  const { say } = useSpeech();
  const waiting = useWaiting(reading.status === 'loading');
  switch (reading.status) {
    case 'loading':
      return waiting ? (
        <div className="notice" role="status">
          <span>
            {progress === undefined ? (label ?? say.loading) : say.loadingOf(progress.done, progress.total)}
          </span>
          {progress === undefined ? null : (
            <progress aria-label={say.loading} value={progress.done} max={Math.max(1, progress.total)} />
          )}
          <button type="button" onClick={reading.cancel}>
            {say.cancel}
          </button>
        </div>
      ) : null;
    case 'failed':
      return (
        <div className="notice notice-bad" role="alert">
          <span>{sentenceOf(reading.error, say.unreachable, say.failed)}</span>
          <button type="button" onClick={reading.retry}>
            {say.retry}
          </button>
        </div>
      );
    case 'cancelled':
      return (
        <div className="notice" role="status">
          <span>{say.cancelled}</span>
          <button type="button" onClick={reading.retry}>
            {say.retry}
          </button>
        </div>
      );
    case 'idle':
    case 'done':
      return <Incomplete {...reading} />;
  }
}

function Incomplete({ faults, notes = [] }: Pick<Reading, 'faults' | 'notes'>) {
  const { say } = useSpeech();
  const sentences = [
    ...(faults.length === 0 ? [] : [`${say.partial} ${faults.slice(0, 3).join(' ')}`]),
    ...notes.slice(0, 5),
  ];
  return sentences.length === 0 ? null : (
    <div className="notice notice-partial" role="status">
      <span>{sentences.join(' ')}</span>
    </div>
  );
}

/** Says that the browser is offline, while it is. */
export function OfflineNotice() {
  const { say } = useSpeech();
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  return online ? null : (
    <div className="notice notice-partial" role="status">
      {say.offline}
    </div>
  );
}

function sentenceOf(error: OperationError | null, unreachable: string, failed: string): string {
  if (error === null) return failed;
  return error.code === 'unreachable' ? unreachable : `${failed} ${error.message}`;
}

function useWaiting(loading: boolean): boolean {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!loading) {
      setWaiting(false);
      return undefined;
    }
    const timer = setTimeout(() => {
      setWaiting(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [loading]);
  return waiting;
}

function watchConnection(listener: () => void): () => void {
  for (const event of ['online', 'offline']) globalThis.addEventListener(event, listener);
  return () => {
    for (const event of ['online', 'offline']) globalThis.removeEventListener(event, listener);
  };
}
