import { useEffect, useRef } from 'react';

/** A day that is typed or picked, without its label. What is half typed is left alone. */
export function DayInput(props: {
  readonly id?: string;
  readonly className?: string;
  readonly label?: string;
  /** The day in ISO 8601; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The browser keeps what is typed; only a day from elsewhere replaces it.
    if (input.current !== null && input.current.value !== value) input.current.value = value;
  }, [value]);
  return (
    <input
      id={props.id}
      ref={input}
      type="date"
      className={props.className}
      aria-label={props.label}
      defaultValue={value}
      onChange={({ target }) => {
        // While someone types, a day is not whole yet, or in the first centuries.
        if (target.validity.badInput || /^0/.test(target.value)) return;
        onChange(target.value);
      }}
    />
  );
}
