import { useMemo } from 'react';
import type { FactLineFragment } from '../api/__generated__/operations.ts';
import { useApp } from '../app/app-context.ts';
import { renderPeriod } from '../evidence/render-period.ts';
import { WhyLink } from '../evidence/why-link.tsx';
import { selectEdge } from '../graph/selection.ts';
import { useSpeech, type Speech } from '../i18n/language-context.ts';
import { renderValue } from '../i18n/render-value.ts';
import { DataTable } from '../table/data-table.tsx';
import type { TableColumn } from '../table/table-column.ts';
import { EntityLink } from '../ui/entity-link.tsx';

/** A fact as the page of one of its ends shows it. */
export interface FactRow {
  readonly fact: FactLineFragment;
  /** The relationship, read from that end. */
  readonly relationship: string;
  /** The entity at the other end; null for a value. */
  readonly other: FactLineFragment['object'];
}

/** Facts of an entity as a table; a relationship opens its evidence in the graph. */
export function FactTable(props: {
  readonly caption: string;
  readonly id: string;
  readonly rows: readonly FactRow[];
}) {
  const { caption, id, rows } = props;
  const { state, act } = useApp();
  const speech = useSpeech();
  const columns = useMemo(() => factColumns(speech), [speech]);
  const { edge } = state.selection;
  const selected = new Set(rows.flatMap(({ fact }) => (`fact:${fact.factId}` === edge ? fact.id : [])));
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={keyOfFact}
      selected={selected}
      canSelect={({ other }) => other !== null}
      onSelect={({ fact, other }) => {
        act({
          kind: 'draw',
          change: { kind: 'add', ids: [id, ...(other === null ? [] : [other.id])], from: null },
        });
        act({ kind: 'select', selection: selectEdge(`fact:${fact.factId}`) });
        act({ kind: 'go', page: { kind: 'graph', question: null } });
      }}
    />
  );
}

const keyOfFact = ({ fact }: FactRow): string => fact.id;

function factColumns(speech: Speech): TableColumn<FactRow>[] {
  const { say, word, name } = speech;
  return [
    { id: 'predicate', title: say.relationship, text: ({ relationship }) => word(relationship) },
    {
      id: 'value',
      title: `${say.toColumn} / ${say.value}`,
      text: ({ fact, other }) => (other === null ? renderValue(fact.value, speech) : name(other)),
      show: ({ fact, other }) =>
        other === null ? renderValue(fact.value, speech) : <EntityLink entity={other} />,
    },
    { id: 'validity', title: say.validity, text: ({ fact }) => renderPeriod(fact, speech) },
    { id: 'status', title: say.status, text: ({ fact }) => word(fact.status) },
    { id: 'certainty', title: say.certainty, text: ({ fact }) => word(fact.certainty) },
    { id: 'disputed', title: say.disputed, text: ({ fact }) => (fact.disputed ? `≠ ${say.yes}` : '') },
    {
      id: 'qualifiers',
      title: say.qualifiers,
      text: ({ fact: { layer, role, stage, extent } }) =>
        [layer, stage, extent]
          .filter((code) => code !== null)
          .map((code) => word(code))
          .concat(role ?? [])
          .join(', '),
    },
    {
      id: 'claims',
      title: say.claims,
      text: ({ fact }) => String(fact.claimCount),
      show: ({ fact }) => (
        <>
          {fact.derived ? null : `${fact.claimCount} · `}
          <WhyLink id={fact.id} />
        </>
      ),
    },
  ];
}
