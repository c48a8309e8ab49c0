import { useMemo } from 'react';
import { CompareDocument, type CompareQuery } from '../../api/__generated__/operations.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EntityField } from '../../ui/entity-field.tsx';
import { AskFrame } from '../ask-frame.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { UnknownIds } from '../unknown-ids.tsx';
import { useView } from '../use-view.ts';
import type { Comparison } from './comparison.ts';
import { ComparisonCells } from './comparison-cells.tsx';
import { ComparisonMatrix } from './comparison-matrix.tsx';
import { PredicatesField } from './predicates-field.tsx';
import { compareWords } from './words.ts';

const MOST_ENTITIES = 10;

/** What is known of several entities in the same respects, side by side. */
export default function ComparePage({ given, fill }: AskProps) {
  const { say, language } = useSpeech();
  const words = compareWords[language];
  const view = useView();
  const { ids = '', predicates = '', rows = '' } = given;
  const operation = useMemo(
    () =>
      ids === ''
        ? null
        : {
            text: CompareDocument.toString(),
            variables: {
              ids: severalOf(ids),
              view,
              ...(predicates === '' ? {} : { predicates: severalOf(predicates) }),
            },
          },
    [ids, predicates, view],
  );
  const reading = useOperation<CompareQuery>(operation);
  const comparison = ids === '' ? null : (reading.data?.compare ?? null);
  return (
    <AskFrame
      title={say.askTitles.compare}
      intro={words.intro}
      form={
        <>
          <EntityField
            label={words.ids}
            most={MOST_ENTITIES}
            ids={severalOf(ids)}
            onChange={(chosen) => {
              fill({ ids: chosen.join(',') });
            }}
          />
          {ids === '' ? null : (
            <>
              <PredicatesField
                words={words}
                ids={ids}
                chosen={severalOf(predicates)}
                onChange={(chosen) => {
                  fill({ predicates: chosen.join(',') });
                }}
              />
              <ChoiceField
                label={words.which}
                value={rows === 'differing' ? rows : ''}
                none={words.allRows}
                choices={[{ value: 'differing', label: words.onlyDiffering }]}
                onChange={(chosen) => {
                  fill({ rows: chosen });
                }}
              />
            </>
          )}
        </>
      }
      hint={words.hint}
      operation={operation}
      reading={reading}
      entities={comparison === null ? [] : comparison.entities.map(({ id }) => id)}
    >
      {comparison === null ? null : <Answer comparison={comparison} onlyDiffering={rows === 'differing'} />}
    </AskFrame>
  );
}

function Answer(props: { readonly comparison: Comparison; readonly onlyDiffering: boolean }) {
  const { comparison, onlyDiffering } = props;
  const { say, language } = useSpeech();
  const words = compareWords[language];
  const { rows, entities } = comparison;
  const shown = onlyDiffering ? rows.filter(({ differs }) => differs) : rows;
  return (
    <>
      <UnknownIds ids={comparison.unknownIds} />
      {comparison.truncated ? <p className="notice notice-partial">{say.truncated}</p> : null}
      {rows.length === 0 ? (
        entities.length === 0 ? null : (
          <p>{words.none}</p>
        )
      ) : (
        <>
          <p className="muted">
            <span role="status">{words.shown(shown.length, rows.length)}</span> {words.differsNote}
          </p>
          {shown.length === 0 ? (
            <p>{words.noDifference}</p>
          ) : (
            <ComparisonMatrix entities={entities} questions={shown} words={words} />
          )}
          <ComparisonCells questions={shown} words={words} />
        </>
      )}
    </>
  );
}
