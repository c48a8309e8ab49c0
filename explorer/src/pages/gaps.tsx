import { useSpeech } from '../i18n/language-context.ts';
import { fieldsOf } from '../model/relationship-fields.ts';

/** What the schema foresees and no fact fills: unknown, which is not the same as "no". */
export function Gaps(props: { readonly type: string; readonly counts: ReadonlyMap<string, number> }) {
  const { type, counts } = props;
  const { say, word } = useSpeech();
  const gaps = fieldsOf(type).filter(({ name, end }) => end === 'OUT' && !counts.has(name));
  return (
    <section className="gaps">
      <h2>{say.gaps}</h2>
      {gaps.length === 0 ? (
        <p>{say.noGaps}</p>
      ) : (
        <>
          <p>{say.gapsText}</p>
          <ul className="tags">
            {gaps.map(({ name }) => (
              <li key={name}>{word(name)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
