import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { SearchDocument, type EntityType, type SearchQuery } from '../api/__generated__/operations.ts';
import { useOperation } from '../api/use-operation.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { toView } from '../model/view-settings.ts';
import { useApp } from '../app/app-context.ts';
import { Icon } from './icon.tsx';
import { markOf } from './icons.ts';

/** How long a hand must rest before a search is sent. */
const REST_MS = 150;
const MOST_FOUND = 12;

/** An entity that was found. */
export type FoundEntity = SearchQuery['search']['edges'][number]['node'];

/** Finds an entity as you type, as the combobox pattern of ARIA has it. What is chosen is handed on, and the box is empty again. */
export function EntityCombobox(props: {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint: string;
  /** Only entities of these types. */
  readonly types?: readonly EntityType[];
  /** Whether the key for searching leads here. */
  readonly isMain?: boolean;
  readonly onChoose: (entity: FoundEntity) => void;
}) {
  const { types } = props;
  const { state, learn } = useApp();
  const { say, word, name } = useSpeech();
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useRested(text.trim());
  const { view } = state.history.present;
  const operation = useMemo(
    () =>
      asked === ''
        ? null
        : {
            text: SearchDocument.toString(),
            // An entity is found whatever the day; what was not known by then is not.
            variables: { text: asked, types, first: MOST_FOUND, view: toView({ ...view, asOf: null }) },
          },
    [asked, types, view],
  );
  const reading = useOperation<SearchQuery>(operation);
  const found = asked === '' ? [] : (reading.data?.search.edges ?? []).map(({ node }) => node);
  const waiting = text.trim() !== asked || reading.status === 'loading';
  const shows = open && text.trim() !== '';

  const choose = (entity: FoundEntity | undefined): void => {
    if (entity === undefined) return;
    learn([entity]);
    setText('');
    setOpen(false);
    props.onChoose(entity);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = found.length - 1;
    if (event.key === 'ArrowDown') setActive((before) => (before >= last ? 0 : before + 1));
    else if (event.key === 'ArrowUp') setActive((before) => (before <= 0 ? last : before - 1));
    else if (event.key === 'Enter') {
      if (!waiting) choose(found[active]);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setText('');
    } else return;
    event.preventDefault();
    if (event.key.startsWith('Arrow')) setOpen(true);
  };

  return (
    <div className="combobox">
      <label htmlFor={id} className={props.labelHidden === true ? 'visually-hidden' : undefined}>
        {props.label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        data-search={props.isMain === true ? '' : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.hint}
        aria-expanded={shows}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shows && found.length > 0 ? `${id}-${active}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
        }}
      />
      <div className="search-list" hidden={!shows}>
        <ul id={`${id}-list`} role="listbox" aria-label={props.label}>
          {found.map((entity, index) => {
            const { family, icon } = markOf(entity.__typename);
            return (
              <li
                key={entity.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                className={index === active ? 'is-active' : undefined}
                // The box keeps the focus, so that the list does not close before it is chosen from.
                onMouseDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => {
                  choose(entity);
                }}
              >
                <span className={`badge-icon family-${family}`}>
                  <Icon path={icon} size={16} />
                </span>
                <span className="search-name">
                  {name(entity)}
                  {entity.aliases.length > 0 ? (
                    <span className="muted"> {entity.aliases.slice(0, 2).join(', ')}</span>
                  ) : null}
                </span>
                <span className="search-type">{word(entity.__typename)}</span>
              </li>
            );
          })}
        </ul>
        <p role="status" className={found.length > 0 && !waiting ? 'visually-hidden' : 'search-status'}>
          {waiting
            ? say.searching
            : reading.status === 'failed'
              ? say.failed
              : found.length === 0
                ? say.nothingFound(asked)
                : say.found(found.length)}
        </p>
      </div>
    </div>
  );
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return rested;
}
