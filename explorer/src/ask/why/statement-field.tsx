import { useMemo } from 'react';
import { EntityPageDocument, type EntityPageQuery } from '../../api/__generated__/operations.ts';
import { useOperation } from '../../api/use-operation.ts';
import { sentenceOf } from '../../evidence/claim-text.ts';
import { renderPeriod } from '../../evidence/render-period.ts';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { renderValue } from '../../i18n/render-value.ts';
import { ChoiceCombobox, type Choice } from '../../ui/choice-combobox.tsx';
import { ReadingState } from '../../ui/reading-state.tsx';
import { useView } from '../use-view.ts';
import { whyWords } from './words.ts';

/** Chooses one of the facts and claims of an entity. */
export function StatementField({
  about,
  onChange,
}: {
  readonly about: string;
  readonly onChange: (id: string) => void;
}) {
  const speech = useSpeech();
  const words = whyWords[speech.language];
  const view = useView();
  const operation = useMemo(
    () => ({ text: EntityPageDocument.toString(), variables: { id: about, view } }),
    [about, view],
  );
  const reading = useOperation<EntityPageQuery>(operation);
  const choices = useMemo(() => statementsOf(reading.data, speech), [reading.data, speech]);
  return (
    <div className="entity-field">
      <ChoiceCombobox
        label={words.statement}
        hint={words.statementHint}
        choices={choices}
        values={[]}
        most={1}
        onChange={([id = '']) => {
          onChange(id);
        }}
      />
      <ReadingState reading={reading} />
    </div>
  );
}

/** Facts first; a claim says that it is one. */
function statementsOf(data: EntityPageQuery | null, speech: Speech): Choice[] {
  const entity = data?.entity ?? null;
  if (entity === null) return [];
  const { say, word, name } = speech;
  const facts = entity.facts.edges.map(({ node }) => {
    const end = node.object === null ? renderValue(node.value, speech) : name(node.object);
    const kind = node.derived ? say.inference : say.fact;
    return {
      value: node.id,
      label: `${kind}: ${name(entity)} ${word(node.predicate)} ${end}, ${renderPeriod(node, speech)}`,
    };
  });
  const claims = entity.claims.edges.map(({ node }) => ({
    value: node.id,
    label: `${say.claim}: ${sentenceOf(node, speech)}`,
  }));
  return [...facts, ...claims];
}
