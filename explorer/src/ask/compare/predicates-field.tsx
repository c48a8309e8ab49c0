import { useMemo } from 'react';
import {
  CompareQuestionsDocument,
  type CompareQuestionsQuery,
  type Predicate,
} from '../../api/__generated__/operations.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { severalOf } from '../ask-props.ts';
import { useView } from '../use-view.ts';
import type { CompareWords } from './words.ts';

/** Narrows a comparison to some questions: those that have an answer are offered. */
export function PredicatesField(props: {
  readonly words: CompareWords;
  /** Ids of the entities, with commas between them. */
  readonly ids: string;
  readonly chosen: readonly string[];
  readonly onChange: (predicates: readonly string[]) => void;
}) {
  const { words, ids, chosen, onChange } = props;
  const { say, word, language } = useSpeech();
  const view = useView();
  const reading = useOperation<CompareQuestionsQuery>(
    useMemo(
      () => ({ text: CompareQuestionsDocument.toString(), variables: { ids: severalOf(ids), view } }),
      [ids, view],
    ),
  );
  const choices = useMemo(() => {
    const known = new Set(reading.data?.compare.rows.map(({ predicate }) => predicate));
    return [...known]
      .filter((predicate) => !chosen.includes(predicate))
      .map((predicate) => ({ value: predicate, label: word(predicate) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  }, [reading.data, chosen, word, language]);
  return (
    <div className="predicates-field">
      <ChoiceField<Predicate>
        label={words.predicates}
        value=""
        none={chosen.length === 0 ? words.allPredicates : words.addPredicate}
        choices={choices}
        onChange={(predicate) => {
          if (predicate !== '') onChange([...chosen, predicate]);
        }}
      />
      {chosen.length === 0 ? null : (
        <ul className="chips" aria-label={words.predicates}>
          {chosen.map((predicate) => (
            <li key={predicate} className="chip">
              <span>{word(predicate)}</span>
              <button
                type="button"
                aria-label={say.takeAway(word(predicate))}
                onClick={() => {
                  onChange(chosen.filter((other) => other !== predicate));
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
