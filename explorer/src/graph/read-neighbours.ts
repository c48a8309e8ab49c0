import type { EntityCardFragment } from '../api/__generated__/operations.ts';
import type { Api } from '../api/api-context.ts';
import { expandOperation, type ExpandedField } from '../api/relationship-query.ts';

/** What an entity is linked with, as far as one step brings it in. */
export interface Neighbours {
  readonly cards: readonly EntityCardFragment[];
  /** Why parts of the answer are missing. */
  readonly faults: readonly string[];
  /** Relationships of which there is more than was read, with how many were. */
  readonly rest: readonly { readonly name: string; readonly read: number; readonly total: number }[];
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: EntityCardFragment }[];
}

interface Expanded {
  readonly entity: Readonly<Record<string, Page | string | null>> | null;
}

/**
 * Reads the other ends of relationships, page after page, until each brings something that is not shown yet: so that
 * expanding once more goes on where the last time ended. @throws OperationError
 */
export async function readNeighbours(
  api: Api,
  request: {
    readonly entity: { readonly id: string; readonly type: string };
    readonly fields: readonly string[];
    readonly view: unknown;
    readonly shown: ReadonlySet<string>;
    readonly signal: AbortSignal;
  },
): Promise<Neighbours> {
  const { entity, view, shown, signal } = request;
  const cards: EntityCardFragment[] = [];
  const faults: string[] = [];
  const rest: Neighbours['rest'][number][] = [];
  const read = new Map<string, number>();
  let fields: readonly ExpandedField[] = request.fields.map((name) => ({ name, after: null }));
  while (fields.length > 0) {
    const { text, variables } = expandOperation(entity, fields, view);
    const answer = await api.ask<Expanded>(text, variables, signal);
    faults.push(...answer.faults);
    const next: ExpandedField[] = [];
    for (const { name } of fields) {
      const page = answer.data.entity?.[name];
      if (page === undefined || page === null || typeof page === 'string') continue;
      const found = page.edges.map(({ node }) => node);
      cards.push(...found);
      const soFar = (read.get(name) ?? 0) + found.length;
      read.set(name, soFar);
      if (!page.pageInfo.hasNextPage) continue;
      if (found.some(({ id }) => !shown.has(id))) rest.push({ name, read: soFar, total: page.totalCount });
      else next.push({ name, after: page.pageInfo.endCursor });
    }
    fields = next;
  }
  return { cards, faults, rest };
}
