import { EntityCardFragmentDoc, FactLineFragmentDoc } from './__generated__/operations.ts';
import { fieldsOf } from '../model/relationship-fields.ts';

/** Most entities that one expansion brings in. */
export const MOST_EXPANDED = 200;

/** An operation that is written while the page runs: which relationships there are depends on the type. */
export interface WrittenOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asks how many relationships of each kind an entity has. */
export function countOperation(id: string, type: string, view: unknown): WrittenOperation {
  const fields = fieldsOf(type).map(({ name }) => `      ${name}(first: 1, view: $view) { totalCount }`);
  const text = `query Relationships($id: ID!, $view: View) {
  entity(id: $id, view: $view) {
    id
    ... on ${type} {
${fields.join('\n')}
    }
  }
}`;
  return { text, variables: { id, view } };
}

/** A relationship to expand by, and the cursor after which to go on; null at the beginning. */
export interface ExpandedField {
  readonly name: string;
  readonly after: string | null;
}

/** Asks for the entities at the other end of relationships. */
export function expandOperation(
  { id, type }: { readonly id: string; readonly type: string },
  fields: readonly ExpandedField[],
  view: unknown,
): WrittenOperation {
  const known = new Set(fieldsOf(type).map(({ name }) => name));
  const wanted = fields.filter(({ name }) => known.has(name));
  const selections = wanted.map(
    ({ name }, index) =>
      `      ${name}(first: $first, after: $after${index}, view: $view) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...EntityCard } } }`,
  );
  const cursors = wanted.map((_, index) => `$after${index}: String, `).join('');
  const text = `query Expand($id: ID!, $first: Int!, ${cursors}$view: View) {
  entity(id: $id, view: $view) {
    id
    ... on ${type} {
${selections.join('\n')}
    }
  }
}
${EntityCardFragmentDoc.toString()}`;
  const places = Object.fromEntries(wanted.map(({ after }, index) => [`after${index}`, after]));
  return { text, variables: { id, first: MOST_EXPANDED, ...places, view } };
}

/** Asks for the facts of others that lead to an entity, by the relationship fields in which they end. */
export function incomingOperation(
  { id, type }: { readonly id: string; readonly type: string },
  fields: readonly string[],
  view: unknown,
): WrittenOperation {
  const selections = fields.map(
    (name) =>
      `      ${name}(first: $first, view: $view) { totalCount edges { node { ...EntityCard } fact { ...FactLine } } }`,
  );
  const text = `query Incoming($id: ID!, $first: Int!, $view: View) {
  entity(id: $id, view: $view) {
    id
    ... on ${type} {
${selections.join('\n')}
    }
  }
}
${FactLineFragmentDoc.toString()}`;
  return { text, variables: { id, first: MOST_EXPANDED, view } };
}

/** Counts by relationship, as `countOperation` is answered; those of none are left out. */
export function readCounts(entity: Readonly<Record<string, unknown>> | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name, value] of Object.entries(entity ?? {})) {
    if (typeof value !== 'object' || value === null || !('totalCount' in value)) continue;
    if (typeof value.totalCount === 'number' && value.totalCount > 0) counts.set(name, value.totalCount);
  }
  return counts;
}
