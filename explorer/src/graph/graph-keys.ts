import type { GraphPicture, PictureMark } from './graph-picture.ts';
import { neighbourTowards, type Direction } from './neighbour.ts';
import type { Zoom } from './use-zoom.ts';

/** What can be done to entities of the picture. */
export interface GraphCommands {
  readonly expandAll: (id: string) => void;
  readonly collapse: (id: string) => void;
  readonly hide: (ids: readonly string[]) => void;
  readonly pin: (ids: readonly string[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Opens the details of an entity, or the evidence of a relationship, and goes there. */
  readonly open: (mark: GraphPlace) => void;
  readonly toggle: (id: string) => void;
}

/** Where the keyboard stands in the picture. */
export interface GraphPlace {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

interface KeyContext {
  readonly at: GraphPlace;
  /** The entity at which the keyboard stood last. */
  readonly from: string | null;
  readonly picture: GraphPicture;
  /** Entities that are selected. */
  readonly selected: readonly string[];
  readonly commands: GraphCommands & {
    /** `node|<id>` or `edge|<key>`. */
    readonly focusMark: (key: string) => void;
    readonly zoom: Zoom;
  };
}

/** A key that is pressed; the part of the event that is read. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  preventDefault(): void;
  stopPropagation(): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Does what a key means within the picture; other keys are left to the page. */
export function handleGraphKey(event: KeyPress, context: KeyContext): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const done = context.at.kind === 'edge' ? onEdge(event.key, context) : onNode(event.key, context);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

function onNode(key: string, context: KeyContext): boolean {
  const { at, commands } = context;
  const direction = ARROWS[key];
  if (direction !== undefined) {
    move(direction, context);
    return true;
  }
  switch (key.toLowerCase()) {
    case 'enter':
      commands.open(at);
      return true;
    case ' ':
      commands.toggle(at.id);
      return true;
    case 'e':
      nextEdge(at.id, null, context);
      return true;
    case 'x':
      commands.expandAll(at.id);
      return true;
    case 'c':
      commands.collapse(at.id);
      return true;
    case 'h':
      leave(context);
      commands.hide(meant(context));
      return true;
    case 'p':
      commands.pin(meant(context));
      return true;
    case 'delete':
    case 'backspace':
      leave(context);
      commands.remove(meant(context));
      return true;
    default:
      return onPicture(key, context);
  }
}

function onEdge(key: string, context: KeyContext): boolean {
  const { at, from, picture, commands } = context;
  const edge = picture.edges.find((candidate) => candidate.key === at.id);
  if (edge === undefined) return false;
  switch (key) {
    case 'Enter':
    case ' ':
      commands.open(at);
      return true;
    case 'ArrowLeft':
      commands.focusMark(`node|${edge.source}`);
      return true;
    case 'ArrowRight':
      commands.focusMark(`node|${edge.target}`);
      return true;
    case 'e':
    case 'E':
    case 'ArrowDown':
    case 'ArrowUp':
      nextEdge(from ?? edge.source, edge.key, context, key === 'ArrowUp' ? -1 : 1);
      return true;
    case 'Escape':
      commands.focusMark(`node|${from ?? edge.source}`);
      return true;
    default:
      return onPicture(key, context);
  }
}

function onPicture(key: string, { picture, commands: { zoom } }: KeyContext): boolean {
  if (key === '+' || key === '=') zoom.scale(1.25);
  else if (key === '-') zoom.scale(0.8);
  else if (key.toLowerCase() === 'f') zoom.fit(picture.marks);
  else return false;
  return true;
}

function move(direction: Direction, context: KeyContext): void {
  const { at, picture } = context;
  const here = picture.marks.find(({ id }) => id === at.id);
  if (here === undefined) return;
  const found = neighbourTowards<PictureMark>(here, direction, {
    all: picture.marks,
    linked: linkedTo(at.id, picture),
  });
  if (found !== null) arrive(found, context);
}

/** What a key is meant for: all that is selected where the keyboard stands within it, else where it stands. */
function meant({ at, picture, selected }: KeyContext): readonly string[] {
  const here = picture.groups.get(at.id)?.members ?? [at.id];
  return here.some((id) => selected.includes(id)) ? selected : here;
}

/** The keyboard stays in the picture when the entity at which it stands goes. */
function leave(context: KeyContext): void {
  const { at, picture } = context;
  const linked = linkedTo(at.id, picture);
  const going = new Set(meant(context));
  const others = picture.marks.filter(({ members }) => !members.every((id) => going.has(id)));
  const next = others.find(({ id }) => linked.has(id)) ?? others[0];
  if (next !== undefined) arrive(next, context);
}

function arrive({ id }: PictureMark, { commands: { focusMark } }: KeyContext): void {
  focusMark(`node|${id}`);
}

function nextEdge(node: string, current: string | null, context: KeyContext, step: 1 | -1 = 1): void {
  const edges = context.picture.edges.filter(({ source, target }) => source === node || target === node);
  if (edges.length === 0) return;
  const index = edges.findIndex(({ key }) => key === current);
  const next = edges[(index + step + edges.length) % edges.length];
  if (next !== undefined) context.commands.focusMark(`edge|${next.key}`);
}

function linkedTo(id: string, { edges }: GraphPicture): Set<string> {
  const ends = edges.flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  return new Set(ends);
}
