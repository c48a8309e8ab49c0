import type { ReactNode } from 'react';
import type { Operation } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { selectNode } from '../graph/selection.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { TakeOutAnswer } from '../share/take-out-answer.tsx';
import { TimeBar } from '../time/time-bar.tsx';
import { Icon } from '../ui/icon.tsx';
import { markOf } from '../ui/icons.ts';
import { useTitle } from '../ui/use-title.ts';

/** The frame of a page about one thing: what it is, its name, the clocks, and the query behind it. */
export function PageFrame(props: {
  readonly type: string;
  readonly overline: string;
  readonly title: string;
  /** The entity that the graph can show. */
  readonly entity?: string | undefined;
  readonly operation: Operation;
  readonly children: ReactNode;
}) {
  const { act } = useApp();
  const { say } = useSpeech();
  const { family, icon } = markOf(props.type);
  const { entity, operation, title } = props;
  useTitle(title);
  return (
    <div className="framed">
      <div className="page">
        <header className="page-head">
          <span className={`badge-icon family-${family}`}>
            <Icon path={icon} size={26} />
          </span>
          <div>
            <p className="overline">{props.overline}</p>
            <h1>{title}</h1>
          </div>
        </header>
        <div className="actions">
          {entity === undefined ? null : (
            <button
              type="button"
              className="primary"
              onClick={() => {
                act({ kind: 'draw', change: { kind: 'add', ids: [entity], from: null } });
                act({ kind: 'select', selection: selectNode(entity) });
                act({ kind: 'go', page: { kind: 'graph', question: null } });
              }}
            >
              {say.showInGraph}
            </button>
          )}
          <TakeOutAnswer operation={operation} title={title} />
        </div>
        <div className="page-content" data-answer="">
          {props.children}
        </div>
      </div>
      <TimeBar />
    </div>
  );
}
