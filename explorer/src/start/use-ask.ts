import { useCallback, useRef, useState } from 'react';
import { useApi } from '../api/api-context.ts';
import type { OperationError } from '../api/send-operation.ts';
import { useApp } from '../app/app-context.ts';
import { emptyDrawing } from '../graph/drawing.ts';
import { noSelection } from '../graph/selection.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { everything } from '../model/view-settings.ts';
import type { Reading } from '../ui/reading-state.tsx';
import { askOfQuery } from './ask-of-query.ts';
import { daysOfQuery, idsOfAnswer, idsOfQuery, type Question } from './questions.ts';

/** Asks a question of the gallery: opens the page of its analysis, or the picture of its answer. */
export function useAsk(): { readonly ask: (question: Question) => void; readonly reading: Reading } {
  const api = useApi();
  const { act, announce } = useApp();
  const { say, language } = useSpeech();
  const [status, setStatus] = useState<Reading['status']>('idle');
  const [error, setError] = useState<OperationError | null>(null);
  const [empty, setEmpty] = useState(false);
  const running = useRef<AbortController | null>(null);
  const last = useRef<Question | null>(null);
  const ask = useCallback(
    (question: Question) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const view = { ...everything, ...daysOfQuery(question.query) };
      const analysis = askOfQuery(question.query);
      if (analysis !== null) {
        act({
          kind: 'restore',
          address: {
            page: { kind: 'ask', ...analysis },
            drawing: { ...emptyDrawing, view },
            selection: noSelection,
            look: 'picture',
          },
        });
        return;
      }
      last.current = question;
      setStatus('loading');
      setError(null);
      setEmpty(false);
      announce(say.asking(question[language]));
      api.ask(question.query, {}, controller.signal).then(
        ({ data }) => {
          setStatus('idle');
          const ids = [...new Set([...idsOfQuery(question.query), ...idsOfAnswer(data)])];
          if (ids.length === 0) {
            setEmpty(true);
            return;
          }
          const nodes = ids.map((id) => ({ id, x: 0, y: 0, pinned: false, hidden: false, from: null }));
          act({
            kind: 'restore',
            address: {
              page: { kind: 'graph', question: question.name },
              drawing: { ...emptyDrawing, nodes, view },
              selection: noSelection,
              look: 'picture',
            },
          });
        },
        (failure: unknown) => {
          if (controller.signal.aborted) return;
          setError(failure as OperationError);
          setStatus('failed');
        },
      );
    },
    [act, announce, api, language, say],
  );
  const retry = useCallback(() => {
    if (last.current !== null) ask(last.current);
  }, [ask]);
  const cancel = useCallback(() => {
    running.current?.abort();
    setStatus('cancelled');
  }, []);
  const notes = empty ? [say.answerEmpty] : [];
  return { ask, reading: { status, faults: [], notes, error, retry, cancel } };
}
