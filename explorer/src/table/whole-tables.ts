import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let whole = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether tables draw every row, however many there are. */
export function useWholeTables(): boolean {
  return useSyncExternalStore(subscribe, () => whole);
}

/** Reads the page while its tables draw every row: what is taken out must not end where the window does. */
export function withWholeTables<T>(read: () => T): T {
  const draw = (every: boolean): void => {
    flushSync(() => {
      whole = every;
      for (const listener of listeners) listener();
    });
  };
  draw(true);
  try {
    return read();
  } finally {
    draw(false);
  }
}
