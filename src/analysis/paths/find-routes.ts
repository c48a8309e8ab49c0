import type { Span } from '../../claims/claim.ts';
import { intersectSpans } from './spans.ts';
import type { Arc, SubGraph } from './sub-graph.ts';

/** What to look for. */
export interface RouteSearch {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  /** How many routes are wanted. */
  readonly count: number;
  /** Stop at the length of the first route. */
  readonly shortestOnly: boolean;
  /** Only routes whose hops hold at the same time. */
  readonly together: boolean;
  /** Only routes with a claim among their hops. */
  readonly withClaim: boolean;
  /** Hops to try before giving up. */
  readonly steps: number;
}

/** A route that was found. */
export interface FoundRoute {
  readonly arcs: readonly Arc[];
  /** When all of it holds; none when it never did. */
  readonly together: readonly Span[];
}

/** What a search found. */
export interface FoundRoutes {
  /** At most `count`. */
  readonly routes: readonly FoundRoute[];
  /** Whether one more was found than wanted. */
  readonly more: boolean;
  /** Routes that were left out because their hops never held at once; of the lengths that were looked at. */
  readonly apart: number;
  /** Whether `apart` counts only some of them. */
  readonly apartAtLeast: boolean;
  /** Whether the search gave up. */
  readonly gaveUp: boolean;
}

const ALWAYS: readonly Span[] = [{ from: '', to: '~' }];

/**
 * Finds the routes of a sub-graph that visit no entity twice, shortest first, of one length in the order of the entities
 * and connections that they take. Depth first for each length, led by the distance to the end: what cannot arrive in
 * the hops that are left is not entered.
 */
export function findRoutes(graph: SubGraph, search: RouteSearch): FoundRoutes {
  const distances = distancesTo(search.to, graph, search.maxLength);
  const walk = new Walk(search, { distances, graph });
  for (let length = distances.get(search.from) ?? Infinity; length <= search.maxLength; length += 1) {
    walk.findOfLength(length);
    if (walk.isDone || (search.shortestOnly && walk.found.length > 0)) break;
  }
  const { found, apart, apartAtLeast, gaveUp } = walk;
  return {
    routes: found.slice(0, search.count),
    more: found.length > search.count,
    apart,
    apartAtLeast,
    gaveUp,
  };
}

/** How many hops it is to the end at least, by entity, as far as routes may be long. */
function distancesTo(end: string, graph: SubGraph, maxLength: number): Map<string, number> {
  const distances = new Map([[end, 0]]);
  let level = [end];
  for (let distance = 1; level.length > 0 && distance <= maxLength; distance += 1) {
    const next: string[] = [];
    for (const id of level) {
      if (distance > 1 && graph.isBlocked(id)) continue;
      for (const source of graph.sourcesOf(id)) {
        if (distances.has(source)) continue;
        distances.set(source, distance);
        next.push(source);
      }
    }
    level = next;
  }
  return distances;
}

interface Terrain {
  readonly distances: ReadonlyMap<string, number>;
  readonly graph: SubGraph;
}

/** One search, as far as it has come. */
class Walk {
  readonly found: FoundRoute[] = [];
  apart = 0;
  apartAtLeast = false;
  gaveUp = false;
  readonly #search: RouteSearch;
  readonly #arcs = new Map<string, readonly Arc[]>();
  readonly #terrain: Terrain;
  readonly #visited = new Set<string>();
  readonly #route: Arc[] = [];
  #steps: number;
  /** Steps that may be spent on routes that are left out anyway, only to count them. */
  #countingSteps: number;

  constructor(search: RouteSearch, terrain: Terrain) {
    this.#search = search;
    this.#terrain = terrain;
    this.#steps = search.steps;
    this.#countingSteps = Math.floor(search.steps / 10);
  }

  get isDone(): boolean {
    return this.gaveUp || this.found.length > this.#search.count;
  }

  findOfLength(length: number): void {
    this.#visited.add(this.#search.from);
    this.#extend(this.#search.from, length, ALWAYS);
    this.#visited.clear();
  }

  #extend(from: string, left: number, held: readonly Span[]): void {
    const { distances, graph } = this.#terrain;
    for (const arc of this.#arcsFrom(from)) {
      if (this.isDone) return;
      const isEnd = arc.to === this.#search.to;
      if (isEnd !== (left === 1) || this.#visited.has(arc.to)) continue;
      if ((distances.get(arc.to) ?? Infinity) > left - 1) continue;
      if (!isEnd && graph.isBlocked(arc.to)) continue;
      // Whom one claim names is one hop apart already.
      if (arc.edge.kind === 'claim' && this.#route.some(({ edge }) => edge.key === arc.edge.key)) continue;
      if (!this.#mayStep(held)) continue;
      const shared = held.length === 0 ? held : intersectSpans(held, arc.edge.spans);
      this.#route.push(arc);
      if (isEnd) this.#arrive(shared);
      else {
        this.#visited.add(arc.to);
        this.#extend(arc.to, left - 1, shared);
        this.#visited.delete(arc.to);
      }
      this.#route.pop();
    }
  }

  #arcsFrom(id: string): readonly Arc[] {
    const known = this.#arcs.get(id);
    if (known !== undefined) return known;
    const { distances, graph } = this.#terrain;
    const arcs = graph.arcsFrom(id, (to) => distances.has(to));
    this.#arcs.set(id, arcs);
    return arcs;
  }

  /** Counts a step. Where the route is left out already, only some steps are spent on it. */
  #mayStep(held: readonly Span[]): boolean {
    if (this.#search.together && held.length === 0) {
      this.#countingSteps -= 1;
      if (this.#countingSteps < 0) this.apartAtLeast = true;
      return this.#countingSteps >= 0;
    }
    this.#steps -= 1;
    if (this.#steps < 0) this.gaveUp = true;
    return this.#steps >= 0;
  }

  #arrive(together: readonly Span[]): void {
    if (this.#search.withClaim && !this.#route.some(({ edge }) => edge.kind === 'claim')) return;
    if (this.#search.together && together.length === 0) this.apart += 1;
    else this.found.push({ arcs: [...this.#route], together });
  }
}
