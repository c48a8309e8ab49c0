import { useId, useState, type KeyboardEvent } from 'react';
import { useSpeech } from '../i18n/language-context.ts';

/** A value with what people call it. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** What a field of choices is given. */
export interface ChoiceComboboxProps<Value extends string> {
  readonly label: string;
  /** What stands in the box while nothing is typed. */
  readonly hint: string;
  readonly choices: readonly Choice<Value>[];
  readonly values: readonly Value[];
  /** How many it takes; any number unless said. Where it takes one, another replaces it. */
  readonly most?: number;
  readonly onChange: (values: readonly Value[]) => void;
}

/** A field of a form that takes some of many values: those that are chosen, and a list that narrows as you type. */
export function ChoiceCombobox<Value extends string>(props: ChoiceComboboxProps<Value>) {
  const { label, hint, choices, values, most = Infinity, onChange } = props;
  const { say } = useSpeech();
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const wanted = plain(text);
  const found = open
    ? choices.filter((choice) => !values.includes(choice.value) && matches(choice, wanted))
    : [];
  const labelOf = (value: Value): string => choices.find((choice) => choice.value === value)?.label ?? value;
  const activate = (index: number): void => {
    setActive(index);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (choice: Choice<Value> | undefined): void => {
    if (choice === undefined) return;
    setText('');
    setOpen(false);
    setActive(0);
    onChange(most === 1 ? [choice.value] : [...values, choice.value].slice(-most));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = found.length - 1;
    if (event.key === 'ArrowDown') activate(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') activate(active <= 0 ? Math.max(0, last) : active - 1);
    else if (event.key === 'Enter') {
      if (open) choose(found[active]);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setText('');
    } else return;
    event.preventDefault();
    if (event.key.startsWith('Arrow')) setOpen(true);
  };

  return (
    <div className="choice-combobox">
      <div className="combobox">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={hint}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onClick={() => {
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false);
          }}
        />
        <div className="search-list" hidden={!open}>
          <ul id={`${id}-list`} role="listbox" aria-label={label}>
            {found.map((choice, index) => (
              <li
                key={choice.value}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                className={index === active ? 'is-active' : undefined}
                // The box keeps the focus, so that the list does not close before it is chosen from.
                onMouseDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => {
                  choose(choice);
                }}
              >
                {choice.label}
              </li>
            ))}
          </ul>
          <p role="status" className={found.length > 0 ? 'visually-hidden' : 'search-status'}>
            {!open ? '' : found.length === 0 ? say.nothingFound(text) : say.found(found.length)}
          </p>
        </div>
      </div>
      {values.length === 0 ? null : (
        <ul className="chips" aria-label={label}>
          {values.map((value) => (
            <li key={value} className="chip" data-chosen={value}>
              <span>{labelOf(value)}</span>
              <button
                type="button"
                aria-label={say.takeAway(labelOf(value))}
                onClick={() => {
                  onChange(values.filter((other) => other !== value));
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** People leave out accents and capitals; some type the code of the schema. */
function matches({ value, label }: Choice, wanted: string): boolean {
  return plain(label).includes(wanted) || plain(value).includes(wanted);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .trim()
    .toLowerCase();
}
