import { changeDrawing, type Drawing, type DrawingChange } from './drawing.ts';

/** How far back undo goes. */
const MOST_STEPS = 100;

/** A drawing with what it was before, and what undo took back. */
export interface History {
  readonly past: readonly Drawing[];
  readonly present: Drawing;
  readonly future: readonly Drawing[];
  /** What the last step was; a step that continues it makes no step of its own. */
  readonly last: string | null;
}

/** A history that starts with a drawing. */
export function startHistory(present: Drawing): History {
  return { past: [], present, future: [], last: null };
}

/**
 * Takes a change up. What a layout places belongs to the step that asked for it, and so does a name that the service
 * puts right; a slider that is drawn is one step.
 */
export function record(history: History, change: DrawingChange): History {
  const present = changeDrawing(history.present, change);
  if (present === history.present) return history;
  if (change.kind === 'rename' || (change.kind === 'place' && !change.step)) return { ...history, present };
  const step = stepOf(change);
  if (step !== null && step === history.last) return { ...history, present, future: [] };
  return {
    past: [...history.past, history.present].slice(-MOST_STEPS),
    present,
    future: [],
    last: step,
  };
}

/** Goes one step back; the same history when there is none. */
export function undo(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    last: null,
  };
}

/** Takes one undone step up again; the same history when there is none. */
export function redo(history: History): History {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, last: null };
}

/** Names what changes again and again while someone draws a slider or moves an entity. */
function stepOf(change: DrawingChange): string | null {
  if (change.kind === 'move') return `move ${change.id}`;
  if (change.kind !== 'view') return null;
  const keys = Object.keys(change.view);
  return keys.length === 1 && (keys[0] === 'asOf' || keys[0] === 'knownBy') ? `view ${keys[0]}` : null;
}
