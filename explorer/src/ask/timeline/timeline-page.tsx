import { useMemo } from 'react';
import { TimelineDocument, type TimelineQuery } from '../../api/__generated__/operations.ts';
import { ClaimLink } from '../../evidence/claim-link.tsx';
import { FactDetails } from '../../evidence/fact-details.tsx';
import { marksOf } from '../../evidence/marks.ts';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import type { TableColumn } from '../../table/table-column.ts';
import { ChoicesField } from '../../ui/choices-field.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { EntityField } from '../../ui/entity-field.tsx';
import { AskFrame } from '../ask-frame.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { MoreRows, nextOf } from '../more-rows.tsx';
import { UnknownIds } from '../unknown-ids.tsx';
import { usePages } from '../use-pages.ts';
import { useView } from '../use-view.ts';
import { KINDS, whatOf, whenOf, type Entry, type TimelineRow } from './entry.ts';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineList } from './timeline-list.tsx';
import { timelineWords, type TimelineWords } from './words.ts';
import './timeline.css';

const PAGE_SIZE = 25;
const MOST_IDS = 10;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What happened to some entities, in the order of time. */
export default function TimelinePage({ given, fill }: AskProps) {
  const speech = useSpeech();
  const { say, language } = speech;
  const words = timelineWords[language];
  const view = useView();
  const [from, to] = [dayGiven(given['from']), dayGiven(given['to'])];
  const turned = from !== null && to !== null && from > to;
  const ids = useMemo(() => severalOf(given['ids']).slice(0, MOST_IDS), [given]);
  const kinds = useMemo(() => {
    const asked = severalOf(given['kinds']);
    return KINDS.filter((kind) => asked.includes(kind));
  }, [given]);
  const operation = useMemo(
    () =>
      ids.length === 0 || turned
        ? null
        : {
            text: TimelineDocument.toString(),
            variables: { ids, from, to, kinds: kinds.length === 0 ? null : kinds, first: PAGE_SIZE, view },
          },
    [ids, turned, from, to, kinds, view],
  );
  const { pages, reading, whole, readAfter } = usePages<TimelineQuery>(operation);
  const rows = useMemo(() => pages.flatMap(({ timeline }) => timeline.edges), [pages]);
  const last = pages.at(-1)?.timeline ?? null;
  const columns = useMemo(() => entryColumns(words, speech), [words, speech]);
  return (
    <AskFrame
      title={say.askTitles.timeline}
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
          <DayField
            label={words.from}
            value={from ?? ''}
            onChange={(day) => {
              fill({ from: day });
            }}
          />
          <DayField
            label={words.to}
            value={to ?? ''}
            onChange={(day) => {
              fill({ to: day });
            }}
          />
          <ChoicesField
            label={words.kindChoice}
            values={kinds}
            choices={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
            onChange={(values) => {
              fill({ kinds: values.join(',') });
            }}
          />
        </>
      }
      hint={turned ? words.turned : words.hint}
      operation={whole}
      reading={reading}
      entities={rows.flatMap(({ node }) => entitiesOf(node))}
    >
      <UnknownIds ids={last?.unknownIds ?? []} />
      {last?.truncated === true ? <p className="notice notice-partial">{say.truncated}</p> : null}
      {view.asOf === undefined ? null : <p className="muted">{words.oneDay}</p>}
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <TimelineAxis rows={rows} words={words} />
          <TimelineList rows={rows} words={words} />
          <MoreRows
            text={say.shownOf(rows.length, last?.totalCount ?? 0)}
            after={nextOf(last)}
            waiting={reading.status === 'loading'}
            readAfter={readAfter}
          />
          <DataTable
            caption={words.all}
            columns={columns}
            rows={rows}
            keyOf={keyOfRow}
            marksOf={({ node: { fact, claim } }) =>
              marksOf({ facts: fact === null ? [] : [fact], claims: claim === null ? [] : [claim] })
            }
          />
        </>
      )}
    </AskFrame>
  );
}

const keyOfRow = ({ cursor }: TimelineRow): string => cursor;

function dayGiven(text: string | undefined): string | null {
  return text !== undefined && DAY.test(text) ? text : null;
}

function entitiesOf({ about, fact, claim }: Entry): string[] {
  return [
    ...about.map(({ id }) => id),
    ...[fact?.subject?.id, fact?.object?.id, claim?.subject?.id, claim?.object?.id].filter(
      (id) => id !== undefined,
    ),
  ];
}

function entryColumns(words: TimelineWords, speech: Speech): TableColumn<TimelineRow>[] {
  const { say, word, name } = speech;
  return [
    // A day in ISO 8601 sorts in the order of time.
    { id: 'earliest', title: words.earliest, text: ({ node }) => node.earliest ?? '' },
    { id: 'latest', title: words.latest, text: ({ node }) => node.latest },
    { id: 'when', title: words.when, text: ({ node }) => whenOf(node, speech, words) },
    { id: 'precision', title: words.precision, text: ({ node }) => words.precisions[node.precision] },
    { id: 'kind', title: say.kind, text: ({ node }) => words.kinds[node.kind] },
    {
      id: 'what',
      title: words.what,
      text: ({ node }) => whatOf(node, speech),
      show: ({ node: { fact, claim } }) => (
        <>
          {fact === null ? null : <FactDetails fact={fact} />}
          {claim === null ? null : <ClaimLink claim={claim} />}
        </>
      ),
    },
    {
      id: 'status',
      title: say.status,
      text: ({ node: { fact, claim } }) => word(fact?.status ?? claim?.status ?? ''),
    },
    { id: 'about', title: words.about, text: ({ node }) => node.about.map(name).join(', ') },
  ];
}
