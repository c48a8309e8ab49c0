import { marksOf } from '../../evidence/marks.ts';
import { renderPeriod } from '../../evidence/render-period.ts';
import { renderValue } from '../../i18n/render-value.ts';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { AnswerMark } from '../answer-mark.tsx';
import { EvidenceOfCell } from '../evidence-of-cell.tsx';
import { MatrixTable, type MatrixCell } from '../matrix-table.tsx';
import {
  answersOf,
  keyOfQuestion,
  nameOfQuestion,
  otherEnd,
  type Answer,
  type Cell,
  type Comparison,
  type Question,
} from './comparison.ts';
import type { CompareWords } from './words.ts';

/** Answers that a cell shows before it is opened. */
const MOST_ANSWERS = 4;

/** The comparison: a row for each question, a column for each entity. */
export function ComparisonMatrix(props: {
  readonly entities: Comparison['entities'];
  readonly questions: readonly Question[];
  readonly words: CompareWords;
}) {
  const { entities, questions, words } = props;
  const speech = useSpeech();
  return (
    <MatrixTable
      caption={words.caption}
      head={
        <tr>
          <th scope="col">{words.question}</th>
          {entities.map((entity) => (
            <th key={entity.id} scope="col">
              <EntityLink entity={entity} />
            </th>
          ))}
        </tr>
      }
      rows={questions.map((question) => {
        const name = nameOfQuestion(question, words, speech);
        return {
          key: keyOfQuestion(question),
          head: (
            <>
              {name}
              {question.differs ? <strong className="differs">≠ {words.differs}</strong> : null}
            </>
          ),
          cells: question.cells.map((cell) => cellOf(cell, { question: name, words, speech })),
        };
      })}
    />
  );
}

interface CellWords {
  readonly question: string;
  readonly words: CompareWords;
  readonly speech: Speech;
}

function cellOf(cell: Cell, { question, words, speech }: CellWords): MatrixCell {
  const { entity, state, facts, denials } = cell;
  const answers = answersOf(cell);
  const place = `${speech.name(entity)}, ${question}`;
  const rests = words.evidence(facts.length, denials.length);
  return {
    key: entity.id,
    marks: marksOf({ facts, claims: denials }),
    content: (
      <>
        <AnswerMark answer={state} />
        {state === 'UNKNOWN' ? <span className="muted matrix-note">{words.unknown}</span> : null}
        {answers.length === 0 ? null : (
          <ul className="matrix-answers">
            {answers.slice(0, MOST_ANSWERS).map((answer) => (
              <li key={answer.factId}>
                <AnswerText answer={answer} entityId={entity.id} words={words} />
              </li>
            ))}
            {answers.length > MOST_ANSWERS ? (
              <li className="muted">{words.more(answers.length - MOST_ANSWERS)}</li>
            ) : null}
          </ul>
        )}
      </>
    ),
    detail:
      facts.length + denials.length === 0
        ? null
        : {
            label: rests,
            fullLabel: `${rests}: ${place}`,
            content: () => <EvidenceOfCell title={place} facts={facts} denials={denials} />,
          },
  };
}

function AnswerText(props: {
  readonly answer: Answer;
  readonly entityId: string;
  readonly words: CompareWords;
}) {
  const { answer, entityId, words } = props;
  const speech = useSpeech();
  const { periods } = answer;
  const [first] = periods;
  if (first === undefined) return null;
  const other = otherEnd(first, entityId);
  const qualifiers = [first.layer, first.stage, first.extent].flatMap((code) =>
    code === null ? [] : [speech.word(code)],
  );
  // A value such as a date mostly holds whenever it is asked for.
  const timeless = other === null && first.validFrom === null && first.validTo === null;
  const period = periods.length === 1 ? renderPeriod(first, speech) : words.periods(periods.length);
  return (
    <>
      {other === null ? renderValue(first.value, speech) : <EntityLink entity={other} />}
      {periods.some(({ disputed }) => disputed) ? (
        <strong className="disputed-text"> ≠ {speech.say.disputed}</strong>
      ) : null}
      <span className="muted matrix-note">{[...qualifiers, ...(timeless ? [] : [period])].join(' · ')}</span>
    </>
  );
}
