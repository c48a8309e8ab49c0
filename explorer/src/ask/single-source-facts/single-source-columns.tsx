import { sentenceOf, stanceOf } from '../../evidence/claim-text.ts';
import { ClaimLink } from '../../evidence/claim-link.tsx';
import { FactDetails, sentenceOfFact } from '../../evidence/fact-details.tsx';
import { renderPeriod } from '../../evidence/render-period.ts';
import { nameOfSpeaker } from '../../evidence/name-of-speaker.ts';
import { inLanguage } from '../../i18n/in-language.ts';
import type { Speech } from '../../i18n/language-context.ts';
import type { TableColumn } from '../../table/table-column.ts';
import { speakerOf, type SingleSourceRow } from './by-speaker.ts';
import type { SingleSourceWords } from './words.ts';

/** What tells a row from the others. */
export const keyOfRow = ({ cursor }: SingleSourceRow): string => cursor;

/** The columns of the table of what rests on one interested speaker. */
export function singleSourceColumns(
  words: SingleSourceWords,
  speech: Speech,
): TableColumn<SingleSourceRow>[] {
  const { say, word, name, language } = speech;
  return [
    {
      id: 'sort',
      title: words.sort,
      text: ({ node }) => (node.isDenial ? words.denial : words.fact),
    },
    {
      id: 'what',
      title: words.what,
      text: ({ node: { fact, claims } }) =>
        fact === null
          ? claims.map((claim) => sentenceOf(claim, speech)).join(' · ')
          : sentenceOfFact(fact, speech),
      show: ({ node: { fact, claims } }) =>
        fact === null ? (
          claims.map((claim) => <ClaimLink key={claim.id} claim={claim} />)
        ) : (
          <FactDetails fact={fact} />
        ),
    },
    {
      id: 'speaker',
      title: say.speaker,
      text: (row) => {
        const speaker = speakerOf(row);
        return speaker === null ? say.unnamed : nameOfSpeaker(speaker, speech);
      },
    },
    {
      id: 'organization',
      title: words.organization,
      text: (row) => {
        const organization = speakerOf(row)?.organization ?? null;
        return organization === null ? '' : name(organization);
      },
    },
    {
      id: 'capacity',
      title: words.capacity,
      text: (row) => {
        const speaker = speakerOf(row);
        return speaker === null ? '' : (inLanguage(language, speaker.capacity, speaker.capacityFr) ?? '');
      },
    },
    {
      id: 'stake',
      title: words.stake,
      text: ({ node }) =>
        [
          ...new Set(node.claims.flatMap(({ speakers }) => speakers.map(({ interest }) => word(interest)))),
        ].join(', '),
    },
    {
      id: 'status',
      title: say.status,
      text: ({ node: { fact, claims } }) => word(fact?.status ?? claims[0]?.status ?? ''),
    },
    {
      id: 'validity',
      title: say.validity,
      text: ({ node: { fact } }) => (fact === null ? '' : renderPeriod(fact, speech)),
    },
    {
      id: 'stance',
      title: say.stance,
      text: ({ node }) => [...new Set(node.claims.map((claim) => stanceOf(claim, speech)))].join(', '),
    },
    {
      id: 'quote',
      title: say.quote,
      text: ({ node }) => node.claims.flatMap(({ quote }) => quote ?? []).join(' · '),
    },
    {
      id: 'source',
      title: say.source,
      text: ({ node }) =>
        [...new Set(node.claims.flatMap(({ source }) => (source === null ? [] : [name(source)])))].join(', '),
    },
  ];
}
