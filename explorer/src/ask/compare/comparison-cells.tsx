import { useMemo } from 'react';
import { ClaimLink } from '../../evidence/claim-link.tsx';
import { sentenceOf } from '../../evidence/claim-text.ts';
import { FactDetails, sentenceOfFact } from '../../evidence/fact-details.tsx';
import { marksOf } from '../../evidence/marks.ts';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import type { TableColumn } from '../../table/table-column.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { AnswerMark } from '../answer-mark.tsx';
import { keyOfQuestion, nameOfQuestion, type Cell, type Question } from './comparison.ts';
import type { CompareWords } from './words.ts';

type CellRow = Cell & { readonly question: Question };

/** The twin of the comparison: one row for each question and entity. */
export function ComparisonCells(props: {
  readonly questions: readonly Question[];
  readonly words: CompareWords;
}) {
  const { questions, words } = props;
  const speech = useSpeech();
  const columns = useMemo(() => columnsFor(words, speech), [words, speech]);
  const rows = useMemo(
    () => questions.flatMap((question) => question.cells.map((cell): CellRow => ({ ...cell, question }))),
    [questions],
  );
  return (
    <DataTable
      caption={words.twin}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      marksOf={({ facts, denials }) => marksOf({ facts, claims: denials })}
    />
  );
}

function keyOf({ question, entity }: CellRow): string {
  return `${keyOfQuestion(question)} ${entity.id}`;
}

function columnsFor(words: CompareWords, speech: Speech): TableColumn<CellRow>[] {
  const { say, name, word } = speech;
  return [
    {
      id: 'question',
      title: words.question,
      text: ({ question }) => nameOfQuestion(question, words, speech),
    },
    {
      id: 'entity',
      title: words.entity,
      text: ({ entity }) => name(entity),
      show: ({ entity }) => <EntityLink entity={entity} />,
    },
    {
      id: 'state',
      title: words.state,
      text: ({ state }) => word(state),
      show: ({ state }) => <AnswerMark answer={state} />,
    },
    {
      id: 'differs',
      title: words.differs,
      text: ({ question }) => (question.differs ? `≠ ${say.yes}` : ''),
    },
    {
      id: 'answers',
      title: words.answers,
      text: ({ facts }) => facts.map((fact) => sentenceOfFact(fact, speech)).join('; '),
      show: ({ facts }) => facts.map((fact) => <FactDetails key={fact.id} fact={fact} />),
    },
    {
      id: 'denials',
      title: words.denials,
      text: ({ denials }) => denials.map((claim) => sentenceOf(claim, speech)).join('; '),
      show: ({ denials }) => denials.map((claim) => <ClaimLink key={claim.id} claim={claim} />),
    },
  ];
}
