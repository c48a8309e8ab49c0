import { useSpeech } from '../i18n/language-context.ts';
import { askNames } from '../ask/ask-names.ts';
import { PageLink } from '../ui/entity-link.tsx';
import { ReadingState } from '../ui/reading-state.tsx';
import { graphiqlAddress } from '../share/graphiql-address.ts';
import { askOfQuery } from './ask-of-query.ts';
import { gallery } from './gallery.ts';
import type { Question } from './questions.ts';
import { useTitle } from '../ui/use-title.ts';
import { useAsk } from './use-ask.ts';

/** Where people begin: what this is, questions to ask, and other ways in. */
export function StartPage() {
  const { say, language } = useSpeech();
  const { ask, reading } = useAsk();
  useTitle('');
  const questions = gallery.filter(({ number }) => number !== null);
  const others = gallery.filter(({ number }) => number === null);
  return (
    <div className="page start-page">
      <header className="start-head">
        <h1>{say.tagline}</h1>
        <p>{say.intro}</p>
      </header>
      <ReadingState reading={reading} />
      <section aria-labelledby="questions">
        <h2 id="questions">{say.questions}</h2>
        <p className="muted">{say.questionsIntro}</p>
        <ol className="questions">
          {questions.map((question) => (
            <li key={question.name} value={question.number ?? undefined}>
              <button
                type="button"
                className="question"
                onClick={() => {
                  ask(question);
                }}
              >
                <span className="question-number" aria-hidden="true">
                  {markOf(question, questions)}
                </span>
                <span>{question[language]}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      <div className="start-more">
        <section aria-labelledby="asks">
          <h2 id="asks">{say.asks}</h2>
          <p className="muted">{say.asksIntro}</p>
          <ul className="plain-list">
            {askNames.map((name) => (
              <li key={name}>
                <PageLink page={{ kind: 'ask', name, given: {} }}>{say.askTitles[name]}</PageLink>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="more">
          <h2 id="more">{say.moreQueries}</h2>
          <ul className="plain-list">
            {others.map((question) => (
              <li key={question.name}>
                {askOfQuery(question.query) === null ? (
                  <a href={graphiqlAddress(question.query, {})}>{question[language]}</a>
                ) : (
                  <button
                    type="button"
                    className="row-button"
                    onClick={() => {
                      ask(question);
                    }}
                  >
                    {question[language]}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="ways">
          <h2 id="ways">{say.otherWays}</h2>
          <p>{say.otherWaysText}</p>
          <p className="actions">
            <PageLink page={{ kind: 'graph', question: null }} className="button">
              {say.emptyPicture}
            </PageLink>
            <a href="/graphiql/" className="button">
              GraphiQL
            </a>
          </p>
        </section>
      </div>
    </div>
  );
}

/** Its number, and a letter where the gallery asks one question in several ways. */
function markOf({ name, number }: Question, questions: readonly Question[]): string {
  const ways = questions.filter((other) => other.number === number);
  const letter =
    ways.length === 1 ? '' : String.fromCharCode(97 + ways.findIndex((way) => way.name === name));
  return `${String(number)}${letter}`;
}
