import { useMemo } from 'react';
import { marksOf } from '../../evidence/marks.ts';
import {
  ConflictsDocument,
  type ConflictsQuery,
  type StatementTopic,
} from '../../api/__generated__/operations.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { predicateNames } from '../../model/__generated__/vocabulary.ts';
import { DataTable } from '../../table/data-table.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EntityField } from '../../ui/entity-field.tsx';
import { AskFrame } from '../ask-frame.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { choicesOf } from '../choices-of.ts';
import { MoreRows, nextOf } from '../more-rows.tsx';
import { UnknownIds } from '../unknown-ids.tsx';
import { usePages } from '../use-pages.ts';
import { useView } from '../use-view.ts';
import { COLUMNS, type Conflict } from './conflict-columns.ts';
import { ConflictPoint } from './conflict-point.tsx';
import { keyOfVoice, voiceColumns, voiceRows } from './voice-columns.tsx';
import { conflictsWords } from './words.ts';
import './conflicts.css';

const PAGE_SIZE = 20;
const MOST_IDS = 10;

const TOPICS: readonly StatementTopic[] = [
  'HOSTING',
  'PROCEDURE',
  'PURPOSE',
  'REQUIREMENTS',
  'CERTIFICATION',
  'CAPABILITY',
  'PROCUREMENT',
  'LEGAL_REACH',
  'SOVEREIGNTY',
  'DATA_USE',
  'TRANSPARENCY',
  'DEBATE',
  'OUTLOOK',
  'NAMING',
  'REPORTING',
];

/** Where claims stand against each other, point by point, with its sides in columns. */
export default function ConflictsPage({ given, fill }: AskProps) {
  const speech = useSpeech();
  const { say, language } = speech;
  const words = conflictsWords[language];
  const view = useView();
  const ids = useMemo(() => severalOf(given['ids']), [given]);
  const predicate = predicateNames.find((name) => name === given['predicate']) ?? null;
  const topic = TOPICS.find((name) => name === given['topic']) ?? null;
  const by = COLUMNS.find((name) => name === given['columns']) ?? 'side';
  const operation = useMemo(
    () => ({
      text: ConflictsDocument.toString(),
      variables: {
        ids: ids.length === 0 ? null : ids,
        withIds: ids.length > 0,
        predicate,
        topic,
        first: PAGE_SIZE,
        view,
      },
    }),
    [ids, predicate, topic, view],
  );
  const { pages, reading, whole, readAfter } = usePages<ConflictsQuery>(operation);
  const conflicts = useMemo(
    () => pages.flatMap((page) => page.conflicts.edges.map(({ node }) => node)),
    [pages],
  );
  const last = pages.at(-1) ?? null;
  const known = last?.known?.edges.map(({ node }) => node.id) ?? ids;
  const columns = useMemo(() => voiceColumns(words, speech), [words, speech]);
  const rows = useMemo(() => voiceRows(conflicts), [conflicts]);
  return (
    <AskFrame
      title={say.askTitles.conflicts}
      intro={words.intro}
      form={
        <>
          <EntityField
            label={words.ids}
            ids={ids}
            most={MOST_IDS}
            onChange={(chosen) => {
              fill({ ids: chosen.join(',') });
            }}
          />
          <ChoiceField
            label={words.predicate}
            value={predicate ?? ''}
            none={say.any}
            choices={choicesOf(predicateNames, speech)}
            onChange={(value) => {
              fill({ predicate: value });
            }}
          />
          <ChoiceField
            label={words.topic}
            value={topic ?? ''}
            none={say.any}
            choices={choicesOf(TOPICS, speech)}
            onChange={(value) => {
              fill({ topic: value });
            }}
          />
          <ChoiceField
            label={words.columns}
            value={by}
            choices={COLUMNS.map((value) => ({ value, label: words.by[value] }))}
            onChange={(value) => {
              fill({ columns: value === 'side' ? '' : value });
            }}
          />
        </>
      }
      operation={whole}
      reading={reading}
      entities={entitiesOf(conflicts)}
    >
      <UnknownIds ids={ids.filter((id) => !known.includes(id))} />
      {last?.conflicts.truncated === true ? <p className="notice notice-partial">{say.truncated}</p> : null}
      {conflicts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          {conflicts.map((conflict, index) => (
            <ConflictPoint key={conflict.id} conflict={conflict} number={index + 1} by={by} words={words} />
          ))}
          <MoreRows
            text={say.shownOf(conflicts.length, last?.conflicts.totalCount ?? 0)}
            after={nextOf(last?.conflicts ?? null)}
            waiting={reading.status === 'loading'}
            readAfter={readAfter}
          />
          <DataTable
            caption={words.voices}
            columns={columns}
            rows={rows}
            keyOf={keyOfVoice}
            marksOf={({ voice }) => marksOf({ claims: [voice.claim] })}
          />
        </>
      )}
    </AskFrame>
  );
}

function entitiesOf(conflicts: readonly Conflict[]): string[] {
  return conflicts.flatMap(({ subjects, sides }) => [
    ...subjects.map(({ id }) => id),
    ...sides.flatMap(({ object }) => (object === null ? [] : [object.id])),
  ]);
}
