import type { Position } from './drawing.ts';

/** Radius of an entity's disc, in units of the picture. */
export const NODE_RADIUS = 20;
/** How far apart the curves of parallel relationships run. */
const SPREAD = 44;
/** By what part of a line the name of one that runs beside another is moved along it. */
const NAME_SHIFT = 0.14;

/** Where a relationship is drawn. */
export interface EdgeGeometry {
  /** Path of the line, as SVG has it. */
  readonly path: string;
  /** About the middle of the line, where its name stands. */
  readonly middle: Position;
}

/** Tells parallel relationships apart: which of how many between the same two entities, whatever their direction. */
export interface Lane {
  readonly index: number;
  readonly count: number;
  /** -1 for one that runs against the order of the two ids, so that both directions bend apart. */
  readonly sign: 1 | -1;
}

/** Lanes of relationships, in their order. */
export function laneEdges(edges: readonly { readonly source: string; readonly target: string }[]): Lane[] {
  const pairs = new Map<string, number>();
  const indexes = edges.map((edge) => {
    const pair = pairOf(edge);
    const index = pairs.get(pair) ?? 0;
    pairs.set(pair, index + 1);
    return index;
  });
  return edges.map((edge, place) => ({
    index: indexes[place] ?? 0,
    count: pairs.get(pairOf(edge)) ?? 1,
    sign: edge.source <= edge.target ? 1 : -1,
  }));
}

/** The line from the rim of one disc to the rim of another, bent where others run beside it. */
export function edgeGeometry(source: Position, target: Position, lane: Lane): EdgeGeometry {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return loopGeometry(source, lane.index);
  const offset = (lane.index - (lane.count - 1) / 2) * SPREAD * lane.sign;
  const control = {
    x: (source.x + target.x) / 2 - (dy / length) * offset * 2,
    y: (source.y + target.y) / 2 + (dx / length) * offset * 2,
  };
  const start = towards(source, control, NODE_RADIUS + 2);
  const end = towards(target, control, NODE_RADIUS + 8);
  // Names of parallel lines stand one after another, so that none lies on the next.
  const shift = (lane.index - (lane.count - 1) / 2) * NAME_SHIFT * lane.sign;
  const at = 0.5 + Math.max(-0.25, Math.min(0.25, shift));
  const along = (from: number, by: number, to: number): number =>
    (1 - at) ** 2 * from + 2 * at * (1 - at) * by + at ** 2 * to;
  const middle = { x: along(start.x, control.x, end.x), y: along(start.y, control.y, end.y) };
  return {
    path: `M${text(start)}Q${text(control)} ${text(end)}`,
    middle: { x: round(middle.x), y: round(middle.y) },
  };
}

function loopGeometry({ x, y }: Position, index: number): EdgeGeometry {
  const size = 50 + index * 24;
  return {
    path: `M${x - 12},${y - 18}C${x - size},${y - size * 1.6} ${x + size},${y - size * 1.6} ${x + 12},${y - 24}`,
    middle: { x, y: y - size - 12 },
  };
}

function pairOf({ source, target }: { readonly source: string; readonly target: string }): string {
  return source <= target ? `${source} ${target}` : `${target} ${source}`;
}

function towards(from: Position, to: Position, distance: number): Position {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const text = ({ x, y }: Position): string => `${round(x)},${round(y)}`;
