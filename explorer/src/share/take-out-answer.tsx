import type { Operation } from '../api/use-operation.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { answerFiles } from './answer-files.ts';
import { graphiqlAddress } from './graphiql-address.ts';
import { TakeOutMenu } from './take-out-menu.tsx';
import { useCredits } from './use-credits.ts';

/** What can be taken out of the answer of an operation: link, files, citation, and the operation itself. */
export function TakeOutAnswer({
  operation,
  title,
}: {
  readonly operation: Operation;
  readonly title: string;
}) {
  const { say } = useSpeech();
  const { link, citation } = useCredits();
  const name = `sovereignty-graph-${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`.slice(0, 60);
  return (
    <TakeOutMenu
      link={link}
      files={answerFiles(operation, say, name)}
      empty={false}
      citation={`${title}. ${citation}`}
    >
      <a href={graphiqlAddress(operation.text, operation.variables)}>{say.behind}</a>
    </TakeOutMenu>
  );
}
