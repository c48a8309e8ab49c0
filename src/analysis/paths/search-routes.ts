import { findRoutes, type FoundRoutes, type RouteSearch } from './find-routes.ts';
import type { GraphReader, Side } from './graph-reader.ts';
import { SubGraph } from './sub-graph.ts';

/** Bounds of a search, so that it ends soon whatever the graph. */
export interface SearchBounds {
  /** Entities whose surroundings are read without looking first for what joins them. */
  readonly cheap: number;
  /** Entities whose surroundings one step reads at most. */
  readonly frontier: number;
  /** Entities between which the last step looks for connections at most. */
  readonly join: number;
  /** Facts of one end that are followed; where both ends have more, only so many of the first. */
  readonly endFacts: number;
  /** Hops to try before giving up. */
  readonly steps: number;
}

export const SEARCH_BOUNDS: SearchBounds = {
  cheap: 60,
  frontier: 1_000,
  join: 4_000,
  endFacts: 2_000,
  steps: 300_000,
};

/** What a search found and how far it looked. */
export interface SearchedRoutes extends FoundRoutes {
  /** Those of the two ends that are known under the view. */
  readonly known: ReadonlySet<string>;
  /** Every route of at most so many hops was looked at. */
  readonly depth: number;
  /** Entities with too many facts to be walked through, where they were met. */
  readonly crowded: readonly string[];
  /** Entities whose surroundings were read, by the end from which they were reached. */
  readonly expanded: Readonly<Record<Side, readonly string[]>>;
  /** Which bound ended the search. */
  readonly ended: 'entities' | 'facts' | null;
}

/** What is looked for: `maxLength` is the number of hops allowed. */
export type Wanted = Omit<RouteSearch, 'steps'> & {
  /** Whether to go to that length even when there are enough shorter routes. */
  readonly exhaustive: boolean;
};

/** One end of the routes, as far as its surroundings are read. */
interface Ball {
  readonly side: Side;
  /** Levels of entities whose surroundings are read. */
  levels: number;
  /** Entities that were met and not yet read. */
  frontier: string[];
  readonly met: Set<string>;
  /** An end with too many facts to read them all. */
  readonly wide: boolean;
}

/**
 * Finds routes in as few reads as can be: the surroundings of both ends grow level by level, and a last read looks only
 * for what joins them. When `a` levels are read around one end and `b` around the other, every route of `a + b` hops is in
 * the part of the graph that was read.
 */
export async function searchRoutes(
  reader: GraphReader,
  wanted: Wanted,
  bounds: SearchBounds = SEARCH_BOUNDS,
): Promise<SearchedRoutes> {
  const degrees = await reader.ends(bounds.endFacts + 1);
  const search = new Search(reader, [wanted.from, wanted.to], bounds);
  const start = (side: Side): Ball => {
    const id = wanted[side];
    const wide = (degrees.get(id) ?? 0) > bounds.endFacts;
    return { side, levels: 0, frontier: [id], met: new Set([id]), wide };
  };
  const balls = [start('from'), start('to')] as const;
  const bothKnown = balls.every(({ frontier }) => frontier.every((id) => degrees.has(id)));
  let ended: SearchedRoutes['ended'] = null;
  let found: FoundRoutes = NOTHING;
  let depth = bothKnown ? 0 : wanted.maxLength;
  while (depth < wanted.maxLength && ended === null) {
    ({ depth, ended } = await search.grow(balls, depth, wanted.maxLength));
    found = await search.find({ ...wanted, maxLength: depth, steps: bounds.steps });
    const enough = wanted.shortestOnly ? found.routes.length > 0 : found.routes.length >= wanted.count;
    if (found.gaveUp || (enough && !wanted.exhaustive) || found.more) break;
  }
  const known = new Set(degrees.keys());
  return { ...found, known, depth, ended, crowded: [...search.crowded], expanded: search.expanded };
}

const NOTHING: FoundRoutes = { routes: [], more: false, apart: 0, apartAtLeast: false, gaveUp: false };

interface Grown {
  readonly depth: number;
  readonly ended: SearchedRoutes['ended'];
}

class Search {
  readonly crowded = new Set<string>();
  readonly expanded: Record<Side, string[]> = { from: [], to: [] };
  readonly #reader: GraphReader;
  readonly #graph = new SubGraph();
  readonly #bounds: SearchBounds;
  /** Entities of which it is known that they may be walked through. */
  readonly #open = new Set<string>();

  readonly #ends: readonly string[];

  constructor(reader: GraphReader, ends: readonly string[], bounds: SearchBounds) {
    this.#reader = reader;
    this.#ends = ends;
    this.#bounds = bounds;
  }

  /**
   * Reads what makes longer routes complete, and says up to which length they are now. Where much stands around the ends,
   * what joins them comes first: it adds one hop, and the answer is far smaller than all that surrounds them.
   */
  async grow(balls: readonly [Ball, Ball], depth: number, most: number): Promise<Grown> {
    const [left, right] = balls;
    const read = left.levels + right.levels;
    const width = left.frontier.length + right.frontier.length;
    const joinFirst = width > this.#bounds.cheap || depth + 1 === most;
    if (depth === read && joinFirst && width <= this.#bounds.join) {
      await this.#join(balls);
      return { depth: depth + 1, ended: null };
    }
    const growing = this.#growing(balls, most - read);
    if (growing.length === 0) return this.#lastResort(balls, depth);
    for (const ball of growing) await this.#expand(ball, this.#bounds.endFacts + 1);
    // All that can be reached from one end is read: no route of any length is missing.
    const exhausted = balls.some(({ frontier }) => frontier.length === 0);
    return { depth: exhausted ? most : Math.max(depth, left.levels + right.levels), ended: null };
  }

  /** Finds routes, and once more while entities turn out to be too crowded to walk through. */
  async find(search: RouteSearch): Promise<FoundRoutes> {
    for (;;) {
      const found = findRoutes(this.#graph, search);
      const between = found.routes.flatMap(({ arcs }) => arcs.slice(0, -1).map(({ to }) => to));
      const unsure = [...new Set(between)].filter((id) => !this.#open.has(id));
      if (unsure.length === 0) return found;
      const crowded = await this.#reader.crowded(unsure);
      for (const id of unsure) this.#open.add(id);
      for (const id of crowded) this.#block(id);
      if (crowded.length === 0) return found;
    }
  }

  /** The ends to read further around: both while little stands there, else the one where less does. */
  #growing(balls: readonly [Ball, Ball], left: number): readonly Ball[] {
    const { frontier: most, cheap } = this.#bounds;
    const readable = balls.filter(({ wide, frontier }) => !wide && frontier.length <= most);
    const [first, second] = [...readable].sort((a, b) => a.frontier.length - b.frontier.length);
    if (first === undefined) return [];
    const both = second !== undefined && left >= 2 && first.frontier.length + second.frontier.length <= cheap;
    return both ? [first, second] : [first];
  }

  async #expand(ball: Ball, endLimit: number): Promise<void> {
    const next: string[] = [];
    const ends = new Set(this.#ends);
    for (const { id, rows } of await this.#reader.expand(ball.frontier, ball.side, endLimit)) {
      if (rows === null) {
        this.#block(id);
        continue;
      }
      this.#open.add(id);
      this.expanded[ball.side].push(id);
      for (const row of rows) {
        this.#graph.add(row);
        const other = ball.side === 'from' ? row.to : row.from;
        // Routes start and end at the ends: nothing that only they lead to can lie on one.
        if (ball.met.has(other) || ends.has(other)) continue;
        ball.met.add(other);
        next.push(other);
      }
    }
    ball.levels += 1;
    ball.frontier = next.filter((id) => !this.crowded.has(id));
  }

  async #join([left, right]: readonly [Ball, Ball]): Promise<void> {
    const [ball, other] =
      left.frontier.length > right.frontier.length && !right.wide ? [right, left] : [left, right];
    const [near, far] = ball.wide ? [other, ball] : [ball, other];
    for (const row of await this.#reader.join(near.frontier, far.frontier, near.side)) this.#graph.add(row);
  }

  /** More stands around the ends than one search may read. */
  async #lastResort(balls: readonly [Ball, Ball], depth: number): Promise<Grown> {
    const [left, right] = balls;
    if (!left.wide || !right.wide || left.levels > 0) return { depth, ended: 'entities' };
    await this.#expand(left, this.#bounds.endFacts);
    await this.#join(balls);
    return { depth, ended: 'facts' };
  }

  #block(id: string): void {
    this.crowded.add(id);
    this.#graph.block(id);
  }
}
