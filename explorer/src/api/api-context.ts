import { createContext, useContext, useSyncExternalStore } from 'react';
import { sendOperation, type Answer, type DatasetVersion } from './send-operation.ts';

/** Asks the service, and remembers what it answered from. */
export interface Api {
  readonly ask: <Data>(text: string, variables: unknown, signal: AbortSignal) => Promise<Answer<Data>>;
  /** The dataset of the last answer. */
  readonly dataset: () => DatasetVersion | null;
  /** Calls back when the dataset changes. */
  readonly watchDataset: (listener: () => void) => () => void;
}

/** So many answers are kept, so that going back and drawing a slider to and fro ask once. */
const KEPT_ANSWERS = 300;

/** The service of this origin. */
export function createApi(): Api {
  const kept = new Map<string, Answer<unknown>>();
  const listeners = new Set<() => void>();
  let dataset: DatasetVersion | null = null;
  const note = (found: DatasetVersion | null): void => {
    if (found === null || found.version === dataset?.version) return;
    // Answers of another version are not to be mixed with those of this one.
    kept.clear();
    dataset = found;
    for (const listener of listeners) listener();
  };
  return {
    async ask<Data>(text: string, variables: unknown, signal: AbortSignal): Promise<Answer<Data>> {
      const key = JSON.stringify([text, variables]);
      const before = kept.get(key);
      if (before !== undefined) return before as Answer<Data>;
      const answer = await sendOperation<Data>(text, variables, signal);
      note(answer.dataset);
      if (answer.faults.length === 0) kept.set(key, answer);
      const [oldest] = kept.keys();
      if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
    dataset: () => dataset,
    watchDataset(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const ApiContext = createContext<Api>(createApi());

/** Gives the page its service. */
export const ApiProvider = ApiContext.Provider;

/** The service of the page. */
export function useApi(): Api {
  return useContext(ApiContext);
}

/** The dataset that the page shows; null before the first answer. */
export function useDataset(): DatasetVersion | null {
  const api = useApi();
  return useSyncExternalStore(api.watchDataset, api.dataset);
}
