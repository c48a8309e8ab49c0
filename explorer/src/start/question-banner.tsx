import { useSpeech } from '../i18n/language-context.ts';
import { graphiqlAddress } from '../share/graphiql-address.ts';
import { gallery } from './gallery.ts';

/** The question that the picture answers. */
export function QuestionBanner({ name }: { readonly name: string }) {
  const { say, language } = useSpeech();
  const question = gallery.find((candidate) => candidate.name === name);
  if (question === undefined) return <h1 className="visually-hidden">{say.graph}</h1>;
  return (
    <div className="question-banner">
      <h1>{question[language]}</h1>
      <a href={graphiqlAddress(question.query, {})}>{say.openInGraphiql}</a>
    </div>
  );
}
