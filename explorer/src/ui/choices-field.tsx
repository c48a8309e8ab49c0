/** A field of a form that takes any of a few values; none of them means all. */
export function ChoicesField<Value extends string>(props: {
  readonly label: string;
  readonly values: readonly Value[];
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (values: readonly Value[]) => void;
}) {
  const { label, values, choices, onChange } = props;
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="checkbox"
            checked={values.includes(choice.value)}
            onChange={({ target }) => {
              const kept = values.filter((value) => value !== choice.value);
              onChange(target.checked ? [...kept, choice.value] : kept);
            }}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
