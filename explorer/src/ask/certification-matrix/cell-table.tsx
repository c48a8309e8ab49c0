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
import type { Cell, Matrix, Row } from './certification-grid.ts';
import { reasonOf } from './reason-of.ts';
import type { MatrixWords } from './words.ts';

type CellRow = Cell & { readonly of: Row['of'] };

/** The twin of the matrix: one row for each cell of the answer. */
export function CellTable({ matrix, words }: { readonly matrix: Matrix; readonly words: MatrixWords }) {
  const speech = useSpeech();
  const columns = useMemo(() => columnsFor(words, speech), [words, speech]);
  const rows = useMemo(
    () => matrix.rows.flatMap(({ of, cells }) => cells.map((cell): CellRow => ({ ...cell, of }))),
    [matrix],
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

function keyOf({ of, scheme, layer }: CellRow): string {
  return [of.id, scheme.id, layer].join(' ');
}

function columnsFor(words: MatrixWords, speech: Speech): TableColumn<CellRow>[] {
  const { say, name, word } = speech;
  return [
    {
      id: 'of',
      title: words.of,
      text: ({ of }) => name(of),
      show: ({ of }) => <EntityLink entity={of} />,
    },
    {
      id: 'scheme',
      title: words.scheme,
      text: ({ scheme }) => name(scheme),
      show: ({ scheme }) => <EntityLink entity={scheme} />,
    },
    {
      id: 'layer',
      title: words.layer,
      text: ({ layer }) => (layer === null ? words.noLayer : word(layer)),
    },
    {
      id: 'answer',
      title: words.answer,
      text: ({ answer }) => word(answer),
      show: ({ answer }) => <AnswerMark answer={answer} />,
    },
    { id: 'reason', title: words.reason, text: (row) => reasonOf(row.of, row, { words, speech }) },
    { id: 'disputed', title: say.disputed, text: ({ disputed }) => (disputed ? `≠ ${say.yes}` : '') },
    {
      id: 'facts',
      title: words.facts,
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
