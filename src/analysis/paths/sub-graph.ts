import type { Span } from '../../claims/claim.ts';
import { compare, joinSpans } from './spans.ts';

/** One period of a connection: a rectangle of a fact, or the outer span of a claim. */
export interface EdgePeriod {
  /** Id of the rectangle or of the claim. */
  readonly id: string;
  readonly span: Span;
  readonly certainty: string;
}

/** A connection between two entities, as it was read. */
export interface EdgeRow extends EdgePeriod {
  /** Where it was found. */
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** Which way it is read from `from` to `to`. */
  readonly direction: 'FORWARD' | 'BACKWARD' | 'EITHER';
}

export type EdgeKind = 'fact' | 'claim';

/** A connection with all its periods. */
export interface Edge {
  /** Id of the fact or of the claim. */
  readonly key: string;
  readonly kind: EdgeKind;
  readonly periods: readonly EdgePeriod[];
  /** When it held, joined. */
  readonly spans: readonly Span[];
}

/** A connection in the direction in which it may be walked. */
export interface Arc {
  readonly to: string;
  readonly direction: EdgeRow['direction'];
  readonly edge: Edge;
}

interface Growing {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly periods: EdgePeriod[];
}

interface ArcRow {
  readonly to: string;
  readonly direction: EdgeRow['direction'];
  readonly key: string;
}

/** The part of the graph that a search has read. Rows may come twice, from both ends. */
export class SubGraph {
  readonly #edges = new Map<string, Growing>();
  readonly #arcs = new Map<
    string,
    Map<string, { to: string; direction: EdgeRow['direction']; key: string }>
  >();
  readonly #blocked = new Set<string>();

  /** How many connections were read. */
  get size(): number {
    return this.#edges.size;
  }

  /** Adds a connection that may be walked from where it was found. */
  add({ from, to, kind, direction, id, span, certainty }: EdgeRow): void {
    const key = kind === 'fact' ? (id.split('.')[0] ?? id) : id;
    let edge = this.#edges.get(key);
    if (edge === undefined) this.#edges.set(key, (edge = { key, kind, periods: [] }));
    if (!edge.periods.some((period) => period.id === id)) edge.periods.push({ id, span, certainty });
    let arcs = this.#arcs.get(from);
    if (arcs === undefined) this.#arcs.set(from, (arcs = new Map<string, ArcRow>()));
    arcs.set(`${key} ${to}`, { to, direction, key });
  }

  /** Keeps routes from going through an entity; they may still start or end there. */
  block(id: string): void {
    this.#blocked.add(id);
  }

  isBlocked(id: string): boolean {
    return this.#blocked.has(id);
  }

  /** What can be walked from each entity, ordered by where it leads, then by the id of the connection. */
  arcs(): Map<string, readonly Arc[]> {
    const edges = new Map<string, Edge>();
    for (const [key, { kind, periods }] of this.#edges)
      edges.set(key, { key, kind, periods, spans: joinSpans(periods.map(({ span }) => span)) });
    const all = new Map<string, readonly Arc[]>();
    for (const [from, arcs] of this.#arcs) {
      const list = [...arcs.values()].flatMap(({ to, direction, key }): Arc[] => {
        const edge = edges.get(key);
        return edge === undefined ? [] : [{ to, direction, edge }];
      });
      all.set(
        from,
        list.sort((a, b) => compare(a.to, b.to) || compare(a.edge.key, b.edge.key)),
      );
    }
    return all;
  }
}
