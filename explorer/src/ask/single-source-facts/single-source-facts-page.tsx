import { useMemo } from 'react';
import {
  SingleSourceFactsDocument,
  type Interest,
  type SingleSourceFactsQuery,
} from '../../api/__generated__/operations.ts';
import { ClaimLink } from '../../evidence/claim-link.tsx';
import { FactDetails } from '../../evidence/fact-details.tsx';
import { nameOfSpeaker } from '../../evidence/name-of-speaker.ts';
import { marksOf } from '../../evidence/marks.ts';
import { inLanguage } from '../../i18n/in-language.ts';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import { ChoicesField } from '../../ui/choices-field.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { AskFrame } from '../ask-frame.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { MoreRows, nextOf } from '../more-rows.tsx';
import { usePages } from '../use-pages.ts';
import { useView } from '../use-view.ts';
import {
  bySpeaker,
  restingOf,
  type RestingOn,
  type SingleSourceRow,
  type SpeakerGroup,
} from './by-speaker.ts';
import { keyOfRow, singleSourceColumns } from './single-source-columns.tsx';
import { singleSourceWords, type SingleSourceWords } from './words.ts';
import './single-source-facts.css';

const PAGE_SIZE = 40;
const INTERESTS: readonly Interest[] = ['PARTY', 'COMPETITOR', 'NONE_KNOWN'];

/** What rests on the word of one speaker who has a stake in it. */
export default function SingleSourceFactsPage({ given, fill }: AskProps) {
  const speech = useSpeech();
  const { say, word, language } = speech;
  const words = singleSourceWords[language];
  const view = useView();
  const interest = useMemo(() => {
    const asked = severalOf(given['interest']);
    return INTERESTS.filter((name) => asked.includes(name));
  }, [given]);
  const operation = useMemo(
    () => ({
      text: SingleSourceFactsDocument.toString(),
      variables: { interest: interest.length === 0 ? null : interest, first: PAGE_SIZE, view },
    }),
    [interest, view],
  );
  const { pages, reading, whole, readAfter } = usePages<SingleSourceFactsQuery>(operation);
  const rows = useMemo(() => pages.flatMap((page) => page.singleSourceFacts.edges), [pages]);
  const groups = useMemo(
    () =>
      bySpeaker(rows)
        .map((group) => ({ group, title: titleOf(group, speech) }))
        .sort((a, b) => a.title.localeCompare(b.title, language)),
    [rows, speech, language],
  );
  const last = pages.at(-1)?.singleSourceFacts ?? null;
  const after = nextOf(last);
  const columns = useMemo(() => singleSourceColumns(words, speech), [words, speech]);
  return (
    <AskFrame
      title={say.askTitles.singleSourceFacts}
      intro={words.intro}
      form={
        <ChoicesField
          label={words.interest}
          values={interest}
          choices={INTERESTS.map((value) => ({ value, label: word(value) }))}
          onChange={(values) => {
            fill({ interest: values.join(',') });
          }}
        />
      }
      operation={whole}
      reading={reading}
      entities={rows.flatMap(entitiesOf)}
    >
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          {groups.map(({ group, title }) => (
            <SpeakerSection
              key={group.key}
              group={group}
              title={title}
              isWhole={after === null}
              words={words}
            />
          ))}
          <MoreRows
            text={say.shownOf(restingOf(rows).length, last?.totalCount ?? 0)}
            after={after}
            waiting={reading.status === 'loading'}
            readAfter={readAfter}
          />
          <DataTable
            caption={words.all}
            columns={columns}
            rows={rows}
            keyOf={keyOfRow}
            marksOf={({ node: { fact, claims } }) => marksOf({ facts: fact === null ? [] : [fact], claims })}
          />
        </>
      )}
    </AskFrame>
  );
}

function titleOf({ speaker }: SpeakerGroup, speech: Speech): string {
  return speaker === null ? speech.say.unnamed : nameOfSpeaker(speaker, speech);
}

function SpeakerSection(props: {
  readonly group: SpeakerGroup;
  readonly title: string;
  /** Whether everything that rests on this speaker is here. */
  readonly isWhole: boolean;
  readonly words: SingleSourceWords;
}) {
  const { group, title, isWhole, words } = props;
  const { key, speaker, resting } = group;
  const speech = useSpeech();
  const { say, name, language } = speech;
  const denials = resting.filter(({ isDenial }) => isDenial).length;
  const actor = speaker?.actor ?? null;
  const organization = speaker?.organization ?? null;
  const capacity = speaker === null ? null : inLanguage(language, speaker.capacity, speaker.capacityFr);
  return (
    <section data-speaker={key}>
      <h2>{actor === null ? title : <EntityLink entity={actor} />}</h2>
      <p className="muted">
        {[
          ...(capacity === null ? [] : [say.asCapacity(capacity)]),
          ...(organization === null ? [] : [say.forOrganization(name(organization))]),
          ...(isWhole ? [words.count(resting.length - denials, denials)] : []),
        ].join(' · ')}
      </p>
      <ul className="sole-list">
        {resting.map((each) => (
          <RestingItem key={each.key} resting={each} words={words} />
        ))}
      </ul>
    </section>
  );
}

function RestingItem({
  resting: { isDenial, rows },
  words,
}: {
  readonly resting: RestingOn;
  readonly words: SingleSourceWords;
}) {
  const { word } = useSpeech();
  const facts = rows.flatMap(({ node }) => node.fact ?? []);
  const claims = new Map(rows.flatMap(({ node }) => node.claims.map((claim) => [claim.id, claim] as const)));
  const stakes = new Set(
    [...claims.values()].flatMap(({ speakers }) => speakers.map(({ interest }) => interest)),
  );
  return (
    <li className={isDenial ? 'sole-item is-denial' : 'sole-item'} data-denial={isDenial}>
      <p className="sole-sort">
        <strong>{isDenial ? `≠ ${words.denial}` : words.fact}</strong>
        {' · '}
        {words.stakeOf([...stakes].map(word).join(', '))}
      </p>
      {facts.map((fact) => (
        <FactDetails key={fact.id} fact={fact} />
      ))}
      {[...claims.values()].map((claim) => (
        <ClaimLink key={claim.id} claim={claim} />
      ))}
    </li>
  );
}

function entitiesOf({ node: { fact, claims } }: SingleSourceRow): string[] {
  return [
    ...[fact?.subject?.id, fact?.object?.id].filter((id) => id !== undefined),
    ...claims.flatMap(({ speakers }) => speakers.flatMap(({ actor }) => actor?.id ?? [])),
  ];
}
