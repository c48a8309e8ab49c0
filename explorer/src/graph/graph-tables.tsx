import { useMemo } from 'react';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { DataTable } from '../table/data-table.tsx';
import type { GraphEdge } from './graph-edges.ts';
import type { GraphPicture } from './graph-picture.ts';
import { edgeColumns, entityColumns, entityRows, type EntityRow } from './table-columns.ts';
import { selectEdge, selectNode, toggleNode } from './selection.ts';

/** The twin of the picture: its relationships and its entities as tables, with the same selection. */
export function GraphTables(props: {
  readonly picture: GraphPicture;
  /** Whether a press adds to what is selected. */
  readonly several: boolean;
}) {
  const { picture, several } = props;
  const { state, act } = useApp();
  const speech = useSpeech();
  const { selection, history } = state;
  const edges = useMemo(() => edgeColumns(picture, speech), [picture, speech]);
  const entities = useMemo(() => entityColumns(speech), [speech]);
  const rows = useMemo(() => entityRows(picture, history.present), [picture, history.present]);
  return (
    <div className="tables">
      <DataTable<GraphEdge>
        caption={speech.say.relationships}
        columns={edges}
        rows={picture.allEdges}
        keyOf={edgeKey}
        selected={new Set(selection.edge === null ? [] : [selection.edge])}
        onSelect={({ key }) => {
          act({ kind: 'select', selection: selectEdge(key) });
        }}
      />
      <DataTable<EntityRow>
        caption={speech.say.entities}
        columns={entities}
        rows={rows}
        keyOf={rowKey}
        selected={new Set(selection.nodes)}
        onSelect={({ id }, beside) => {
          act({ kind: 'select', selection: several || beside ? toggleNode(selection, id) : selectNode(id) });
        }}
      />
    </div>
  );
}

const edgeKey = ({ key }: GraphEdge): string => key;
const rowKey = ({ id }: EntityRow): string => id;
