import { useMemo } from 'react';
import type { Predicate } from '../../api/__generated__/operations.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { predicateNames, predicateShapes } from '../../model/__generated__/vocabulary.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ChoiceCombobox } from '../../ui/choice-combobox.tsx';
import { EntityField } from '../../ui/entity-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { choicesOf } from '../choices-of.ts';
import { claimCheckWords } from './words.ts';

/** The parts of a statement. What it can end with depends on what it says. */
export function CheckFields({ given, fill }: AskProps) {
  const speech = useSpeech();
  const words = claimCheckWords[speech.language];
  const choices = useMemo(() => choicesOf(predicateNames, speech), [speech]);
  return (
    <>
      <EntityField
        label={words.subject}
        ids={severalOf(given['subject'])}
        onChange={([subject = '']) => {
          fill({ subject });
        }}
      />
      <ChoiceCombobox
        label={words.predicate}
        hint={words.predicateHint}
        choices={choices}
        values={severalOf(given['predicate']) as Predicate[]}
        most={1}
        onChange={([predicate = '']) => {
          // The end of another statement need not fit this one.
          fill({ predicate, object: '', value: '' });
        }}
      />
      <EndField given={given} fill={fill} />
    </>
  );
}

function EndField({ given, fill }: AskProps) {
  const { say, language } = useSpeech();
  const words = claimCheckWords[language];
  const { predicate = '', object, value = '' } = given;
  const shape = Object.hasOwn(predicateShapes, predicate) ? predicateShapes[predicate as Predicate] : null;
  switch (shape) {
    case null:
      return null;
    case 'boolean':
      return (
        <ChoiceField
          label={words.value}
          value={value}
          none={say.any}
          choices={[
            { value: 'true', label: say.yes },
            { value: 'false', label: say.no },
          ]}
          onChange={(chosen) => {
            fill({ value: chosen });
          }}
        />
      );
    case 'number':
    case 'date':
    case 'text':
      return (
        <TextField
          label={words.value}
          hint={words.valueHints[shape]}
          value={value}
          onChange={(text) => {
            fill({ value: text });
          }}
        />
      );
    default:
      return shape.length === 0 ? null : (
        <EntityField
          label={words.object}
          types={shape}
          ids={severalOf(object)}
          onChange={([id = '']) => {
            fill({ object: id });
          }}
        />
      );
  }
}
