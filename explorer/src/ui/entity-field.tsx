import { useEffect, useMemo } from 'react';
import { CardsDocument, type CardsQuery, type EntityType } from '../api/__generated__/operations.ts';
import { useOperation } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { EntityCombobox } from './entity-combobox.tsx';
import { EntityLink } from './entity-link.tsx';

/** A field of a form that takes one entity, or several: those that are chosen, each with a way to take it out, and a search for another. */
export function EntityField(props: {
  readonly label: string;
  readonly ids: readonly string[];
  /** How many it takes; one unless said. Where it takes one, another replaces it. */
  readonly most?: number;
  readonly types?: readonly EntityType[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const { label, ids, most = 1, types, onChange } = props;
  const { cardOf, learn } = useApp();
  const { say, name } = useSpeech();
  const unnamed = useMemo(() => ids.filter((id) => cardOf(id) === null), [ids, cardOf]);
  const reading = useOperation<CardsQuery>(
    useMemo(
      () => (unnamed.length === 0 ? null : { text: CardsDocument.toString(), variables: { ids: unnamed } }),
      [unnamed],
    ),
  );
  const found = useMemo(() => (reading.data?.entities.edges ?? []).map(({ node }) => node), [reading.data]);
  useEffect(() => {
    learn(found);
  }, [learn, found]);
  const cardNamed = (id: string) => cardOf(id) ?? found.find((card) => card.id === id) ?? null;

  return (
    <div className="entity-field">
      <EntityCombobox
        label={label}
        hint={say.searchHint}
        {...(types === undefined ? {} : { types })}
        onChoose={({ id }) => {
          onChange(most === 1 ? [id] : [...new Set([...ids, id])].slice(-most));
        }}
      />
      {ids.length === 0 ? null : (
        <ul className="chips" aria-label={label}>
          {ids.map((id) => {
            const card = cardNamed(id);
            return (
              <li key={id} className="chip" data-chosen={id}>
                {card === null ? <span>{id}</span> : <EntityLink entity={card} />}
                <button
                  type="button"
                  aria-label={say.takeAway(card === null ? id : name(card))}
                  onClick={() => {
                    onChange(ids.filter((other) => other !== id));
                  }}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
