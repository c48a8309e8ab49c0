import type { ReactNode } from 'react';
import type { Operation, OperationState } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { emptyDrawing } from '../graph/drawing.ts';
import { noSelection } from '../graph/selection.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { TakeOutAnswer } from '../share/take-out-answer.tsx';
import { TimeBar } from '../time/time-bar.tsx';
import { useTitle } from '../ui/use-title.ts';
import { ReadingState } from '../ui/reading-state.tsx';
import './ask.css';

/**
 * The frame of every page of an analysis: what it tells, what it is asked, the state of the answer, the answer, what
 * can be taken out of it, and the clocks.
 */
export function AskFrame(props: {
  readonly title: string;
  readonly intro: string;
  /** The fields to fill in. */
  readonly form: ReactNode;
  /** What is asked; null until enough is filled in. */
  readonly operation: Operation | null;
  readonly reading: OperationState<unknown>;
  /** What to do before there is an operation, such as "Choose two entities." */
  readonly hint?: string;
  /** Entities of the answer that the graph can show. */
  readonly entities: readonly string[];
  readonly children: ReactNode;
}) {
  const { operation, reading, entities } = props;
  const { say } = useSpeech();
  useTitle(props.title);
  return (
    <div className="framed">
      <div className="page ask-page">
        <header className="ask-head">
          <h1>{props.title}</h1>
          <p className="muted">{props.intro}</p>
        </header>
        <form
          className="ask-form"
          aria-label={say.askForm}
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          {props.form}
        </form>
        {operation === null ? (
          <p className="notice">{props.hint ?? say.nothingAsked}</p>
        ) : (
          <>
            <div className="actions">
              <ShowInGraph entities={entities} />
              <TakeOutAnswer operation={operation} title={props.title} />
            </div>
            <ReadingState reading={reading} />
            {reading.data === null ? null : (
              <div className="ask-answer" data-answer="" aria-busy={reading.status === 'loading'}>
                {props.children}
              </div>
            )}
          </>
        )}
      </div>
      <TimeBar />
    </div>
  );
}

function ShowInGraph({ entities }: { readonly entities: readonly string[] }) {
  const { state, act } = useApp();
  const { say } = useSpeech();
  if (entities.length === 0) return null;
  const { view, withClaims } = state.history.present;
  const nodes = [...new Set(entities)].map((id) => ({
    id,
    x: 0,
    y: 0,
    pinned: false,
    hidden: false,
    from: null,
  }));
  return (
    <button
      type="button"
      className="primary"
      onClick={() => {
        act({
          kind: 'restore',
          address: {
            page: { kind: 'graph', question: null },
            drawing: { ...emptyDrawing, view, withClaims, nodes },
            selection: noSelection,
            look: 'picture',
          },
        });
      }}
    >
      {say.showInGraph}
    </button>
  );
}
