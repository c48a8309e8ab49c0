import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  useImperativeHandle,
} from 'react';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { isSymmetric } from '../model/relationship-fields.ts';
import { ArrowHeads } from './arrow-heads.tsx';
import type { Position } from './drawing.ts';
import { laneEdges } from './edge-geometry.ts';
import { EdgeMark } from './edge-mark.tsx';
import { edgeWords } from './edge-text.ts';
import type { GraphPicture } from './graph-picture.ts';
import { handleGraphKey, type GraphCommands } from './graph-keys.ts';
import { NodeMark } from './node-mark.tsx';
import { selectEdge, selectNode, toggleNode } from './selection.ts';
import { useZoom, type Zoom } from './use-zoom.ts';

/** Above so many relationships only those of what is selected or pointed at are named. */
const MOST_NAMES = 60;
/** A pointer that moves less than this has pressed, not drawn. */
const CLICK_TOLERANCE = 4;

interface Drag {
  readonly id: string;
  readonly startX: number;
  readonly startY: number;
  readonly grip: Position;
  readonly moved: boolean;
}

/** The picture: what is drawn, where the keyboard stands in it, and what the pointer does. */
export function GraphCanvas(props: {
  readonly picture: GraphPicture;
  readonly commands: GraphCommands;
  /** Whether a press adds to what is selected, as the shift key does. */
  readonly several: boolean;
  /** Whether everything has its place; until then nothing is shown. */
  readonly placed: boolean;
  readonly zoomRef: Ref<Zoom>;
}) {
  const { picture, commands, several, placed } = props;
  const { state, act } = useApp();
  const speech = useSpeech();
  const { say, word } = speech;
  const { selection } = state;
  const svg = useRef<SVGSVGElement>(null);
  const group = useRef<SVGGElement>(null);
  const help = useId();
  const zoom = useZoom(svg, group);
  useImperativeHandle(props.zoomRef, () => zoom, [zoom]);
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [drag, setDrag] = useState<(Drag & { readonly at: Position }) | null>(null);

  // Labels are made once for a picture, not at each movement of a hand.
  const edgeLabels = useMemo(
    () =>
      picture.edges.map((edge) => {
        const { name, caption, description } = edgeWords(edge, speech);
        const ends = say.edgeLabel(picture.nameOf(edge.source), name, picture.nameOf(edge.target));
        return { name: caption, label: `${ends}. ${description}` };
      }),
    [picture, say, speech],
  );
  const lanes = useMemo(() => laneEdges(picture.edges), [picture.edges]);
  const places = useMemo(() => {
    const all = new Map(picture.marks.map((mark): [string, Position] => [mark.id, mark]));
    if (drag?.moved === true) all.set(drag.id, drag.at);
    return all;
  }, [picture.marks, drag]);
  const touching = useMemo(() => {
    const near = new Set([pointed, focused, ...selection.nodes]);
    return picture.edges.length <= MOST_NAMES ? null : near;
  }, [picture.edges.length, pointed, focused, selection.nodes]);
  const reachable = picture.marks.some(({ id }) => id === focused) ? focused : (picture.marks[0]?.id ?? null);

  useEffect(() => {
    if (picture.marks.length > 0) zoom.fit(picture.marks);
    // Only a picture that is opened is fitted; afterwards it stays as someone left it.
  }, [picture.marks.length > 0]);

  const focusMark = useCallback((key: string) => {
    const [kind, ...rest] = key.split('|');
    const marks = svg.current?.querySelectorAll<SVGGElement>(kind === 'edge' ? '[data-edge]' : '[data-node]');
    const found = [...(marks ?? [])].find(
      (mark) => (mark.dataset['edge'] ?? mark.dataset['node']) === rest.join('|'),
    );
    found?.focus();
  }, []);

  // The mark at which the keyboard stands may open into its members, or go into a group: it goes on from there.
  const stoodFor = useRef<readonly string[]>([]);
  useEffect(() => {
    const stands = picture.marks.find(({ id }) => id === focused);
    if (stands !== undefined) {
      stoodFor.current = stands.members;
      return;
    }
    if (document.activeElement !== document.body) return;
    const heir = picture.marks.find(({ members }) => members.some((id) => stoodFor.current.includes(id)));
    stoodFor.current = [];
    if (heir !== undefined) focusMark(`node|${heir.id}`);
  }, [picture.marks, focused, focusMark]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof SVGElement)) return;
    const { node, edge } = event.target.dataset;
    handleGraphKey(event, {
      at: edge === undefined ? { kind: 'node', id: node ?? '' } : { kind: 'edge', id: edge },
      from: focused,
      picture,
      selected: selection.nodes,
      commands: { ...commands, focusMark, zoom },
    });
  };

  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    const id = nodeUnder(event.target);
    const from = id === null ? undefined : places.get(id);
    if (id === null || from === undefined || event.button !== 0) return;
    const at = zoom.place(event.clientX, event.clientY);
    const grip = { x: from.x - at.x, y: from.y - at.y };
    setDrag({ id, startX: event.clientX, startY: event.clientY, grip, moved: false, at: from });
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (drag === null) return;
    const distance = Math.hypot(event.clientX - drag.startX, event.clientY - drag.startY);
    if (!drag.moved && distance < CLICK_TOLERANCE) return;
    // Not before it moves: a captured pointer's double click would belong to the whole picture.
    if (!drag.moved) event.currentTarget.setPointerCapture(event.pointerId);
    const { x, y } = zoom.place(event.clientX, event.clientY);
    setDrag({ ...drag, moved: true, at: { x: x + drag.grip.x, y: y + drag.grip.y } });
  };
  const onPointerUp = (event: PointerEvent<SVGSVGElement>): void => {
    setDrag(null);
    if (drag?.moved === true && !drag.id.startsWith('group:')) {
      act({ kind: 'draw', change: { kind: 'move', id: drag.id, to: drag.at } });
      return;
    }
    if (drag === null) return;
    choose(drag.id, several || event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const choose = (id: string, beside: boolean): void => {
    const members = picture.groups.get(id)?.members;
    const chosen =
      members === undefined
        ? beside
          ? toggleNode(selection, id)
          : selectNode(id)
        : { nodes: members, edge: null };
    act({ kind: 'select', selection: chosen });
    setFocused(id);
  };

  return (
    <div
      className={picture.edges.length > MOST_NAMES ? 'canvas is-large' : 'canvas'}
      role="application"
      aria-roledescription={say.graph}
      aria-label={say.graphLabel(picture.marks.length, picture.edges.length)}
      aria-describedby={help}
    >
      <p id={help} className="visually-hidden">
        {say.graphHelp}
      </p>
      <svg
        ref={svg}
        className={placed ? (drag?.moved === true ? 'is-dragging' : undefined) : 'is-unplaced'}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const mark = event.target as SVGElement;
          const { node, edge } = mark.dataset;
          if (node !== undefined) setFocused(node);
          // What is pressed is in sight; moving it away would spoil a second press.
          if (!mark.matches(':focus-visible')) return;
          const ends = picture.edges.find(({ key }) => key === edge);
          const [from, to] = [places.get(node ?? ends?.source ?? ''), places.get(node ?? ends?.target ?? '')];
          if (from === undefined || to === undefined) return;
          zoom.follow({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
        }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          setDrag(null);
        }}
        onPointerOver={(event) => {
          setPointed(nodeUnder(event.target));
        }}
        onClick={(event) => {
          const key = edgeUnder(event.target);
          if (key === null) return;
          const members = picture.groups.get(key)?.members;
          act({
            kind: 'select',
            selection: members === undefined ? selectEdge(key) : { nodes: members, edge: null },
          });
        }}
        onDoubleClick={(event) => {
          const id = nodeUnder(event.target);
          if (id !== null && !id.startsWith('group:')) commands.expandAll(id);
        }}
      >
        <ArrowHeads />
        <g ref={group}>
          {picture.edges.map((edge, index) => {
            const [source, target] = [places.get(edge.source), places.get(edge.target)];
            const [lane, words] = [lanes[index], edgeLabels[index]];
            if (source === undefined || target === undefined || lane === undefined || words === undefined)
              return null;
            const selected = selection.edge === edge.key;
            const near = touching === null || touching.has(edge.source) || touching.has(edge.target);
            return (
              <EdgeMark
                key={edge.key}
                id={edge.key}
                kind={edge.kind}
                disputed={edge.disputed}
                uncertain={edge.uncertain}
                directed={!isSymmetric(edge.predicate)}
                selected={selected}
                named={near || selected}
                name={words.name}
                label={words.label}
                sourceX={source.x}
                sourceY={source.y}
                targetX={target.x}
                targetY={target.y}
                lane={lane}
              />
            );
          })}
          {picture.marks.map((mark) => {
            const { x, y } = places.get(mark.id) ?? mark;
            const unknown = mark.unknown ? `, ${say.unknownByThen}` : '';
            return (
              <NodeMark
                key={mark.id}
                id={mark.id}
                x={x}
                y={y}
                name={mark.name}
                type={mark.type}
                label={say.nodeLabel(mark.name, word(mark.type), mark.degree) + unknown}
                pinned={mark.pinned}
                selected={mark.members.some((id) => selection.nodes.includes(id))}
                unknown={mark.unknown}
                reachable={mark.id === reachable}
                members={mark.members.length}
              />
            );
          })}
        </g>
      </svg>
    </div>
  );
}

function nodeUnder(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<SVGGElement>('[data-node]')?.dataset['node'] ?? null)
    : null;
}

function edgeUnder(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<SVGGElement>('[data-edge]')?.dataset['edge'] ?? null)
    : null;
}
