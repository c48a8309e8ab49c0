import { useApp } from '../app/app-context.ts';
import { noSelection, selectEdge } from '../graph/selection.ts';

/** What marks a fact in every view; the same as the key of its line in the graph. */
export function factMark({ factId }: { readonly factId: string }): string {
  return `fact:${factId}`;
}

/** What marks a claim in every view. */
export function claimMark({ id }: { readonly id: string }): string {
  return `claim:${id}`;
}

/** Marks of what a row or a card shows: of its facts first. */
export function marksOf(shown: {
  readonly facts?: readonly { readonly factId: string }[];
  readonly claims?: readonly { readonly id: string }[];
}): string[] {
  return [...(shown.facts ?? []).map(factMark), ...(shown.claims ?? []).map(claimMark)];
}

/** The fact or claim that is marked, and how to mark another: in a view, in its table, on the next page. */
export function useMark(): {
  readonly marked: string | null;
  readonly mark: (key: string | null) => void;
} {
  const { state, act } = useApp();
  return {
    marked: state.selection.edge,
    mark: (key) => {
      act({ kind: 'select', selection: key === null ? noSelection : selectEdge(key) });
    },
  };
}
