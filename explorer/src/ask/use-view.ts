import { useMemo } from 'react';
import { useApp } from '../app/app-context.ts';
import { toView } from '../model/view-settings.ts';

/** The view of the clocks as an argument. */
export function useView() {
  const { state } = useApp();
  const { view } = state.history.present;
  return useMemo(() => toView(view), [view]);
}
