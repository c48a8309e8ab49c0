import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { useSpeech } from '../i18n/language-context.ts';
import { QuestionBanner } from '../start/question-banner.tsx';
import { TimeBar } from '../time/time-bar.tsx';
import { ReadingState } from '../ui/reading-state.tsx';
import { useTitle } from '../ui/use-title.ts';
import { EmptyGraph } from './empty-graph.tsx';
import { GraphCanvas } from './graph-canvas.tsx';
import type { GraphCommands } from './graph-keys.ts';
import { buildPicture } from './graph-picture.ts';
import { GraphTables } from './graph-tables.tsx';
import { GraphToolbar } from './graph-toolbar.tsx';
import { Legend } from './legend.tsx';
import { NodePanel } from './node-panel.tsx';
import { selectEdge, selectNode, toggleNode } from './selection.ts';
import { useArrangement } from './use-arrangement.ts';
import { pictureTitle } from './picture-title.ts';
import { useEdgeNews } from './use-edge-news.ts';
import { useExpand } from './use-expand.ts';
import { useGraphRecords } from './use-graph-records.ts';
import type { Zoom } from './use-zoom.ts';
import { visibleNodes } from './drawing.ts';

/** The graph: picture or table, details and evidence beside it, time below. */
export function GraphPage({ question }: { readonly question: string | null }) {
  const { state, act, cardOf, learn } = useApp();
  const speech = useSpeech();
  const { say } = speech;
  const { history, selection, look } = state;
  const drawing = history.present;
  const ids = useMemo(() => visibleNodes(drawing).map(({ id }) => id), [drawing]);
  const reading = useGraphRecords({ ids, view: drawing.view, withClaims: drawing.withClaims });
  const { records } = reading;
  const zoom = useRef<Zoom>(null);
  const panel = useRef<HTMLElement>(null);
  const [several, setSeveral] = useState(false);

  useEffect(() => {
    learn([...records.values()].filter((record) => record !== null));
  }, [learn, records]);
  // An old link may name an entity by an id that it had before.
  useEffect(() => {
    const renamed = [...records].flatMap(([id, record]): [string, string][] =>
      record === null || record.id === id ? [] : [[id, record.id]],
    );
    if (renamed.length > 0) act({ kind: 'draw', change: { kind: 'rename', names: new Map(renamed) } });
  }, [act, records]);
  const picture = useMemo(
    () => buildPicture({ drawing, records, selection, speech, cardOf }),
    [drawing, records, selection, speech, cardOf],
  );
  useTitle(pictureTitle(state.page, picture, speech.language));
  const arranging = useArrangement(picture, reading.status, zoom);
  const expand = useExpand(picture, zoom);
  useEdgeNews(picture, drawing, reading.status);

  const { expandAll } = expand;
  const { groups } = picture;
  const commands = useMemo<GraphCommands>(
    () => ({
      expandAll: (id) => {
        if (groups.has(id)) return;
        act({ kind: 'select', selection: selectNode(id) });
        expandAll(id);
      },
      collapse: (id) => {
        act({ kind: 'draw', change: { kind: 'collapse', id } });
      },
      hide: (ids) => {
        act({ kind: 'draw', change: { kind: 'hide', ids } });
      },
      pin: (ids) => {
        const pinned = drawing.nodes.every((node) => node.pinned || !ids.includes(node.id));
        act({ kind: 'draw', change: { kind: 'pin', ids, pinned: !pinned } });
      },
      remove: (ids) => {
        act({ kind: 'draw', change: { kind: 'remove', ids } });
      },
      toggle: (id) => {
        const members = groups.get(id)?.members;
        act({
          kind: 'select',
          selection: members === undefined ? toggleNode(selection, id) : { nodes: members, edge: null },
        });
      },
      open: ({ kind, id }) => {
        // A group stands for its members, and so does its line.
        const members = groups.get(id)?.members;
        act({
          kind: 'select',
          selection:
            members !== undefined
              ? { nodes: members, edge: null }
              : kind === 'edge'
                ? selectEdge(id)
                : selectNode(id),
        });
        // Once the panel shows what was chosen.
        requestAnimationFrame(() => panel.current?.focus());
      },
    }),
    [act, drawing.nodes, expandAll, groups, selection],
  );

  const backToGraph = useCallback(() => {
    const { edge, nodes } = selection;
    const marks = document.querySelectorAll<SVGGElement>('[data-node], [data-edge]');
    const wanted = edge ?? nodes[0];
    const found = [...marks].find(({ dataset }) => (dataset['edge'] ?? dataset['node']) === wanted);
    (found ?? marks[0])?.focus();
  }, [selection]);

  // A claim that was marked elsewhere has no line of its own.
  const readsEdge = selection.edge !== null && !selection.edge.startsWith('claim:');
  const edge = picture.allEdges.find(({ key }) => key === selection.edge) ?? null;
  const empty = drawing.nodes.length === 0;
  return (
    <div className={`graph-page look-${look}`}>
      {question === null ? (
        <h1 className="visually-hidden">{say.graph}</h1>
      ) : (
        <QuestionBanner name={question} />
      )}
      <div className="graph-main">
        <section className="graph-stage" aria-label={say.graph}>
          <GraphToolbar
            picture={picture}
            zoom={zoom}
            arranging={arranging.status === 'loading'}
            several={several}
            setSeveral={setSeveral}
          />
          <div className="graph-notices">
            <ReadingState reading={reading} progress={{ done: reading.done, total: reading.total }} />
            <ReadingState reading={expand.reading} />
            <ReadingState reading={arranging} label={say.arranging} />
            {picture.groups.size > 0 ? (
              <p className="notice" role="status">
                {say.grouped(picture.groups.size, picture.left)}
              </p>
            ) : null}
          </div>
          {empty ? <EmptyGraph /> : null}
          {look === 'table' || empty ? null : (
            <GraphCanvas
              picture={picture}
              commands={commands}
              several={several}
              placed={state.arrange?.step !== false}
              zoomRef={zoom}
            />
          )}
          {readsEdge || selection.nodes.length > 0 ? (
            <button type="button" className="to-panel" onClick={() => panel.current?.focus()}>
              {say.toPanel} <span aria-hidden="true">↓</span>
            </button>
          ) : null}
          {look === 'picture' || empty ? null : <GraphTables picture={picture} several={several} />}
        </section>
        <aside
          className="panel"
          ref={panel}
          tabIndex={-1}
          aria-label={say.panel}
          onKeyDown={(event) => {
            if (event.key === 'Escape') backToGraph();
          }}
        >
          {readsEdge ? (
            <EvidencePanel edge={edge} nameOf={picture.nameOf} />
          ) : (
            <NodePanel picture={picture} expand={expand} />
          )}
          <Legend open={!readsEdge && selection.nodes.length === 0} />
        </aside>
      </div>
      <TimeBar />
    </div>
  );
}
