import type { ConnectionPlan, EdgeEntry, SnippetEntry } from '../plan/operation-plan.ts';
import { edgeObjects } from './connection-layout.ts';
import { snippetOf } from './snippet.ts';

/**
 * Shapes the snippet of a row of a search from `[texts of the entity, texts of the claim that led to it]`; the first text,
 * which is the name, where none of them holds what was searched for.
 */
export function shapeSnippet(
  entries: readonly SnippetEntry[],
  texts: unknown,
  searchedFor: string,
): Record<string, unknown>[] {
  const [own, spoken] = texts as [unknown[], unknown[] | null];
  const shown = (spoken ?? own).flat().filter((text): text is string => typeof text === 'string');
  const parts = snippetOf(shown, searchedFor) ?? [{ text: shown[0] ?? '', match: false }];
  return parts.map((part) =>
    Object.fromEntries(
      entries.map(({ key, field }) => [key, field === '__typename' ? 'SnippetPart' : part[field]]),
    ),
  );
}

/** The claims that edges of a search show, in the order of their columns. */
export function claimEntries(connection: ConnectionPlan): EdgeEntry[] {
  return connection.entries.flatMap((entry) =>
    entry.kind === 'edges' ? entry.entries.filter(({ kind }) => kind === 'claim') : [],
  );
}

/** Where the columns start that only the rows of a search have. */
export function foundOffset(connection: ConnectionPlan, width: number): number {
  return edgeObjects(connection).reduce((offset, { object }) => offset + object.columns.length, width);
}
