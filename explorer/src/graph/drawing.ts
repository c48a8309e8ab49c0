import { everything, type ViewSettings } from '../model/view-settings.ts';
import { freePlace } from './free-place.ts';

/** An entity of the picture. Positions are whole numbers, so that a link can hold them without loss. */
export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** A pinned entity stays where it is when the picture is laid out anew. */
  readonly pinned: boolean;
  readonly hidden: boolean;
  /** Entity from which it was expanded. */
  readonly from: string | null;
}

/** What is drawn and by which view: all that undo brings back and a link holds. */
export interface Drawing {
  readonly nodes: readonly PlacedNode[];
  readonly view: ViewSettings;
  /** Whether claims that establish no fact are drawn too. */
  readonly withClaims: boolean;
}

/** A picture of nothing. */
export const emptyDrawing: Drawing = { nodes: [], view: everything, withClaims: true };

/** A place of the picture. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** One change of a drawing. */
export type DrawingChange =
  | { readonly kind: 'add'; readonly ids: readonly string[]; readonly from: string | null }
  | {
      readonly kind: 'place';
      readonly positions: ReadonlyMap<string, Position>;
      /** Whether it is a step of its own, and not the end of the one before. */
      readonly step: boolean;
    }
  | { readonly kind: 'move'; readonly id: string; readonly to: Position }
  | { readonly kind: 'pin'; readonly ids: readonly string[]; readonly pinned: boolean }
  | { readonly kind: 'hide'; readonly ids: readonly string[] }
  | { readonly kind: 'show-hidden' }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  | { readonly kind: 'collapse'; readonly id: string }
  /** From ids that entities had before to those that they have. */
  | { readonly kind: 'rename'; readonly names: ReadonlyMap<string, string> }
  | { readonly kind: 'view'; readonly view: Partial<ViewSettings> }
  | { readonly kind: 'claims'; readonly shown: boolean }
  | { readonly kind: 'replace'; readonly drawing: Drawing };

/** The drawing after a change; the same object when nothing changes. */
export function changeDrawing(drawing: Drawing, change: DrawingChange): Drawing {
  switch (change.kind) {
    case 'add':
      return add(drawing, change.ids, change.from);
    case 'place':
      return mapNodes(drawing, (node) => at(node, change.positions.get(node.id)));
    case 'move':
      return mapNodes(drawing, (node) =>
        node.id === change.id ? { ...at(node, change.to), pinned: true } : node,
      );
    case 'pin':
      return mapNodes(drawing, (node) =>
        change.ids.includes(node.id) && node.pinned !== change.pinned
          ? { ...node, pinned: change.pinned }
          : node,
      );
    case 'hide':
      return mapNodes(drawing, (node) =>
        change.ids.includes(node.id) && !node.hidden ? { ...node, hidden: true } : node,
      );
    case 'show-hidden':
      return mapNodes(drawing, (node) => (node.hidden ? { ...node, hidden: false } : node));
    case 'remove':
      return remove(drawing, new Set(change.ids));
    case 'collapse':
      return remove(drawing, new Set(expandedFrom(drawing, change.id)));
    case 'rename':
      return rename(drawing, change.names);
    case 'view':
      return setView(drawing, { ...drawing.view, ...change.view });
    case 'claims':
      return drawing.withClaims === change.shown ? drawing : { ...drawing, withClaims: change.shown };
    case 'replace':
      return change.drawing;
  }
}

/** Ids of what was expanded from an entity, and from what was expanded from it; pinned ones stay. */
export function expandedFrom({ nodes }: Drawing, id: string): string[] {
  const found = new Set<string>();
  const follow = (parent: string): void => {
    for (const node of nodes) {
      if (node.from !== parent || node.pinned || node.id === id || found.has(node.id)) continue;
      found.add(node.id);
      follow(node.id);
    }
  };
  follow(id);
  return [...found];
}

/** Those that are not hidden. */
export function visibleNodes({ nodes }: Drawing): PlacedNode[] {
  return nodes.filter(({ hidden }) => !hidden);
}

function add(drawing: Drawing, ids: readonly string[], from: string | null): Drawing {
  const here = new Set(drawing.nodes.map(({ id }) => id));
  const wanted = [...new Set(ids)];
  const fresh = wanted.filter((id) => !here.has(id));
  const shown = mapNodes(drawing, (node) =>
    node.hidden && wanted.includes(node.id) ? { ...node, hidden: false } : node,
  );
  if (fresh.length === 0) return shown;
  const parent = drawing.nodes.find(({ id }) => id === from);
  const placed: PlacedNode[] = [];
  for (const [index, id] of fresh.entries()) {
    // What was expanded is laid out around where it came from; what was found stays where it is put.
    const { x, y } =
      parent === undefined
        ? freePlace(centre(drawing.nodes), [...drawing.nodes, ...placed])
        : around(parent, index, fresh.length);
    placed.push({ id, x, y, pinned: false, hidden: false, from: parent?.id ?? null });
  }
  return { ...shown, nodes: [...shown.nodes, ...placed] };
}

/** Places on rings around an origin, from which the layout then starts. */
function around(origin: Position, index: number, count: number): Position {
  const perRing = 12;
  const ring = Math.floor(index / perRing);
  const inRing = Math.min(perRing, count - ring * perRing);
  const angle = (2 * Math.PI * (index % perRing)) / inRing + ring * 0.3 - Math.PI / 2;
  const radius = 150 + ring * 110;
  return {
    x: Math.round(origin.x + radius * Math.cos(angle)),
    y: Math.round(origin.y + radius * Math.sin(angle)),
  };
}

function centre(nodes: readonly Position[]): Position {
  if (nodes.length === 0) return { x: 0, y: 0 };
  const sum = (key: 'x' | 'y'): number => nodes.reduce((total, node) => total + node[key], 0);
  return { x: Math.round(sum('x') / nodes.length), y: Math.round(sum('y') / nodes.length) };
}

function at(node: PlacedNode, position: Position | undefined): PlacedNode {
  if (position === undefined) return node;
  const [x, y] = [Math.round(position.x), Math.round(position.y)];
  return x === node.x && y === node.y ? node : { ...node, x, y };
}

function mapNodes(drawing: Drawing, change: (node: PlacedNode) => PlacedNode): Drawing {
  const nodes = drawing.nodes.map(change);
  return nodes.every((node, index) => node === drawing.nodes[index]) ? drawing : { ...drawing, nodes };
}

function remove(drawing: Drawing, ids: ReadonlySet<string>): Drawing {
  if (!drawing.nodes.some(({ id }) => ids.has(id))) return drawing;
  const nodes = drawing.nodes
    .filter(({ id }) => !ids.has(id))
    .map((node) => (node.from !== null && ids.has(node.from) ? { ...node, from: null } : node));
  return { ...drawing, nodes };
}

function rename(drawing: Drawing, names: ReadonlyMap<string, string>): Drawing {
  const renamed = mapNodes(drawing, (node) => {
    const id = names.get(node.id) ?? node.id;
    const from = node.from === null ? null : (names.get(node.from) ?? node.from);
    return id === node.id && from === node.from ? node : { ...node, id, from };
  });
  if (renamed === drawing) return drawing;
  // A link may hold both ids of an entity.
  const first = new Map(renamed.nodes.toReversed().map((node) => [node.id, node]));
  return { ...renamed, nodes: renamed.nodes.filter((node) => first.get(node.id) === node) };
}

function setView(drawing: Drawing, view: ViewSettings): Drawing {
  const same = Object.entries(view).every(
    ([key, value]) => drawing.view[key as keyof ViewSettings] === value,
  );
  return same ? drawing : { ...drawing, view };
}
