import type { PathRouteFragment } from '../../api/__generated__/operations.ts';
import { sentenceOf, stanceOf } from '../../evidence/claim-text.ts';
import { renderPeriod } from '../../evidence/render-period.ts';
import type { Speech } from '../../i18n/language-context.ts';
import type { TableColumn } from '../../table/table-column.ts';
import { EntityLink, PageLink } from '../../ui/entity-link.tsx';
import type { PathWords } from './words.ts';

/** A hop as a row. */
export type HopRow = PathRouteFragment['hops'][number] & {
  /** Over what the route leads, and its number. */
  readonly route: string;
  readonly hop: number;
};

/** Every hop of some routes. */
export function hopRows(routes: readonly PathRouteFragment[], over: string): HopRow[] {
  return routes.flatMap(({ hops }, route) =>
    hops.map((hop, index) => ({ ...hop, route: `${over}, ${route + 1}`, hop: index + 1 })),
  );
}

/** What tells rows apart. */
export function keyOfHop({ route, hop }: HopRow): string {
  return `${route} ${hop}`;
}

/** The columns of the table of hops. */
export function hopColumns(words: PathWords, speech: Speech): TableColumn<HopRow>[] {
  const { say, word, name } = speech;
  return [
    { id: 'route', title: words.routeColumn, text: ({ route }) => route },
    { id: 'hop', title: words.hop, text: ({ hop }) => String(hop) },
    {
      id: 'from',
      title: say.fromColumn,
      text: ({ from }) => name(from),
      show: ({ from }) => <EntityLink entity={from} />,
    },
    {
      id: 'relationship',
      title: say.relationship,
      text: ({ fact, claim }) => word(fact?.predicate ?? claim?.predicate ?? ''),
    },
    {
      id: 'to',
      title: say.toColumn,
      text: ({ to }) => name(to),
      show: ({ to }) => <EntityLink entity={to} />,
    },
    { id: 'read', title: words.read, text: ({ direction }) => words.reads[direction] },
    {
      id: 'kind',
      title: say.kind,
      text: ({ fact }) => (fact === null ? words.claim : fact.derived ? say.inference : say.fact),
    },
    {
      id: 'rest',
      title: words.rest,
      text: ({ fact, claim }) =>
        fact === null
          ? claim === null
            ? ''
            : `${stanceOf(claim, speech)}: ${sentenceOf(claim, speech)}`
          : [
              word(fact.status),
              ...(fact.disputed ? [`≠ ${say.disputed}`] : []),
              renderPeriod(fact, speech),
            ].join(' · '),
      show: ({ fact, claim }) =>
        fact === null && claim !== null ? (
          <>
            {stanceOf(claim, speech)}:{' '}
            <PageLink page={{ kind: 'claim', id: claim.id }}>{sentenceOf(claim, speech)}</PageLink>
          </>
        ) : undefined,
    },
  ];
}
