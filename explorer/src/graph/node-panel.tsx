import { useMemo } from 'react';
import { countOperation, readCounts } from '../api/relationship-query.ts';
import { useOperation } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { AskLinks } from '../ask/ask-links.tsx';
import { useSpeech } from '../i18n/language-context.ts';
import { fieldsOf, type RelationshipField } from '../model/relationship-fields.ts';
import { toView } from '../model/view-settings.ts';
import { Icon } from '../ui/icon.tsx';
import { markOf } from '../ui/icons.ts';
import { PageLink } from '../ui/entity-link.tsx';
import { ReadingState } from '../ui/reading-state.tsx';
import { expandedFrom } from './drawing.ts';
import type { GraphPicture } from './graph-picture.ts';
import { EdgeList } from './edge-list.tsx';
import type { Expand } from './use-expand.ts';

/** What is selected: one entity with what it could be expanded by, several with what can be done to all, or nothing. */
export function NodePanel(props: { readonly picture: GraphPicture; readonly expand: Expand }) {
  const { say } = useSpeech();
  const { nodes } = useApp().state.selection;
  const [only, ...others] = nodes;
  if (only === undefined) {
    return (
      <>
        <div className="panel-empty">
          <h2 className="empty-title">{say.nothingSelected}</h2>
          <p>{say.nothingSelectedText}</p>
        </div>
        <EdgeList picture={props.picture} />
      </>
    );
  }
  return others.length > 0 ? (
    <SeveralNodes ids={nodes} picture={props.picture} />
  ) : (
    <OneNode id={only} {...props} />
  );
}

function OneNode({
  id,
  picture,
  expand,
}: {
  readonly id: string;
  readonly picture: GraphPicture;
  readonly expand: Expand;
}) {
  const { state } = useApp();
  const { say, word } = useSpeech();
  const type = picture.typeOf(id);
  const drawing = state.history.present;
  const operation = useMemo(
    () => (type === '' ? null : countOperation(id, type, toView(drawing.view))),
    [id, type, drawing.view],
  );
  const reading = useOperation<{ readonly entity: Readonly<Record<string, unknown>> | null }>(operation);
  const counts = useMemo(() => readCounts(reading.data?.entity ?? null), [reading.data]);
  const fields = fieldsOf(type).filter(({ name }) => counts.has(name));
  const { family, icon } = markOf(type);
  const kind = type === 'Source' ? 'source' : 'entity';
  const unread = reading.data !== null && reading.data.entity === null;
  return (
    <article>
      <header className="panel-head">
        <span className={`badge-icon family-${family}`}>
          <Icon path={icon} size={20} />
        </span>
        <div>
          <p className="overline">{word(type)}</p>
          <h2>{picture.nameOf(id)}</h2>
        </div>
      </header>
      <p className="panel-links">
        <PageLink page={{ kind, id }}>{say.openPage}</PageLink>
      </p>
      <NodeActions ids={[id]} />
      <h3>{say.asks}</h3>
      <AskLinks entities={[{ id, type }]} />
      <h3>{say.relationshipsOf}</h3>
      <ReadingState reading={reading} />
      {reading.status === 'done' && fields.length === 0 ? (
        <p className="muted">{unread ? say.unknownByThen : say.noRelationships}</p>
      ) : null}
      {fields.length > 0 ? (
        <>
          <ul className="expand-list">
            {fields.map((field) => (
              <ExpandRow
                key={field.name}
                name={word(field.name)}
                count={counts.get(field.name) ?? 0}
                shown={shownOf(id, field, picture)}
                press={() => {
                  expand.through(id, [field.name]);
                }}
              />
            ))}
          </ul>
          <button
            type="button"
            className="primary"
            onClick={() => {
              expand.through(
                id,
                fields.map(({ name }) => name),
              );
            }}
          >
            {say.expandAll([...counts.values()].reduce((sum, count) => sum + count, 0))}
          </button>
        </>
      ) : null}
    </article>
  );
}

function ExpandRow(props: {
  readonly name: string;
  readonly count: number;
  readonly shown: number;
  readonly press: () => void;
}) {
  const { say } = useSpeech();
  const { name, count, shown } = props;
  return (
    <li>
      <button type="button" onClick={props.press}>
        <span>
          <span className="visually-hidden">{say.expand} </span>
          {name}
          <span className="visually-hidden">: </span>
        </span>
        <span className="expand-count">{shown > 0 ? `${shown}/${count}` : count}</span>
      </button>
    </li>
  );
}

function SeveralNodes({ ids, picture }: { readonly ids: readonly string[]; readonly picture: GraphPicture }) {
  const { say, word } = useSpeech();
  return (
    <article>
      <h2>{say.selected(ids.length)}</h2>
      <NodeActions ids={ids} />
      <h3>{say.asks}</h3>
      <AskLinks entities={ids.map((id) => ({ id, type: picture.typeOf(id) }))} />
      <h3>{say.entities}</h3>
      <ul className="plain-list">
        {ids.slice(0, 50).map((id) => (
          <li key={id}>
            {picture.nameOf(id)} <span className="muted">{word(picture.typeOf(id))}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

function NodeActions({ ids }: { readonly ids: readonly string[] }) {
  const { state, act } = useApp();
  const { say } = useSpeech();
  const drawing = state.history.present;
  const chosen = drawing.nodes.filter(({ id }) => ids.includes(id));
  const pinned = chosen.every((node) => node.pinned);
  const [only] = ids;
  const expanded = ids.length === 1 && only !== undefined ? expandedFrom(drawing, only).length : 0;
  const others = drawing.nodes.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
  return (
    <div className="actions">
      <button
        type="button"
        onClick={() => {
          act({ kind: 'draw', change: { kind: 'pin', ids, pinned: !pinned } });
        }}
      >
        {pinned ? say.unpin : say.pin}
      </button>
      <button
        type="button"
        onClick={() => {
          act({ kind: 'draw', change: { kind: 'hide', ids } });
        }}
      >
        {say.hide}
      </button>
      {only !== undefined && ids.length === 1 ? (
        <button
          type="button"
          disabled={expanded === 0}
          onClick={() => {
            act({ kind: 'draw', change: { kind: 'collapse', id: only } });
          }}
        >
          {say.collapse}
        </button>
      ) : (
        <button
          type="button"
          onClick={() => {
            act({ kind: 'draw', change: { kind: 'remove', ids: others } });
          }}
        >
          {say.keepOnly}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          act({ kind: 'draw', change: { kind: 'remove', ids } });
        }}
      >
        {say.remove}
      </button>
    </div>
  );
}

/** How many relationships of a field the picture shows already. */
function shownOf(id: string, { predicate, end }: RelationshipField, { allEdges }: GraphPicture): number {
  return allEdges.filter(
    (edge) =>
      edge.kind !== 'claim' &&
      edge.predicate === predicate &&
      ((edge.source === id && end !== 'IN') || (edge.target === id && end !== 'OUT')),
  ).length;
}
