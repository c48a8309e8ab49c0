import { useMemo } from 'react';
import type { ClaimLineFragment } from '../api/__generated__/operations.ts';
import { sentenceOf, stanceOf } from '../evidence/claim-text.ts';
import { renderBounds } from '../evidence/render-period.ts';
import { nameOfSpeaker } from '../evidence/name-of-speaker.ts';
import { marksOf } from '../evidence/marks.ts';
import { useSpeech, type Speech } from '../i18n/language-context.ts';
import { DataTable } from '../table/data-table.tsx';
import type { TableColumn } from '../table/table-column.ts';
import { EntityLink, PageLink } from '../ui/entity-link.tsx';

/** A claim in a table, with its words where they were asked for. */
export type ClaimRow = ClaimLineFragment & {
  readonly quote?: string | null;
  readonly quoteLanguage?: string | null;
  readonly locator?: string | null;
};

/** Claims as a table that leads to each of them. */
export function ClaimTable(props: {
  readonly caption: string;
  readonly claims: readonly ClaimRow[];
  readonly withSource: boolean;
}) {
  const { caption, claims, withSource } = props;
  const speech = useSpeech();
  const columns = useMemo(() => claimColumns(speech, withSource), [speech, withSource]);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={claims}
      keyOf={claimKey}
      marksOf={(claim) => marksOf({ claims: [claim] })}
    />
  );
}

const claimKey = ({ id }: ClaimRow): string => id;

function claimColumns(speech: Speech, withSource: boolean): TableColumn<ClaimRow>[] {
  const { say, word, name } = speech;
  return [
    {
      id: 'said',
      title: say.said,
      text: (claim) => sentenceOf(claim, speech),
      show: (claim) => (
        <PageLink page={{ kind: 'claim', id: claim.id }}>{sentenceOf(claim, speech)}</PageLink>
      ),
    },
    {
      id: 'speaker',
      title: say.speaker,
      text: ({ speakers }) => speakers.map((speaker) => nameOfSpeaker(speaker, speech)).join(', '),
    },
    { id: 'stance', title: say.stance, text: (claim) => stanceOf(claim, speech) },
    { id: 'status', title: say.status, text: ({ status }) => word(status) },
    withSource
      ? {
          id: 'source',
          title: say.source,
          text: ({ source }) => (source === null ? say.noSource : name(source)),
          show: ({ source }) => (source === null ? say.noSource : <EntityLink entity={source} />),
        }
      : {
          id: 'quote',
          title: say.quote,
          text: ({ quote }) => quote ?? '',
          show: ({ quote, quoteLanguage }) => <span lang={quoteLanguage ?? undefined}>{quote}</span>,
        },
    {
      id: 'published',
      title: withSource ? say.when : say.knownSince,
      text: ({ source, knownFrom }) =>
        withSource ? renderBounds(source?.publishedOn ?? null, speech) : (knownFrom ?? ''),
    },
  ];
}
