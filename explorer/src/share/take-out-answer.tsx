import type { Operation } from '../api/use-operation.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { answerFiles } from './answer-files.ts';
import { graphiqlAddress } from './graphiql-address.ts';
import { readRecords } from './read-records.ts';
import { renderAnswerHtml } from './render-answer-html.ts';
import { pageStyles, snapshotOf } from './snapshot.ts';
import { withWholeTables } from '../table/whole-tables.ts';
import { TakeOutMenu, type OfferedFile } from './take-out-menu.tsx';
import { useCredits } from './use-credits.ts';

/** What can be taken out of the answer of an operation: link, files, citation, and the operation itself. */
export function TakeOutAnswer({
  operation,
  title,
}: {
  readonly operation: Operation;
  readonly title: string;
}) {
  const speech = useSpeech();
  const { say } = speech;
  const { link, citation } = useCredits();
  const name = `sovereignty-graph-${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`.slice(0, 60);
  const page: OfferedFile = {
    label: say.html,
    name: `${name}.html`,
    make: async (signal) => {
      const shown = document.querySelector('[data-answer]');
      const records = await readRecords(operation, signal);
      const content = renderAnswerHtml({
        title,
        citation,
        link,
        speech,
        snapshot: shown === null ? '' : withWholeTables(() => snapshotOf(shown)),
        styles: pageStyles(),
        records,
      });
      return new Blob([content], { type: 'text/html' });
    },
  };
  return (
    <TakeOutMenu
      link={link}
      files={[page, ...answerFiles(operation, say, name)]}
      empty={false}
      citation={`${title}. ${citation}`}
    >
      <a href={graphiqlAddress(operation.text, operation.variables)}>{say.behind}</a>
    </TakeOutMenu>
  );
}
