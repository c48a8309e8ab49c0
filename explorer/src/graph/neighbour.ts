import type { Position } from './drawing.ts';

/** The four directions of the arrow keys. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const HEADING: Readonly<Record<Direction, Position>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The place that lies best in a direction: near, and not far off the axis. Linked places come first; only where none
 * of them lies that way, any other.
 */
export function neighbourTowards<Place extends Position & { readonly id: string }>(
  from: Place,
  direction: Direction,
  places: { readonly all: readonly Place[]; readonly linked: ReadonlySet<string> },
): Place | null {
  const others = places.all.filter(({ id }) => id !== from.id);
  const linked = others.filter(({ id }) => places.linked.has(id));
  return best(from, direction, linked) ?? best(from, direction, others);
}

function best<Place extends Position>(
  from: Position,
  direction: Direction,
  places: readonly Place[],
): Place | null {
  const heading = HEADING[direction];
  let found: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const along = dx * heading.x + dy * heading.y;
    const off = Math.abs(dx * heading.y - dy * heading.x);
    if (along <= 0 || off > along * 2) continue;
    const cost = along + off * 2;
    if (cost < least) [found, least] = [place, cost];
  }
  return found;
}
