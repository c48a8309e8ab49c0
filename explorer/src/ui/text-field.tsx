import { useId, useState } from 'react';

/** A field of a form that takes what someone types; it is handed on when they are done with it. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** `numeric` shows the keyboard for numbers on small screens. */
  readonly inputMode?: 'text' | 'numeric';
  readonly onChange: (value: string) => void;
}) {
  const { label, value, hint, inputMode = 'text', onChange } = props;
  const id = useId();
  const [draft, setDraft] = useState({ of: value, text: value });
  // What is filled in from elsewhere, such as by a step back, takes the place of what was typed.
  if (draft.of !== value) setDraft({ of: value, text: value });
  const commit = (): void => {
    const text = draft.text.trim();
    if (text !== value) onChange(text);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        spellCheck={false}
        autoComplete="off"
        placeholder={hint}
        value={draft.text}
        onChange={(event) => {
          setDraft({ of: value, text: event.target.value });
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </div>
  );
}
