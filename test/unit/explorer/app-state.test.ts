import { describe, expect, it } from 'vitest';
import {
  openAddress,
  reduceApp,
  startAddress,
  type AppAction,
  type AppState,
} from '../../../explorer/src/app/app-state.ts';
import { describeChange } from '../../../explorer/src/app/describe-change.ts';
import { emptyDrawing } from '../../../explorer/src/graph/drawing.ts';
import { english } from '../../../explorer/src/i18n/english.ts';
import { readAddress } from '../../../explorer/src/share/address-text.ts';

const add = (...ids: string[]): AppAction => ({ kind: 'draw', change: { kind: 'add', ids, from: null } });
const select = (...nodes: string[]): AppAction => ({ kind: 'select', selection: { nodes, edge: null } });
const after = (...actions: readonly AppAction[]): AppState =>
  actions.reduce(reduceApp, openAddress(startAddress));

describe('the state of the page', () => {
  it('keeps the selection of what stays, and drops that of what goes', () => {
    const state = after(add('a', 'b'), select('a', 'b'), {
      kind: 'draw',
      change: { kind: 'hide', ids: ['b'] },
    });
    expect(state.selection.nodes).toEqual(['a']);
  });

  it('drops the selection of what undo takes away', () => {
    expect(after(add('a'), add('b'), select('b'), { kind: 'undo' }).selection.nodes).toEqual([]);
  });

  it('takes another picture for a step, so that undo brings back the one before', () => {
    const address = readAddress('#/graph?nodes=x,y');
    const state = after(add('a'), { kind: 'restore', address });
    expect(state.history.present.nodes).toHaveLength(2);
    expect(reduceApp(state, { kind: 'undo' }).history.present.nodes.map(({ id }) => id)).toEqual(['a']);
  });

  it('takes another page of the same picture for no step', () => {
    const before = after(add('a'));
    const address = { ...startAddress, drawing: before.history.present };
    expect(reduceApp(before, { kind: 'restore', address }).history).toBe(before.history);
  });

  it('arranges a picture that comes without places, and no other', () => {
    expect(openAddress(readAddress('#/graph?nodes=x,y')).arrange).toEqual({ layout: 'force', step: false });
    expect(openAddress(readAddress('#/graph?nodes=x~0~0,y~9~9')).arrange).toBeNull();
  });
});

describe('what is said of a change', () => {
  const say = (...actions: readonly [AppAction, ...AppAction[]]): string | null => {
    const before = after(...actions.slice(0, -1));
    const action = actions.at(-1) ?? actions[0];
    return describeChange(before.history.present, reduceApp(before, action).history.present, {
      action,
      say: english,
      nameOf: (id) => id.toUpperCase(),
    });
  };
  const draw = (change: Extract<AppAction, { kind: 'draw' }>['change']): AppAction => ({
    kind: 'draw',
    change,
  });

  it('names what comes, and counts when that is much', () => {
    expect(say(add('a', 'b'))).toBe('Added A, B.');
    expect(say(add('a', 'b', 'c', 'd', 'e'))).toBe('Added 5 entities.');
  });

  it('tells hiding from removing', () => {
    expect(say(add('a', 'b'), draw({ kind: 'hide', ids: ['a'] }))).toBe('Hid 1 entity.');
    expect(say(add('a', 'b'), draw({ kind: 'remove', ids: ['a', 'b'] }))).toBe('Removed 2 entities.');
    expect(say(add('a'), draw({ kind: 'hide', ids: ['a'] }), draw({ kind: 'show-hidden' }))).toBe(
      'Showed 1 entity.',
    );
  });

  it('says what undo did', () => {
    expect(say(add('a'), { kind: 'undo' })).toBe('Undone. Removed 1 entity.');
    expect(say(add('a'), { kind: 'undo' }, { kind: 'redo' })).toBe('Taken up again. Added A.');
  });

  it('says pinning, and nothing where nothing changes', () => {
    expect(say(add('a'), draw({ kind: 'pin', ids: ['a'], pinned: true }))).toBe('Pinned 1 entity.');
    expect(say(draw({ kind: 'replace', drawing: emptyDrawing }))).toBeNull();
  });
});
