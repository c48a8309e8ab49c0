import { useMemo } from 'react';
import type { EntityType, Layer, Predicate } from '../api/__generated__/operations.ts';
import { useSpeech, type Speech } from '../i18n/language-context.ts';
import type { Language } from '../i18n/words.ts';
import { relationshipFields } from '../model/__generated__/relationships.ts';
import { layers, predicateNames } from '../model/__generated__/vocabulary.ts';
import { ChoiceCombobox, type Choice } from '../ui/choice-combobox.tsx';
import { severalOf, type AskProps } from './ask-props.ts';
import { choicesOf } from './choices-of.ts';

/** Filters of what is walked, as arguments; those that are not filled in are left out. */
export interface FilterArguments {
  readonly predicates?: readonly Predicate[];
  readonly excludePredicates?: readonly Predicate[];
  readonly types?: readonly EntityType[];
  readonly excludeTypes?: readonly EntityType[];
  readonly through?: readonly EntityType[];
  readonly layers?: readonly Layer[];
}

/** A filter, by the name of its argument. */
export type FilterName = keyof FilterArguments;

/** Filters of what is walked, each a field that takes several. */
export function FilterFields({ names, given, fill }: AskProps & { readonly names: readonly FilterName[] }) {
  const speech = useSpeech();
  const choices = useMemo(() => choicesIn(speech), [speech]);
  const words = filterWords[speech.language];
  return names.map((name) => (
    <ChoiceCombobox
      key={name}
      label={words[name]}
      hint={words.any}
      choices={choices[name]}
      values={severalOf(given[name])}
      onChange={(values) => {
        fill({ [name]: values.join(',') });
      }}
    />
  ));
}

/** The filters that are filled in. What the schema does not know is sent too: the service says what is wrong with it. */
export function filtersOf(given: AskProps['given'], names: readonly FilterName[]): FilterArguments {
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = severalOf(given[name]);
      return values.length === 0 ? [] : [[name, values]];
    }),
  );
}

function choicesIn(speech: Speech): Readonly<Record<FilterName, readonly Choice[]>> {
  const predicates = choicesOf(predicateNames, speech);
  const types = choicesOf(Object.keys(relationshipFields), speech);
  return {
    predicates,
    excludePredicates: predicates,
    types,
    excludeTypes: types,
    through: types,
    layers: layers.map((value) => ({ value, label: speech.word(value) })),
  };
}

const english = {
  any: 'any',
  predicates: 'Only these relationships',
  excludePredicates: 'Not these relationships',
  types: 'Only through these types',
  excludeTypes: 'Not through these types',
  through: 'Also through these hubs',
  layers: 'Only on these layers',
};

const filterWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  fr: {
    any: 'indifférent',
    predicates: 'Ces relations seulement',
    excludePredicates: 'Sans ces relations',
    types: 'Par ces types seulement',
    excludeTypes: 'Sans passer par ces types',
    through: 'Passer aussi par ces carrefours',
    layers: 'Ces couches seulement',
  },
};
