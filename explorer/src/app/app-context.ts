import { createContext, useContext } from 'react';
import type { EntityCardFragment } from '../api/__generated__/operations.ts';
import type { AppAction, AppState } from './app-state.ts';

/** What every part of the page can reach. */
export interface App {
  readonly state: AppState;
  readonly act: (action: AppAction) => void;
  /** Says a sentence to who listens to the page. */
  readonly announce: (sentence: string) => void;
  /** Keeps the names of entities that an answer brought. */
  readonly learn: (cards: readonly EntityCardFragment[]) => void;
  /** The entity with an id, as far as an answer has named it. */
  readonly cardOf: (id: string) => EntityCardFragment | null;
}

const AppContext = createContext<App | null>(null);

/** Gives the page its state. */
export const AppProvider = AppContext.Provider;

/** The state of the page and what changes it. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('This component stands outside of the app.');
  return app;
}
