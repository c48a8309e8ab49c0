import { useMemo } from 'react';
import {
  ClaimCheckDocument,
  type ClaimCheckQuery,
  type ClaimCheckQueryVariables,
  type Predicate,
} from '../../api/__generated__/operations.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { AskFrame } from '../ask-frame.tsx';
import type { AskProps } from '../ask-props.ts';
import { useNews } from '../use-news.ts';
import { useView } from '../use-view.ts';
import { CheckAnswer, type CheckResult } from './check-answer.tsx';
import { CheckFields } from './check-fields.tsx';
import { claimCheckWords } from './words.ts';
import './claim-check.css';

/** What speaks for and against a statement, without a verdict. */
export default function ClaimCheckPage({ given, fill }: AskProps) {
  const { say, language } = useSpeech();
  const words = claimCheckWords[language];
  const view = useView();
  const { subject = '', predicate = '', object = '', value = '' } = given;
  const operation = useMemo(() => {
    if (subject === '' || predicate === '') return null;
    const variables: ClaimCheckQueryVariables = {
      subject,
      predicate: predicate as Predicate,
      ...(object === '' ? {} : { object }),
      ...(value === '' ? {} : { value }),
      view,
    };
    return { text: ClaimCheckDocument.toString(), variables };
  }, [subject, predicate, object, value, view]);
  const reading = useOperation<ClaimCheckQuery>(operation);
  const check = operation === null ? null : (reading.data?.claimCheck ?? null);
  useNews(
    reading.status === 'done' && check !== null
      ? words.news(check.supporting.length, check.contradicting.length, check.undecided.length)
      : null,
  );
  // Until the new answer is there, the one before still stands here: it says nothing of what is asked now.
  const unknown = check === null || reading.status !== 'done' ? [] : unknownOf(check, { subject, object });
  return (
    <AskFrame
      title={say.askTitles.claimCheck}
      intro={words.intro}
      form={<CheckFields given={given} fill={fill} />}
      hint={words.hint}
      operation={operation}
      reading={reading}
      entities={check === null ? [] : entitiesOf(check)}
    >
      {check === null ? null : unknown.length > 0 ? (
        unknown.map((id) => <p key={id}>{words.unknown(id)}</p>)
      ) : (
        <CheckAnswer check={check} predicate={predicate} value={value} />
      )}
    </AskFrame>
  );
}

/** Ids that were given and are not known. */
function unknownOf(
  check: CheckResult,
  { subject, object }: { readonly subject: string; readonly object: string },
): string[] {
  return [
    ...(check.subject === null ? [subject] : []),
    ...(check.object === null && object !== '' ? [object] : []),
  ];
}

function entitiesOf({ subject, object, facts, supporting, contradicting, undecided }: CheckResult): string[] {
  const said = [...facts, ...supporting, ...contradicting, ...undecided];
  return [subject, object, ...said.flatMap((each) => [each.subject, each.object])].flatMap(
    (end) => end?.id ?? [],
  );
}
