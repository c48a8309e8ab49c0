import { useId } from 'react';
import { DayInput } from './day-input.tsx';

/** A field of a form that takes a day, or none. */
export function DayField(props: {
  readonly label: string;
  /** The day in ISO 8601; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { label, value, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <DayInput id={id} value={value} onChange={onChange} />
    </div>
  );
}
