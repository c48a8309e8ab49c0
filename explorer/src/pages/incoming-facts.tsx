import { useMemo } from 'react';
import type { EntityCardFragment, FactLineFragment } from '../api/__generated__/operations.ts';
import { incomingOperation, MOST_EXPANDED } from '../api/relationship-query.ts';
import { useOperation } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { fieldsOf } from '../model/relationship-fields.ts';
import { toView } from '../model/view-settings.ts';
import { ReadingState } from '../ui/reading-state.tsx';
import { FactTable, type FactRow } from './fact-table.tsx';

interface Incoming {
  readonly entity: Readonly<
    Record<
      string,
      | {
          readonly totalCount: number;
          readonly edges: readonly { readonly node: EntityCardFragment; readonly fact: FactLineFragment }[];
        }
      | string
    >
  > | null;
}

/** The facts of others that lead to an entity, such as what a company provides. */
export function IncomingFacts(props: {
  readonly id: string;
  readonly type: string;
  /** Relationships of each kind. */
  readonly counts: ReadonlyMap<string, number>;
}) {
  const { id, type, counts } = props;
  const { view } = useApp().state.history.present;
  const { say, word } = useSpeech();
  const operation = useMemo(() => {
    const fields = fieldsOf(type).filter(({ name, end }) => end === 'IN' && counts.has(name));
    return fields.length === 0
      ? null
      : incomingOperation(
          { id, type },
          fields.map(({ name }) => name),
          toView(view),
        );
  }, [id, type, counts, view]);
  const reading = useOperation<Incoming>(operation);
  const rows = useMemo(
    () =>
      Object.entries(reading.data?.entity ?? {}).flatMap(([relationship, found]): FactRow[] =>
        typeof found === 'string'
          ? []
          : found.edges.map(({ node, fact }) => ({ fact, relationship, other: node })),
      ),
    [reading.data],
  );
  if (operation === null) return null;
  const cut = [...counts].filter(
    ([name, count]) => count > MOST_EXPANDED && rows.some(({ relationship }) => relationship === name),
  );
  return (
    <>
      <ReadingState reading={reading} />
      {cut.length === 0 ? null : (
        <p className="notice notice-partial">
          {cut.map(([name, count]) => say.cut(word(name), MOST_EXPANDED, count)).join(' ')}
        </p>
      )}
      {rows.length === 0 ? null : <FactTable caption={say.factsTo} id={id} rows={rows} />}
    </>
  );
}
