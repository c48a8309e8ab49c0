import type { ChangesQuery, LearntKind } from '../../api/__generated__/operations.ts';
import { ClaimLink } from '../../evidence/claim-link.tsx';
import { sentenceOf } from '../../evidence/claim-text.ts';
import { FactDetails, sentenceOfFact } from '../../evidence/fact-details.tsx';
import { nameOfSpeaker } from '../../evidence/name-of-speaker.ts';
import type { Speech } from '../../i18n/language-context.ts';
import type { TableColumn } from '../../table/table-column.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import type { ChangesWords } from './words.ts';

/** What became of a claim, an entity or a fact. */
export type Learnt = ChangesQuery['changes']['learnt'][number];

/** What tells it from the others. */
export const keyOfLearnt = ({ what, id }: Learnt): string => `${what} ${id}`;

/** The columns of a table of claims, of entities or of facts. */
export function learntColumns(
  what: Learnt['what'],
  { words, speech }: { readonly words: ChangesWords; readonly speech: Speech },
): TableColumn<Learnt>[] {
  const { say, word } = speech;
  const columns: TableColumn<Learnt>[] = [
    {
      id: 'kind',
      title: words.becameOf,
      text: ({ kind }) => words.kinds[kind],
      show: ({ kind }) => <KindMark kind={kind} words={words} />,
    },
    {
      id: 'what',
      title: words.what,
      text: (learnt) => textOf(learnt, speech) || words.gone,
      show: (learnt) => <Shown learnt={learnt} words={words} />,
    },
    { id: 'id', title: 'Id', text: ({ id }) => id },
  ];
  const more: Readonly<Record<Learnt['what'], TableColumn<Learnt>[]>> = {
    CLAIM: [
      {
        id: 'speaker',
        title: say.speaker,
        text: ({ claim }) =>
          claim?.speakers.map((speaker) => nameOfSpeaker(speaker, speech)).join(', ') ?? '',
      },
      { id: 'status', title: say.status, text: ({ claim }) => word(claim?.status ?? '') },
    ],
    ENTITY: [{ id: 'type', title: say.type, text: ({ entity }) => word(entity?.__typename ?? '') }],
    FACT: [
      {
        id: 'status',
        title: say.status,
        text: ({ facts }) => [...new Set(facts.map(({ status }) => word(status)))].join(', '),
      },
    ],
  };
  return [...columns, ...more[what]];
}

/** What became of something, in a word with a mark. */
export function KindMark({ kind, words }: { readonly kind: LearntKind; readonly words: ChangesWords }) {
  return <span className={`learnt-kind learnt-${kind.toLowerCase()}`}>{words.kinds[kind]}</span>;
}

function Shown({ learnt, words }: { readonly learnt: Learnt; readonly words: ChangesWords }) {
  const { claim, entity, facts } = learnt;
  if (claim !== null) return <ClaimLink claim={claim} />;
  if (entity !== null) return <EntityLink entity={entity} />;
  if (facts.length === 0) return <span className="muted">{words.gone}</span>;
  return facts.map((fact) => <FactDetails key={fact.id} fact={fact} />);
}

function textOf({ claim, entity, facts }: Learnt, speech: Speech): string {
  if (claim !== null) return sentenceOf(claim, speech);
  if (entity !== null) return speech.name(entity);
  return [...new Set(facts.map((fact) => sentenceOfFact(fact, speech)))].join(' · ');
}
