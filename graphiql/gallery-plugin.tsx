import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { readPreferences } from '../explorer/src/app/preferences.ts';
import { gallery } from '../explorer/src/start/gallery.ts';
import type { Question } from '../explorer/src/start/questions.ts';
import { defaultVariables } from './default-variables.ts';
import { firstQuestion } from './first-question.ts';

/** The language that the explorer speaks. */
const language = readPreferences().language;
const WORDS = {
  en: { case: 'Ten questions', others: 'More queries', explorer: 'Back to the explorer' },
  fr: { case: 'Dix questions', others: 'Autres requêtes', explorer: 'Retour à l’explorateur' },
}[language];

/** The questions of the gallery, to be opened in the editors. */
export const galleryPlugin: GraphiQLPlugin = { title: 'Gallery', icon: GalleryIcon, content: Gallery };

function Gallery() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const actions = useGraphiQLActions();
  const open = ({ query }: Question): void => {
    // What someone has written stays in its tab.
    if (!isOurs(queryEditor?.getValue() ?? '')) actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(defaultVariables(query));
  };
  return (
    <section aria-label="Gallery" className="gallery" lang={language}>
      <Questions title={WORDS.case} questions={gallery.filter(({ number }) => number !== null)} open={open} />
      <Questions
        title={WORDS.others}
        questions={gallery.filter(({ number }) => number === null)}
        open={open}
      />
      <p>
        <a href="/">{WORDS.explorer}</a>
      </p>
    </section>
  );
}

function Questions(props: {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly open: (question: Question) => void;
}) {
  return (
    <>
      <h2>{props.title}</h2>
      <ul>
        {props.questions.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              className="graphiql-un-styled"
              onClick={() => {
                props.open(question);
              }}
            >
              {question.number === null ? '' : `${question.number}. `}
              {question[language]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether nothing is lost when it is replaced. */
function isOurs(text: string): boolean {
  return [...gallery.map(({ query }) => query), firstQuestion, ''].some(
    (ours) => ours.trim() === text.trim(),
  );
}

function GalleryIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M4 5h16v11H10.5L6 20v-4H4zM8 9h8M8 12h5" />
    </svg>
  );
}
