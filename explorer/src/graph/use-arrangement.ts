import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { OperationError } from '../api/send-operation.ts';
import { useApp } from '../app/app-context.ts';
import type { Arrangement } from '../app/app-state.ts';
import { useSpeech } from '../i18n/language-context.ts';
import type { Reading } from '../ui/reading-state.tsx';
import type { Position } from './drawing.ts';
import { freePlace } from './free-place.ts';
import type { GraphPicture } from './graph-picture.ts';
import { layOut } from './lay-out.ts';
import type { Zoom } from './use-zoom.ts';

/** Arranges the picture when that is wanted and its relationships are known. Tells how far it is with it. */
export function useArrangement(picture: GraphPicture, status: string, zoom: RefObject<Zoom | null>): Reading {
  const { state, act, announce } = useApp();
  const { say } = useSpeech();
  const { arrange } = state;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<OperationError | null>(null);
  const last = useRef<Arrangement | null>(null);
  const latest = useRef(picture);
  useEffect(() => {
    latest.current = picture;
  }, [picture]);
  /** A picture that no layout has placed must not lie in a heap. */
  const spread = useCallback(() => {
    const positions = new Map<string, Position>();
    for (const { id } of latest.current.marks)
      positions.set(id, freePlace({ x: 0, y: 0 }, [...positions.values()]));
    act({ kind: 'draw', change: { kind: 'place', positions, step: false } });
    requestAnimationFrame(() => zoom.current?.fit([...positions.values()]));
  }, [act, zoom]);
  const ready = arrange !== null && status !== 'loading';

  useEffect(() => {
    if (!ready) {
      setBusy(false);
      return undefined;
    }
    last.current = arrange;
    const controller = new AbortController();
    const task = {
      nodes: picture.marks.map(({ id, x, y, pinned }) => ({ id, x, y, fixed: pinned })),
      links: picture.edges.map(({ source, target }) => ({ source, target })),
    };
    setBusy(true);
    setError(null);
    layOut(arrange.layout, task, controller.signal)
      .then(
        (positions) => {
          const pinned = new Set(task.nodes.filter(({ fixed }) => fixed).map(({ id }) => id));
          const places = new Map([...positions].filter(([id]) => !pinned.has(id)));
          act({ kind: 'draw', change: { kind: 'place', positions: places, step: arrange.step } });
          if (arrange.step) announce(say.arranged);
          requestAnimationFrame(() => zoom.current?.fit([...positions.values()]));
        },
        (failure: unknown) => {
          if (controller.signal.aborted) return;
          setError(failure as OperationError);
          if (!arrange.step) spread();
        },
      )
      .finally(() => {
        if (controller.signal.aborted) return;
        setBusy(false);
        act({ kind: 'arrange', arrange: null });
      });
    return () => {
      controller.abort();
    };
    // It begins once the picture is known, and works on the picture of that moment.
  }, [ready, arrange]);

  const retry = useCallback(() => {
    setError(null);
    act({ kind: 'arrange', arrange: last.current });
  }, [act]);
  const cancel = useCallback(() => {
    if (last.current?.step === false) spread();
    act({ kind: 'arrange', arrange: null });
  }, [act, spread]);
  return useMemo(
    () => ({
      status: busy ? 'loading' : error === null ? 'idle' : 'failed',
      faults: [],
      error,
      retry,
      cancel,
    }),
    [busy, error, retry, cancel],
  );
}
