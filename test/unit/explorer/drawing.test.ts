import { describe, expect, it } from 'vitest';
import {
  changeDrawing,
  emptyDrawing,
  expandedFrom,
  visibleNodes,
  type Drawing,
  type DrawingChange,
} from '../../../explorer/src/graph/drawing.ts';

const after = (...changes: readonly DrawingChange[]): Drawing => changes.reduce(changeDrawing, emptyDrawing);
const ids = (drawing: Drawing): string[] => drawing.nodes.map(({ id }) => id);
const add = (from: string | null, ...added: string[]): DrawingChange => ({ kind: 'add', ids: added, from });

describe('a drawing', () => {
  it('puts the first entity in the middle and others around it, each once', () => {
    const drawing = after(add(null, 'a'), add('a', 'b', 'c', 'b'));
    expect(ids(drawing)).toEqual(['a', 'b', 'c']);
    expect(drawing.nodes[0]).toMatchObject({ x: 0, y: 0, from: null });
    const places = new Set(drawing.nodes.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(3);
  });

  it('keeps the places of what is there when more comes', () => {
    const before = after(add(null, 'a'), { kind: 'move', id: 'a', to: { x: 33.4, y: -7.6 } });
    const grown = changeDrawing(before, add('a', 'b'));
    expect(grown.nodes[0]).toBe(before.nodes[0]);
    expect(grown.nodes[0]).toMatchObject({ x: 33, y: -8, pinned: true });
  });

  it('collapses what was expanded from an entity, at every remove, but for what is pinned', () => {
    const drawing = after(add(null, 'a'), add('a', 'b', 'c'), add('b', 'd'), {
      kind: 'pin',
      ids: ['c'],
      pinned: true,
    });
    expect(expandedFrom(drawing, 'a').sort()).toEqual(['b', 'd']);
    expect(ids(changeDrawing(drawing, { kind: 'collapse', id: 'a' }))).toEqual(['a', 'c']);
  });

  it('collapses two entities that were expanded from each other without end', () => {
    const circle = after({
      kind: 'replace',
      drawing: {
        ...emptyDrawing,
        nodes: [
          { id: 'a', x: 0, y: 0, pinned: false, hidden: false, from: 'b' },
          { id: 'b', x: 9, y: 0, pinned: false, hidden: false, from: 'a' },
        ],
      },
    });
    expect(expandedFrom(circle, 'a')).toEqual(['b']);
  });

  it('hides without forgetting, and shows again what is added again', () => {
    const hidden = after(add(null, 'a', 'b'), { kind: 'hide', ids: ['b'] });
    expect(visibleNodes(hidden).map(({ id }) => id)).toEqual(['a']);
    expect(visibleNodes(changeDrawing(hidden, add(null, 'b')))).toHaveLength(2);
    expect(visibleNodes(changeDrawing(hidden, { kind: 'show-hidden' }))).toHaveLength(2);
  });

  it('forgets where the rest was expanded from when that is removed', () => {
    const drawing = after(add(null, 'a'), add('a', 'b'), { kind: 'remove', ids: ['a'] });
    expect(drawing.nodes).toMatchObject([{ id: 'b', from: null }]);
  });

  it.each<DrawingChange>([
    add(null, 'a'),
    { kind: 'hide', ids: ['nobody'] },
    { kind: 'show-hidden' },
    { kind: 'remove', ids: ['nobody'] },
    { kind: 'view', view: { asOf: null } },
    { kind: 'claims', shown: true },
    { kind: 'place', positions: new Map([['nobody', { x: 1, y: 1 }]]), step: true },
  ])('is the same object after a change that changes nothing: %j', (change) => {
    const drawing = after(add(null, 'a'));
    expect(changeDrawing(drawing, change)).toBe(drawing);
  });

  it('calls an entity by the id that it has now, in its place, once, and for what came from it', () => {
    const drawing = after(add(null, 'old'), add('old', 'b'), { kind: 'move', id: 'old', to: { x: 5, y: 6 } });
    const names = new Map([['old', 'new']]);
    const renamed = changeDrawing(drawing, { kind: 'rename', names });
    expect(renamed.nodes[0]).toMatchObject({ id: 'new', x: 5, y: 6 });
    expect(renamed.nodes[1]).toMatchObject({ id: 'b', from: 'new' });
    expect(ids(changeDrawing(after(add(null, 'new', 'old', 'b')), { kind: 'rename', names }))).toEqual([
      'new',
      'b',
    ]);
    expect(changeDrawing(renamed, { kind: 'rename', names })).toBe(renamed);
  });
});
