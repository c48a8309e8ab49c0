import { useMemo } from 'react';
import {
  PromisesDocument,
  type EntityType,
  type PromisesQuery,
  type PromiseStatus,
} from '../../api/__generated__/operations.ts';
import { sentenceOf } from '../../evidence/claim-text.ts';
import { renderBounds } from '../../evidence/render-period.ts';
import { nameOfSpeaker } from '../../evidence/name-of-speaker.ts';
import { marksOf } from '../../evidence/marks.ts';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import type { TableColumn } from '../../table/table-column.ts';
import { ChoicesField } from '../../ui/choices-field.tsx';
import { EntityField } from '../../ui/entity-field.tsx';
import { PageLink } from '../../ui/entity-link.tsx';
import { AskFrame } from '../ask-frame.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { MoreRows, nextOf } from '../more-rows.tsx';
import { UnknownIds } from '../unknown-ids.tsx';
import { usePages } from '../use-pages.ts';
import { useView } from '../use-view.ts';
import { deadlineOf, PromiseCard, PromiseMark, type Promised } from './promise-card.tsx';
import { promisesWords, type PromisesWords } from './words.ts';
import './promises.css';

const PAGE_SIZE = 20;
const ACTORS: readonly EntityType[] = ['Organization', 'Person'];
const STATUSES: readonly PromiseStatus[] = [
  'PENDING',
  'OVERDUE',
  'KEPT',
  'KEPT_LATE',
  'SUPERSEDED',
  'WITHDRAWN',
];

/** Who promised what by when, and what became of it. */
export default function PromisesPage({ given, fill }: AskProps) {
  const speech = useSpeech();
  const { say, day, language } = speech;
  const words = promisesWords[language];
  const view = useView();
  const { by = '', about = '' } = given;
  const status = useMemo(() => {
    const asked = severalOf(given['status']);
    return STATUSES.filter((name) => asked.includes(name));
  }, [given]);
  const ids = useMemo(() => [by, about].filter((id) => id !== ''), [by, about]);
  const operation = useMemo(
    () => ({
      text: PromisesDocument.toString(),
      variables: {
        by: by === '' ? null : by,
        about: about === '' ? null : about,
        ids,
        status: status.length === 0 ? null : status,
        first: PAGE_SIZE,
        view,
      },
    }),
    [by, about, ids, status, view],
  );
  const { pages, reading, whole, readAfter } = usePages<PromisesQuery>(operation);
  const rows = useMemo(() => pages.flatMap(({ promises }) => promises.edges), [pages]);
  const last = pages.at(-1) ?? null;
  const known = last?.known.edges.map(({ node }) => node.id) ?? ids;
  const columns = useMemo(() => promiseColumns(words, speech), [words, speech]);
  return (
    <AskFrame
      title={say.askTitles.promises}
      intro={words.intro}
      form={
        <>
          <EntityField
            label={words.by}
            types={ACTORS}
            ids={severalOf(by)}
            onChange={([id = '']) => {
              fill({ by: id });
            }}
          />
          <EntityField
            label={words.about}
            ids={severalOf(about)}
            onChange={([id = '']) => {
              fill({ about: id });
            }}
          />
          <ChoicesField
            label={words.statusChoice}
            values={status}
            choices={STATUSES.map((value) => ({ value, label: words.status[value] }))}
            onChange={(values) => {
              fill({ status: values.join(',') });
            }}
          />
        </>
      }
      operation={whole}
      reading={reading}
      entities={rows.flatMap(({ node }) => entitiesOf(node))}
    >
      <UnknownIds ids={ids.filter((id) => !known.includes(id))} />
      {last === null ? null : (
        <>
          <p>
            <strong>{words.asOf(day(last.promises.asOf))}</strong>
          </p>
          {last.promises.truncated ? <p className="notice notice-partial">{say.truncated}</p> : null}
        </>
      )}
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <div className="promises">
            {rows.map(({ cursor, node }) => (
              <PromiseCard key={cursor} promised={node} words={words} />
            ))}
          </div>
          <MoreRows
            text={say.shownOf(rows.length, last?.promises.totalCount ?? 0)}
            after={nextOf(last?.promises ?? null)}
            waiting={reading.status === 'loading'}
            readAfter={readAfter}
          />
          <DataTable
            caption={words.all}
            columns={columns}
            rows={rows}
            keyOf={keyOfPromise}
            marksOf={({ node }) => marksOf({ claims: node.promise === null ? node.outcome : [node.promise] })}
          />
        </>
      )}
    </AskFrame>
  );
}

type PromiseRow = PromisesQuery['promises']['edges'][number];

const keyOfPromise = ({ cursor }: PromiseRow): string => cursor;

function entitiesOf({ promise, promisers }: Promised): string[] {
  return [
    ...promisers.map(({ id }) => id),
    ...[promise?.subject?.id, promise?.object?.id].filter((id) => id !== undefined),
  ];
}

function promiseColumns(words: PromisesWords, speech: Speech): TableColumn<PromiseRow>[] {
  const { say, day, name, language } = speech;
  const claims = (found: Promised['outcome']): string =>
    found.map((claim) => sentenceOf(claim, speech)).join(' · ');
  return [
    {
      id: 'promise',
      title: words.promise,
      text: ({ node }) => node.text[language],
      show: ({ node: { promise, text } }) =>
        promise === null ? (
          text[language]
        ) : (
          <PageLink page={{ kind: 'claim', id: promise.id }}>{text[language]}</PageLink>
        ),
    },
    {
      id: 'status',
      title: say.status,
      text: ({ node }) => words.status[node.status],
      show: ({ node }) => <PromiseMark status={node.status} words={words} />,
    },
    {
      id: 'by',
      title: words.promisedBy,
      text: ({ node: { promise, promisers } }) =>
        promise === null
          ? promisers.map(name).join(', ')
          : promise.speakers.map((speaker) => nameOfSpeaker(speaker, speech)).join(', '),
    },
    {
      id: 'relayed',
      title: words.relayedBy,
      text: ({ node: { promise } }) => promise?.relayedBy.map(name).join(', ') ?? '',
    },
    {
      id: 'said',
      title: words.saidOn,
      text: ({ node: { promise } }) => renderBounds(promise?.assertedOn ?? null, speech),
    },
    {
      id: 'deadline',
      title: say.deadline,
      text: ({ node }) => deadlineOf(node, speech) || words.noDeadline,
    },
    { id: 'limit', title: words.limit, text: ({ node: { limit } }) => (limit === null ? '' : day(limit)) },
    {
      id: 'kept',
      title: words.keptOn,
      text: ({ node: { keptOn } }) => (keptOn === null ? '' : day(keptOn)),
    },
    {
      id: 'conditions',
      title: say.conditions,
      text: ({ node: { conditions } }) => conditions?.[language] ?? '',
    },
    { id: 'outcome', title: words.outcome, text: ({ node }) => claims(node.outcome) },
    { id: 'answers', title: words.answers, text: ({ node }) => claims(node.answers) },
    { id: 'told', title: words.toldAgain, text: ({ node }) => claims(node.toldAgain) },
  ];
}
