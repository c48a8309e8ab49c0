import { useMemo } from 'react';
import type { AskFactFragment, ExposureQuery } from '../../api/__generated__/operations.ts';
import { FactDetails, sentenceOfFact } from '../../evidence/fact-details.tsx';
import { marksOf } from '../../evidence/marks.ts';
import { renderPeriod } from '../../evidence/render-period.ts';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import type { TableColumn } from '../../table/table-column.ts';
import type { exposureWords } from './words.ts';

type Words = (typeof exposureWords)['en'];

interface Row {
  readonly part: string;
  readonly fact: AskFactFragment;
}

/** The twin of the lists: every fact on which they rest. */
export function ExposureTable(props: {
  readonly exposure: ExposureQuery['exposure'];
  readonly words: Words;
}) {
  const { exposure, words } = props;
  const speech = useSpeech();
  const columns = useMemo(() => columnsFor(words, speech), [words, speech]);
  const rows = useMemo((): Row[] => {
    const { hosts, laws, gaps } = exposure;
    return [
      ...hosts.flatMap(({ facts }) => facts.map((fact) => ({ part: words.host, fact }))),
      ...laws.flatMap(({ reach }) => reach.map((fact) => ({ part: words.law, fact }))),
      ...gaps.map((fact) => ({ part: words.gap, fact })),
    ];
  }, [exposure, words]);
  return (
    <DataTable
      caption={words.twin}
      columns={columns}
      rows={rows}
      keyOf={({ part, fact }) => `${part} ${fact.id}`}
      marksOf={({ fact }) => marksOf({ facts: [fact] })}
    />
  );
}

function columnsFor(words: Words, speech: Speech): TableColumn<Row>[] {
  const { say, word } = speech;
  return [
    { id: 'part', title: words.part, text: ({ part }) => part },
    {
      id: 'fact',
      title: words.reason,
      text: ({ fact }) => sentenceOfFact(fact, speech),
      show: ({ fact }) => <FactDetails fact={fact} />,
    },
    { id: 'status', title: say.status, text: ({ fact }) => word(fact.status) },
    { id: 'validity', title: say.validity, text: ({ fact }) => renderPeriod(fact, speech) },
    { id: 'certainty', title: say.certainty, text: ({ fact }) => word(fact.certainty) },
    { id: 'disputed', title: say.disputed, text: ({ fact }) => (fact.disputed ? `≠ ${say.yes}` : '') },
  ];
}
