import { useMemo } from 'react';
import { WhyDocument, type WhyQuery } from '../../api/__generated__/operations.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import { EntityField } from '../../ui/entity-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AskFrame } from '../ask-frame.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { useNews } from '../use-news.ts';
import { useView } from '../use-view.ts';
import { StatementField } from './statement-field.tsx';
import { keyOfNode, whyColumns } from './why-table.tsx';
import { marksOfNode, WhyTree } from './why-tree.tsx';
import { whyWords } from './words.ts';
import './why.css';

/** An explanation, as the service gives it. */
export type WhyResult = NonNullable<WhyQuery['why']>;

/** Why a claim, a fact or an inference stands: down to speakers, sources and quotes, with what speaks against it. */
export default function WhyPage({ given, fill }: AskProps) {
  const speech = useSpeech();
  const { say, language } = speech;
  const words = whyWords[language];
  const view = useView();
  const { id = '', about = '' } = given;
  const operation = useMemo(
    () => (id === '' ? null : { text: WhyDocument.toString(), variables: { id, view } }),
    [id, view],
  );
  const reading = useOperation<WhyQuery>(operation);
  const why = reading.data?.why ?? null;
  const columns = useMemo(() => whyColumns(words, speech), [words, speech]);
  const against = why?.tree.filter(({ kind }) => kind === 'COUNTER_CLAIM').length ?? 0;
  useNews(reading.status === 'done' && why !== null ? words.news(why.tree.length, against) : null);
  return (
    <AskFrame
      title={say.askTitles.why}
      intro={words.intro}
      form={
        <>
          <EntityField
            label={words.about}
            ids={severalOf(about)}
            onChange={([chosen = '']) => {
              fill({ about: chosen });
            }}
          />
          {about === '' ? null : (
            <StatementField
              about={about}
              onChange={(chosen) => {
                fill({ id: chosen });
              }}
            />
          )}
          <TextField
            label={words.id}
            hint={words.idHint}
            value={id}
            onChange={(value) => {
              fill({ id: value });
            }}
          />
        </>
      }
      hint={words.hint}
      operation={operation}
      reading={reading}
      entities={why === null || operation === null ? [] : entitiesOf(why)}
    >
      {why === null ? (
        // Until the new answer is there, the one before says nothing of what is asked now.
        reading.status === 'done' ? (
          <p>{words.unknown(id)}</p>
        ) : null
      ) : (
        <>
          {why.truncated || why.omitted > 0 ? (
            <p className="notice notice-partial">
              {say.truncated} {why.omitted > 0 ? words.omitted(why.omitted) : ''}
            </p>
          ) : null}
          <WhyTree tree={why.tree} />
          <DataTable
            caption={words.table}
            columns={columns}
            rows={why.tree}
            keyOf={keyOfNode}
            marksOf={marksOfNode}
          />
        </>
      )}
    </AskFrame>
  );
}

/** What the statements, the premises and the counter-claims are about. */
function entitiesOf({ tree }: WhyResult): string[] {
  return tree.flatMap(({ claim, fact }) =>
    [claim?.subject, claim?.object, fact?.subject, fact?.object].flatMap((end) => end?.id ?? []),
  );
}
