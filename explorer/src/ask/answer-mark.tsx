import { useSpeech } from '../i18n/language-context.ts';
import './answer-mark.css';

/** The answer of a cell in words, with a mark that does not rest on colour. */
export function AnswerMark({ answer }: { readonly answer: string }) {
  const { word } = useSpeech();
  return (
    <strong className={`answer answer-${answer.toLowerCase().replaceAll('_', '-')}`}>{word(answer)}</strong>
  );
}
