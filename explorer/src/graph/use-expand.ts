import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useApi } from '../api/api-context.ts';
import type { OperationError } from '../api/send-operation.ts';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { fieldsOf } from '../model/relationship-fields.ts';
import { toView } from '../model/view-settings.ts';
import type { Reading } from '../ui/reading-state.tsx';
import { changeDrawing, visibleNodes } from './drawing.ts';
import type { GraphPicture } from './graph-picture.ts';
import { layOut } from './lay-out.ts';
import { readNeighbours } from './read-neighbours.ts';
import type { Zoom } from './use-zoom.ts';

/** Brings in what an entity is linked with. */
export interface Expand {
  /** Through these relationship fields. */
  readonly through: (id: string, fields: readonly string[]) => void;
  readonly expandAll: (id: string) => void;
  readonly reading: Reading;
}

/** Expands entities; what was there stays where it is, and what is new finds its place around it. */
export function useExpand(picture: GraphPicture, zoom: RefObject<Zoom | null>): Expand {
  const api = useApi();
  const { state, act, learn, announce } = useApp();
  const { say, word } = useSpeech();
  const [status, setStatus] = useState<Reading['status']>('idle');
  const [error, setError] = useState<OperationError | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const running = useRef<AbortController | null>(null);
  const again = useRef<() => void>(() => undefined);
  const latest = useRef({ state, picture });
  useEffect(() => {
    latest.current = { state, picture };
  }, [state, picture]);

  const bringIn = useCallback(
    async (id: string, ids: readonly string[], signal: AbortSignal) => {
      const before = latest.current.state.history.present;
      const change = { kind: 'add', ids, from: id } as const;
      const after = changeDrawing(before, change);
      if (after === before) {
        announce(say.allShown);
        return;
      }
      act({ kind: 'draw', change });
      const old = new Set(before.nodes.map((node) => node.id));
      const fresh = after.nodes.filter((node) => !old.has(node.id));
      const positions = await layOut(
        'force',
        {
          nodes: after.nodes.map((node) => ({ ...node, fixed: old.has(node.id) })),
          links: [
            ...latest.current.picture.edges.map(({ source, target }) => ({ source, target })),
            ...fresh.map((node) => ({ source: id, target: node.id })),
          ],
        },
        signal,
      );
      act({ kind: 'draw', change: { kind: 'place', positions, step: false } });
      requestAnimationFrame(() => zoom.current?.reveal([...positions.values()]));
    },
    [act, announce, say, zoom],
  );

  const through = useCallback(
    (id: string, fields: readonly string[]) => {
      const { state: now, picture: shown } = latest.current;
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      again.current = () => {
        through(id, fields);
      };
      const view = toView(now.history.present.view);
      setStatus('loading');
      setError(null);
      setFaults([]);
      setNotes([]);
      readNeighbours(api, {
        entity: { id, type: shown.typeOf(id) },
        fields,
        view,
        shown: new Set(visibleNodes(now.history.present).map((node) => node.id)),
        signal: controller.signal,
      })
        .then(async ({ cards, faults: missing, rest }) => {
          learn(cards);
          await bringIn(
            id,
            cards.map((card) => card.id),
            controller.signal,
          );
          setFaults(missing);
          setNotes(rest.map(({ name, read, total }) => say.expandedOf(word(name), read, total)));
          setStatus('idle');
        })
        .catch((failure: unknown) => {
          if (controller.signal.aborted) return;
          setError(failure as OperationError);
          setStatus('failed');
        });
    },
    [api, bringIn, learn, say, word],
  );

  const expandAll = useCallback(
    (id: string) => {
      through(
        id,
        fieldsOf(latest.current.picture.typeOf(id)).map(({ name }) => name),
      );
    },
    [through],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setStatus('cancelled');
  }, []);
  const retry = useCallback(() => {
    again.current();
  }, []);
  return useMemo(
    () => ({ through, expandAll, reading: { status, faults, notes, error, retry, cancel } }),
    [through, expandAll, status, faults, notes, error, retry, cancel],
  );
}
