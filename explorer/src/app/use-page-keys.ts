import { useEffect } from 'react';
import type { App } from './app-context.ts';
import type { GraphLook } from './app-state.ts';

const LOOKS: readonly GraphLook[] = ['picture', 'both', 'table'];

/** Keys that work everywhere, but where someone writes. */
export function usePageKeys({ state, act }: App, showHelp: () => void): void {
  const { look } = state;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      const writes =
        target instanceof HTMLElement &&
        target.matches('input:not([type="range"], [type="checkbox"]), textarea, dialog *');
      if (writes || event.altKey) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (key === 'z') act({ kind: event.shiftKey ? 'redo' : 'undo' });
        else if (key === 'y') act({ kind: 'redo' });
        else return;
      } else if (key === '/') document.querySelector<HTMLElement>('[data-search]')?.focus();
      else if (key === '?') showHelp();
      else if (key === 't' && state.page.kind === 'graph') {
        act({ kind: 'look', look: LOOKS[(LOOKS.indexOf(look) + 1) % LOOKS.length] ?? 'picture' });
      } else return;
      event.preventDefault();
    };
    globalThis.addEventListener('keydown', onKeyDown);
    return () => {
      globalThis.removeEventListener('keydown', onKeyDown);
    };
  }, [act, look, showHelp, state.page.kind]);
}
