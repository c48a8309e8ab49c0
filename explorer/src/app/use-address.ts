import { useEffect, useRef } from 'react';
import { printAddress, readAddress } from '../share/address-text.ts';
import { addressOf, type AppAction, type AppState } from './app-state.ts';

/** Keeps the address of the browser and the state of the page the same: a page is a step back, a change of it is none. */
export function useAddress(state: AppState, act: (action: AppAction) => void): void {
  const page = useRef(JSON.stringify(state.page));
  useEffect(() => {
    const hash = printAddress(addressOf(state));
    if (hash === location.hash) return;
    const now = JSON.stringify(state.page);
    if (now === page.current) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    page.current = now;
  }, [state]);
  useEffect(() => {
    const follow = (): void => {
      const address = readAddress(location.hash);
      page.current = JSON.stringify(address.page);
      act({ kind: 'restore', address });
    };
    globalThis.addEventListener('popstate', follow);
    return () => {
      globalThis.removeEventListener('popstate', follow);
    };
  }, [act]);
}
