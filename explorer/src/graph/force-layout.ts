import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Position } from './drawing.ts';

/** The two ways in which a picture can be arranged. */
export type LayoutKind = 'force' | 'layers';

/** An entity to be laid out. One that is fixed stays, so that a picture that grows stays calm. */
export interface LayoutNode extends Position {
  readonly id: string;
  readonly fixed: boolean;
}

/** What a layout works on. */
export interface LayoutTask {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

const STEPS = 240;

/** Places by forces: what is linked attracts, everything repels, names do not overlap. The same task gives the same places. */
export function layOutByForce({ nodes, links }: LayoutTask): Map<string, Position> {
  const moving = nodes.map((node) => ({
    id: node.id,
    x: node.x,
    y: node.y,
    ...(node.fixed ? { fx: node.x, fy: node.y } : {}),
  }));
  const there = new Set(nodes.map(({ id }) => id));
  const joined = links
    .filter(({ source, target }) => source !== target && there.has(source) && there.has(target))
    .map(({ source, target }) => ({ source, target }));
  const linked = new Set(joined.flatMap(({ source, target }) => [source, target]));
  const simulation = forceSimulation(moving)
    .force(
      'link',
      forceLink<(typeof moving)[number], (typeof joined)[number]>(joined)
        .id(({ id }) => id)
        .distance(190)
        .strength(0.5),
    )
    .force('charge', forceManyBody().strength(-1_000).distanceMax(700))
    .force('collide', forceCollide(78).strength(0.9))
    // What is linked with nothing would drift away.
    .force(
      'x',
      forceX<(typeof moving)[number]>(0).strength(({ id }) => (linked.has(id) ? 0.05 : 0.2)),
    )
    .force(
      'y',
      forceY<(typeof moving)[number]>(0).strength(({ id }) => (linked.has(id) ? 0.08 : 0.2)),
    )
    .stop();
  simulation.tick(STEPS);
  return new Map(moving.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}
