import type { Span } from '../../claims/claim.ts';
import { append } from '../../claims/evidence.ts';
import { compare, joinSpans } from './spans.ts';

/** One period of a connection: a rectangle of a fact, or the outer span of a claim. */
export interface EdgePeriod {
  /** Id of the rectangle or of the claim. */
  readonly id: string;
  readonly span: Span;
  readonly certainty: string;
}

/** One period of a connection between two entities, as it was read: flat, since a search reads thousands. */
export interface EdgeRow {
  /** Where it was found. */
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** Which way it is read from `from` to `to`. */
  readonly direction: 'FORWARD' | 'BACKWARD' | 'EITHER';
  /** Id of the rectangle or of the claim. */
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly certainty: string;
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

/**
 * The part of the graph that a search has read. Rows may come twice, from both ends. Few of them lie on a route: rows are
 * only kept as they come, and made into connections where a route may go.
 */
export class SubGraph {
  readonly #rows = new Map<string, EdgeRow[]>();
  readonly #sources = new Map<string, string[]>();
  readonly #blocked = new Set<string>();

  /** Adds a period of a connection that may be walked from where it was found. */
  add(row: EdgeRow): void {
    append(this.#rows, row.from, row);
    append(this.#sources, row.to, row.from);
  }

  /** Keeps routes from going through an entity; they may still start or end there. */
  block(id: string): void {
    this.#blocked.add(id);
  }

  isBlocked(id: string): boolean {
    return this.#blocked.has(id);
  }

  /** The entities from which an entity is one hop away; some of them more than once. */
  sourcesOf(id: string): readonly string[] {
    return this.#sources.get(id) ?? [];
  }

  /** What can be walked from an entity to those that are wanted, ordered by where it leads, then by the id of the connection. */
  arcsFrom(from: string, isWanted: (to: string) => boolean): readonly Arc[] {
    const rowsOf = new Map<string, EdgeRow[]>();
    for (const row of this.#rows.get(from) ?? [])
      if (isWanted(row.to)) append(rowsOf, `${keyOf(row)} ${row.to}`, row);
    return [...rowsOf.values()]
      .flatMap((rows) => arcOf(rows) ?? [])
      .sort((a, b) => compare(a.to, b.to) || compare(a.edge.key, b.edge.key));
  }
}

function keyOf({ kind, id }: EdgeRow): string {
  return kind === 'fact' ? (id.split('.')[0] ?? id) : id;
}

function arcOf(rows: readonly EdgeRow[]): Arc | null {
  const [first] = rows;
  if (first === undefined) return null;
  const periods = [...new Map(rows.map((row) => [row.id, row])).values()].map(
    ({ id, validFrom, validTo, certainty }): EdgePeriod => ({
      id,
      span: { from: validFrom, to: validTo },
      certainty,
    }),
  );
  const spans = joinSpans(periods.map(({ span }) => span));
  const edge = { key: keyOf(first), kind: first.kind, periods, spans };
  return { to: first.to, direction: first.direction, edge };
}
