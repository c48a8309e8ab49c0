import { useEffect, useState, type RefObject } from 'react';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import type { GraphPicture } from './graph-picture.ts';
import { layOut } from './lay-out.ts';
import type { Zoom } from './use-zoom.ts';

/** Arranges the picture when that is wanted and its relationships are known. Tells whether it is at it. */
export function useArrangement(picture: GraphPicture, status: string, zoom: RefObject<Zoom | null>): boolean {
  const { state, act, announce } = useApp();
  const { say } = useSpeech();
  const { arrange } = state;
  const [busy, setBusy] = useState(false);
  const ready = arrange !== null && status !== 'loading';

  useEffect(() => {
    if (!ready) return undefined;
    const controller = new AbortController();
    const task = {
      nodes: picture.marks.map(({ id, x, y, pinned }) => ({ id, x, y, fixed: pinned })),
      links: picture.edges.map(({ source, target }) => ({ source, target })),
    };
    setBusy(true);
    layOut(arrange.layout, task, controller.signal)
      .then((positions) => {
        const pinned = new Set(task.nodes.filter(({ fixed }) => fixed).map(({ id }) => id));
        const places = new Map([...positions].filter(([id]) => !pinned.has(id)));
        act({ kind: 'draw', change: { kind: 'place', positions: places, step: arrange.step } });
        if (arrange.step) announce(say.arranged);
        requestAnimationFrame(() => zoom.current?.fit([...positions.values()]));
      })
      .catch((error: unknown) => {
        if (!controller.signal.aborted) throw error;
      })
      .finally(() => {
        setBusy(false);
        if (!controller.signal.aborted) act({ kind: 'arrange', arrange: null });
      });
    return () => {
      controller.abort();
    };
    // It begins once the picture is known, and works on the picture of that moment.
  }, [ready, arrange]);
  return busy;
}
