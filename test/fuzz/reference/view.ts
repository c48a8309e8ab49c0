import { END, holds } from './days.ts';
import type { Edge, Thing, World } from './world.ts';

/** A point in time and a standard of proof. */
export interface View {
  readonly asOf: string | null;
  readonly knownBy: string | null;
  readonly minStatus: string;
  readonly includeInferred: boolean;
  readonly includeDisputed: boolean;
}

/** The view of who asks for none. */
export const DEFAULT_VIEW: View = {
  asOf: null,
  knownBy: null,
  minStatus: 'REPORTED',
  includeInferred: true,
  includeDisputed: true,
};

/** The view below a field: the one it is given, whole, or the one above it. */
export function viewBelow(above: View, given: unknown): View {
  if (given === undefined || given === null) return above;
  const { asOf = null, knownBy = null, ...rest } = given as Partial<View>;
  return { ...DEFAULT_VIEW, ...rest, asOf, knownBy };
}

/** Whether the view shows a thing. Evidence of what is shown already need only be known. */
export function isVisible(thing: Thing, view: View, asEvidence = false): boolean {
  const { asOf, knownBy } = view;
  switch (thing.kind) {
    case 'entity':
      return knownBy === null || thing.knownFrom <= knownBy;
    case 'claim':
      if (knownBy === null ? thing.known.to !== END : !holds(thing.known, knownBy)) return false;
      if (asEvidence) return true;
      return (asOf === null || holds(thing.valid, asOf)) && (view.includeInferred || !thing.inferred);
    case 'fact': {
      const { known, valid, proof, derived, disputed } = thing.rectangle;
      return (
        (knownBy === null ? known.to === END : holds(known, knownBy)) &&
        (asOf === null || holds(valid, asOf)) &&
        (view.minStatus !== 'CONFIRMED' || proof === 'CONFIRMED') &&
        (view.includeInferred || !derived) &&
        (view.includeDisputed || !disputed)
      );
    }
  }
}

/** Whether the view shows what stands between two things: it does when the far one is known. */
export function isEdgeVisible(edge: Edge, farEnd: string, world: World, view: View): boolean {
  const { knownBy } = view;
  if (edge.unnamedSince !== null) return knownBy === null || edge.unnamedSince <= knownBy;
  const far = world.things.get(farEnd);
  return far !== undefined && isVisible(far, view, true);
}
