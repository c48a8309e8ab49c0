import type { NeighbourhoodQuery } from '../../api/__generated__/operations.ts';
import { FactDetails } from '../../evidence/fact-details.tsx';
import { renderPeriod } from '../../evidence/render-period.ts';
import type { Speech } from '../../i18n/language-context.ts';
import type { TableColumn } from '../../table/table-column.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import type { NeighbourhoodWords } from './words.ts';

type Around = NeighbourhoodQuery['neighbourhood']['nodes'][number];
type Relation = NeighbourhoodQuery['neighbourhood']['edges'][number];

/** What tells entities apart. */
export function keyOfAround({ entity }: Around): string {
  return entity.id;
}

/** What tells relations apart. */
export function keyOfRelation({ factId }: Relation): string {
  return factId;
}

/** The columns of the table of entities; `goOn` asks for what stands around one of them too. */
export function nodeColumns(
  words: NeighbourhoodWords,
  { say, word, name }: Speech,
  goOn: (id: string) => void,
): TableColumn<Around>[] {
  return [
    {
      id: 'name',
      title: say.name,
      text: ({ entity }) => name(entity),
      show: ({ entity, distance }) => (
        <>
          <EntityLink entity={entity} />{' '}
          {distance === 0 ? null : (
            <button
              type="button"
              className="row-button muted"
              aria-label={words.goOnFrom(name(entity))}
              onClick={() => {
                goOn(entity.id);
              }}
            >
              {words.goOn}
            </button>
          )}
        </>
      ),
    },
    { id: 'type', title: say.type, text: ({ entity }) => word(entity.__typename) },
    {
      id: 'distance',
      title: words.distance,
      text: ({ distance }) => (distance === 0 ? words.asked : String(distance)),
    },
    { id: 'shown', title: words.shown, text: ({ shownFacts }) => String(shownFacts) },
    {
      id: 'remaining',
      title: words.remaining,
      text: ({ remaining, atLeast }) => (atLeast ? words.atLeast(remaining) : String(remaining)),
    },
    {
      id: 'remainingBy',
      title: words.remainingBy,
      text: ({ remainingBy }) =>
        remainingBy.map(({ predicate, count }) => `${word(predicate)} ${count}`).join(', '),
    },
  ];
}

/** The columns of the table of relations. */
export function relationColumns(words: NeighbourhoodWords, speech: Speech): TableColumn<Relation>[] {
  const { say, word, name } = speech;
  return [
    {
      id: 'from',
      title: say.fromColumn,
      text: ({ from }) => name(from),
      show: ({ from }) => <EntityLink entity={from} />,
    },
    { id: 'relationship', title: say.relationship, text: ({ predicate }) => word(predicate) },
    {
      id: 'to',
      title: say.toColumn,
      text: ({ to }) => name(to),
      show: ({ to }) => <EntityLink entity={to} />,
    },
    {
      id: 'periods',
      title: words.periods,
      text: ({ facts }) =>
        facts
          .map((fact) =>
            [
              word(fact.status),
              ...(fact.disputed ? [`≠ ${say.disputed}`] : []),
              word(fact.certainty),
              renderPeriod(fact, speech),
            ].join(' · '),
          )
          .join('; '),
      show: ({ facts }) => facts.map((fact) => <FactDetails key={fact.id} fact={fact} />),
    },
  ];
}
