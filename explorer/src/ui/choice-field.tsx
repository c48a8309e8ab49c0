import { useId } from 'react';

/** A field of a form that takes one of a few values. */
export function ChoiceField<Value extends string>(props: {
  readonly label: string;
  readonly value: Value | '';
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** What it means to choose none; without it one must be chosen. */
  readonly none?: string;
  readonly onChange: (value: Value | '') => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => {
          props.onChange(event.target.value as Value | '');
        }}
      >
        {props.none === undefined ? null : <option value="">{props.none}</option>}
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
