import type { Position } from './drawing.ts';

/** Room that a disc with its name takes. */
const ROOM = 150;
const RINGS = 40;

/** The place nearest to an origin where nothing stands yet. */
export function freePlace(origin: Position, taken: readonly Position[]): Position {
  for (let ring = 0; ring < RINGS; ring += 1) {
    const radius = ring * ROOM;
    const count = Math.max(1, ring * 6);
    for (let index = 0; index < count; index += 1) {
      const angle = (2 * Math.PI * index) / count - Math.PI / 2;
      const place = {
        x: Math.round(origin.x + radius * Math.cos(angle)),
        y: Math.round(origin.y + radius * Math.sin(angle)),
      };
      if (taken.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= ROOM - 1)) return place;
    }
  }
  return { x: Math.round(origin.x), y: Math.round(origin.y + RINGS * ROOM) };
}
