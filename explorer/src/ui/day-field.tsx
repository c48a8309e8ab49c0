import { useEffect, useId, useRef } from 'react';

/** A field of a form that takes a day, or none. */
export function DayField(props: {
  readonly label: string;
  /** The day in ISO 8601; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { label, value, onChange } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The browser keeps what is typed; only a day from elsewhere replaces it.
    if (input.current !== null && input.current.value !== value) input.current.value = value;
  }, [value]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="date"
        defaultValue={value}
        onChange={({ target }) => {
          // While someone types, a day is not whole yet, or in the first centuries.
          if (target.validity.badInput || /^0/.test(target.value)) return;
          onChange(target.value);
        }}
      />
    </div>
  );
}
