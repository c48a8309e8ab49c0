import { ClaimLink } from '../../evidence/claim-link.tsx';
import { FactDetails } from '../../evidence/fact-details.tsx';
import type { Speech } from '../../i18n/language-context.ts';
import type { TableColumn } from '../../table/table-column.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import type { WhyNode } from './why-tree.tsx';
import type { WhyWords } from './words.ts';

/** What tells steps apart. */
export function keyOfNode({ id }: WhyNode): string {
  return id;
}

/** The columns of the table of steps. */
export function whyColumns(words: WhyWords, { say, word, language }: Speech): TableColumn<WhyNode>[] {
  return [
    { id: 'number', title: words.number, text: ({ id }) => id },
    { id: 'kind', title: say.kind, text: ({ kind }) => words.kinds[kind] },
    {
      id: 'says',
      title: words.says,
      text: ({ text }) => text[language],
      show: ({ text, claim, fact, entity }) => (
        <>
          {claim === null && fact === null ? text[language] : null}
          {claim === null ? null : <ClaimLink claim={claim} />}
          {fact === null ? null : <FactDetails fact={fact} />}
          {entity === null ? null : (
            <>
              {' '}
              <EntityLink entity={entity} />
            </>
          )}
        </>
      ),
    },
    { id: 'tie', title: words.tie, text: ({ link }) => (link === null ? '' : word(link)) },
    { id: 'reason', title: words.reason, text: ({ reason }) => reason ?? '' },
  ];
}
