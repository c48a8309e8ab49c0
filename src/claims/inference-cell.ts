import type { Rectangle, Span } from './claim.ts';
import { ALWAYS, intersection } from './day.ts';

/** A part of both clocks in which one rectangle of each premise holds. */
export interface InferenceCell {
  readonly valid: Span;
  readonly known: Span;
  /** In the order of the rule's steps. */
  readonly premises: readonly Rectangle[];
}

/** All of both clocks, resting on nothing yet. */
export const EVERYWHERE: InferenceCell = { valid: ALWAYS, known: ALWAYS, premises: [] };

/** The cells in which one more premise holds as well; each rests on one rectangle of it. */
export function narrow(cells: readonly InferenceCell[], rectangles: readonly Rectangle[]): InferenceCell[] {
  const narrowed: InferenceCell[] = [];
  for (const cell of cells) {
    for (const rectangle of rectangles) {
      const valid = intersection(cell.valid, rectangle.valid);
      const known = intersection(cell.known, rectangle.known);
      if (valid !== null && known !== null)
        narrowed.push({ valid, known, premises: [...cell.premises, rectangle] });
    }
  }
  return narrowed;
}

/** What is left of the cells outside a rectangle of both clocks: at most four parts of each. */
export function subtract(
  cells: readonly InferenceCell[],
  hole: { readonly valid: Span; readonly known: Span },
): InferenceCell[] {
  return cells.flatMap((cell) => {
    const valid = intersection(cell.valid, hole.valid);
    const known = intersection(cell.known, hole.known);
    if (valid === null || known === null) return [cell];
    return [
      { ...cell, known: { from: cell.known.from, to: known.from } },
      { ...cell, known, valid: { from: cell.valid.from, to: valid.from } },
      { ...cell, known, valid: { from: valid.to, to: cell.valid.to } },
      { ...cell, known: { from: known.to, to: cell.known.to } },
    ].filter((part) => part.valid.from < part.valid.to && part.known.from < part.known.to);
  });
}
