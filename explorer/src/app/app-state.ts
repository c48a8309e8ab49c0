import { emptyDrawing, visibleNodes, type Drawing, type DrawingChange } from '../graph/drawing.ts';
import { record, redo, startHistory, undo, type History } from '../graph/history.ts';
import type { LayoutKind } from '../graph/force-layout.ts';
import { keepSelected, noSelection, renameSelected, type Selection } from '../graph/selection.ts';
import type { Page } from './page.ts';

/** How the graph is looked at. */
export type GraphLook = 'picture' | 'table' | 'both';

/** Everything that a link restores, and the steps of undo. */
export interface AppState {
  readonly page: Page;
  readonly history: History;
  readonly selection: Selection;
  readonly look: GraphLook;
  /** An arrangement that is wanted as soon as the relationships are known. */
  readonly arrange: Arrangement | null;
}

/** How to arrange the picture, and whether undo takes that back by itself. */
export interface Arrangement {
  readonly layout: LayoutKind;
  readonly step: boolean;
}

/** What a link holds: the state without the way that led to it. */
export interface Address {
  readonly page: Page;
  readonly drawing: Drawing;
  readonly selection: Selection;
  readonly look: GraphLook;
}

/** What may happen. */
export type AppAction =
  | { readonly kind: 'go'; readonly page: Page }
  | { readonly kind: 'draw'; readonly change: DrawingChange }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'select'; readonly selection: Selection }
  | { readonly kind: 'look'; readonly look: GraphLook }
  | { readonly kind: 'arrange'; readonly arrange: Arrangement | null }
  | { readonly kind: 'restore'; readonly address: Address };

/** The start page and an empty picture. */
export const startAddress: Address = {
  page: { kind: 'start' },
  drawing: emptyDrawing,
  selection: noSelection,
  look: 'picture',
};

/** The state that a link opens. */
export function openAddress({ page, drawing, selection, look }: Address): AppState {
  return { page, history: startHistory(drawing), selection, look, arrange: arrangementFor(drawing) };
}

/** The link of a state. */
export function addressOf({ page, history, selection, look }: AppState): Address {
  return { page, drawing: history.present, selection, look };
}

/** The state after an action; pure, so that every step can be tested and taken back. */
export function reduceApp(state: AppState, action: AppAction): AppState {
  switch (action.kind) {
    case 'go':
      return { ...state, page: action.page };
    case 'draw':
      return withHistory(renamed(state, action.change), record(state.history, action.change));
    case 'undo':
      return withHistory(state, undo(state.history));
    case 'redo':
      return withHistory(state, redo(state.history));
    case 'select':
      return { ...state, selection: action.selection };
    case 'look':
      return { ...state, look: action.look };
    case 'arrange':
      return { ...state, arrange: action.arrange };
    case 'restore':
      return goTo(state, action.address);
  }
}

/** Another picture is a step that undo takes back, be it a question or a step of the browser. */
function goTo(state: AppState, { page, drawing, selection, look }: Address): AppState {
  const same = sameDrawing(drawing, state.history.present);
  const history = same ? state.history : record(state.history, { kind: 'replace', drawing });
  return { page, history, selection, look, arrange: same ? state.arrange : arrangementFor(drawing) };
}

function sameDrawing(a: Drawing, b: Drawing): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A picture without places, such as a link that someone wrote or an answer, is arranged when it is opened. */
function arrangementFor({ nodes }: Drawing): Arrangement | null {
  const without = nodes.length > 1 && nodes.every(({ x, y }) => x === 0 && y === 0);
  return without ? { layout: 'force', step: false } : null;
}

/** What is marked stays so under the id that it has now. */
function renamed(state: AppState, change: DrawingChange): AppState {
  if (change.kind !== 'rename') return state;
  return { ...state, selection: renameSelected(state.selection, change.names) };
}

function withHistory(state: AppState, history: History): AppState {
  if (history === state.history) return state;
  const there = new Set(visibleNodes(history.present).map(({ id }) => id));
  return { ...state, history, selection: keepSelected(state.selection, there) };
}
