import { useMemo } from 'react';
import { marksOf } from '../../evidence/marks.ts';
import {
  ChangesDocument,
  VersionsDocument,
  type ChangesQuery,
  type LearntKind,
  type VersionFragment,
  type VersionsQuery,
} from '../../api/__generated__/operations.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { AskFrame } from '../ask-frame.tsx';
import type { AskProps } from '../ask-props.ts';
import { useView } from '../use-view.ts';
import { chooseVersions, versionNamed, type ChosenVersions } from './choose-versions.ts';
import { keyOfLearnt, KindMark, learntColumns, type Learnt } from './learnt-columns.tsx';
import { changesWords, type ChangesWords } from './words.ts';
import './changes.css';

const OBJECTS = ['CLAIM', 'ENTITY', 'FACT'] as const;
const KINDS: readonly LearntKind[] = ['ADDED', 'REMOVED', 'CHANGED'];
const ALL_VERSIONS = { text: VersionsDocument.toString(), variables: {} };

/** What the dataset learnt between two versions. */
export default function ChangesPage({ given, fill }: AskProps) {
  const speech = useSpeech();
  const { say, language } = speech;
  const words = changesWords[language];
  const view = useView();
  const { from = '', to = '' } = given;
  const listing = useOperation<VersionsQuery>(ALL_VERSIONS);
  const versions = listing.data?.changes.versions ?? null;
  const chosen = useMemo(
    () => (versions === null ? null : chooseVersions(versions, { from, to })),
    [versions, from, to],
  );
  const operation = useMemo(
    () =>
      chosen?.kind === 'two'
        ? {
            text: ChangesDocument.toString(),
            variables: { from: chosen.from.version, to: chosen.to.version, view },
          }
        : null,
    [chosen, view],
  );
  const reading = useOperation<ChangesQuery>(operation);
  const changes = reading.data?.changes ?? null;
  return (
    <AskFrame
      title={say.askTitles.changes}
      intro={words.intro}
      form={
        versions === null ? null : (
          <>
            <VersionField
              label={words.from}
              versions={versions}
              named={from === '' ? (versions[0] ?? null) : versionNamed(versions, from)}
              words={words}
              onChange={(version) => {
                fill({ from: version });
              }}
            />
            <VersionField
              label={words.to}
              versions={versions}
              named={to === '' ? (versions.at(-1) ?? null) : versionNamed(versions, to)}
              words={words}
              onChange={(version) => {
                fill({ to: version });
              }}
            />
          </>
        )
      }
      hint={chosen === null ? say.loading : hintOf(chosen, words, speech)}
      operation={operation ?? (versions === null ? ALL_VERSIONS : null)}
      reading={versions === null ? listing : reading}
      entities={changes?.learnt.flatMap(entitiesOf) ?? []}
    >
      {changes === null ? null : <Answer changes={changes} words={words} />}
    </AskFrame>
  );
}

function VersionField(props: {
  readonly label: string;
  readonly versions: readonly VersionFragment[];
  /** The version that is chosen; null when the one asked for was never taken in. */
  readonly named: VersionFragment | null;
  readonly words: ChangesWords;
  readonly onChange: (version: string) => void;
}) {
  const { label, versions, named, words, onChange } = props;
  const { day } = useSpeech();
  // A version that came back is named by the last time it did.
  const distinct = new Map(versions.map((each) => [each.version, each]));
  return (
    <ChoiceField
      label={label}
      value={named?.version ?? ''}
      {...(named === null ? { none: '–' } : {})}
      choices={[...distinct.values()].map(({ version, date }) => ({
        value: version,
        label: words.version(version, day(date)),
      }))}
      onChange={onChange}
    />
  );
}

function Answer({
  changes: { versions, learnt, totalCount, truncated },
  words,
}: {
  readonly changes: ChangesQuery['changes'];
  readonly words: ChangesWords;
}) {
  const speech = useSpeech();
  const { say, day } = speech;
  const tables = useMemo(
    () => OBJECTS.map((what) => ({ what, columns: learntColumns(what, { words, speech }) })),
    [words, speech],
  );
  return (
    <>
      {truncated ? <p className="notice notice-partial">{say.truncated}</p> : null}
      <section>
        <h2>{words.versions}</h2>
        <ol className="ask-list">
          {versions.map(({ ordinal, version, date, recordedOn }) => (
            <li key={ordinal}>
              {words.version(version, day(date))}{' '}
              <span className="muted">({words.recorded(day(recordedOn))})</span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{words.learnt}</h2>
        {learnt.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <ul className="learnt-counts">
              {OBJECTS.map((what) => (
                <li key={what}>
                  <strong>{words.objects[what]}</strong>
                  <ul>
                    {KINDS.map((kind) => (
                      <li key={kind}>
                        <KindMark kind={kind} words={words} /> {countOf(learnt, what, kind)}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
            <p className="muted">{say.shownOf(learnt.length, totalCount)}</p>
          </>
        )}
      </section>
      {tables.map(({ what, columns }) => {
        const rows = learnt.filter((each) => each.what === what);
        return rows.length === 0 ? null : (
          <DataTable
            key={what}
            caption={words.objects[what]}
            columns={columns}
            rows={rows}
            keyOf={keyOfLearnt}
            marksOf={({ claim, facts: found }) =>
              marksOf({ facts: found, claims: claim === null ? [] : [claim] })
            }
          />
        );
      })}
    </>
  );
}

function countOf(learnt: readonly Learnt[], what: Learnt['what'], kind: LearntKind): number {
  return learnt.filter((each) => each.what === what && each.kind === kind).length;
}

/** Why there is nothing to compare. */
function hintOf(chosen: ChosenVersions, words: ChangesWords, { day }: Speech): string {
  switch (chosen.kind) {
    case 'unknown':
      return words.unknown(chosen.version);
    case 'turned':
      return words.turned;
    case 'one':
      return words.onlyOne(chosen.version.version, day(chosen.version.date));
    case 'none':
    case 'two':
      return words.noVersion;
  }
}

function entitiesOf({ claim, entity, facts }: Learnt): string[] {
  return [
    entity?.id,
    claim?.subject?.id,
    claim?.object?.id,
    ...facts.flatMap(({ subject, object }) => [subject?.id, object?.id]),
  ].filter((id) => id !== undefined);
}
