import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDrawing, type DrawingChange } from '../../../explorer/src/graph/drawing.ts';
import { record, redo, startHistory, undo, type History } from '../../../explorer/src/graph/history.ts';

const add = (id: string, from: string | null = null): DrawingChange => ({ kind: 'add', ids: [id], from });
const asOf = (day: string): DrawingChange => ({ kind: 'view', view: { asOf: day } });
const after = (...changes: readonly DrawingChange[]): History =>
  changes.reduce(record, startHistory(emptyDrawing));

describe('undo', () => {
  it('brings back each drawing, in reverse, and redo takes them up again', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const change = fc.oneof<fc.Arbitrary<DrawingChange>[]>(
      fc.record({ kind: fc.constant('add' as const), ids: fc.array(id, { minLength: 1 }), from: id }),
      fc.record({ kind: fc.constant('hide' as const), ids: fc.array(id) }),
      fc.record({ kind: fc.constant('remove' as const), ids: fc.array(id) }),
      fc.record({ kind: fc.constant('collapse' as const), id }),
      fc.record({ kind: fc.constant('pin' as const), ids: fc.array(id), pinned: fc.boolean() }),
      fc.record({ kind: fc.constant('claims' as const), shown: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const drawings = [emptyDrawing];
        let history = startHistory(emptyDrawing);
        for (const one of changes) {
          const next = record(history, one);
          if (next !== history) drawings.push(next.present);
          history = next;
        }
        const last = history.present;
        for (const drawing of drawings.slice(0, -1).reverse()) {
          history = undo(history);
          expect(history.present).toBe(drawing);
        }
        expect(undo(history)).toBe(history);
        for (const _drawing of drawings.slice(1)) history = redo(history);
        expect(history.present).toBe(last);
        expect(redo(history)).toBe(history);
      }),
    );
  });

  it('takes what a layout placed back together with what brought it in', () => {
    const history = after(add('a'), add('b', 'a'), {
      kind: 'place',
      positions: new Map([['b', { x: 70, y: 80 }]]),
      step: false,
    });
    expect(history.present.nodes[1]).toMatchObject({ x: 70, y: 80 });
    expect(undo(history).present.nodes.map(({ id }) => id)).toEqual(['a']);
  });

  it('takes an arrangement that someone asked for back by itself', () => {
    const history = after(add('a'), {
      kind: 'place',
      positions: new Map([['a', { x: 9, y: 9 }]]),
      step: true,
    });
    expect(undo(history).present.nodes[0]).toMatchObject({ x: 0, y: 0 });
  });

  it('takes a slider that was drawn back in one step, and another clock in another', () => {
    const history = after(add('a'), asOf('2020-01-01'), asOf('2021-01-01'), {
      kind: 'view',
      view: { knownBy: '2022-01-01' },
    });
    expect(undo(history).present.view).toMatchObject({ asOf: '2021-01-01', knownBy: null });
    expect(undo(undo(history)).present.view.asOf).toBeNull();
  });

  it('makes no step of a name that is put right', () => {
    const history = after(add('a'), add('b'), { kind: 'rename', names: new Map([['b', 'c']]) });
    expect(history.present.nodes.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(undo(history).present.nodes.map(({ id }) => id)).toEqual(['a']);
  });

  it('does not redo over a new step', () => {
    const history = record(undo(after(add('a'), add('b'))), add('c'));
    expect(redo(history)).toBe(history);
  });
});
