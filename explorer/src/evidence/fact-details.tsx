import { useMemo, useState } from 'react';
import {
  FactByIdDocument,
  type AskFactFragment,
  type FactByIdQuery,
} from '../api/__generated__/operations.ts';
import { useOperation } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { useSpeech, type Speech } from '../i18n/language-context.ts';
import { renderValue } from '../i18n/render-value.ts';
import { toView } from '../model/view-settings.ts';
import { ReadingState } from '../ui/reading-state.tsx';
import { FactEvidence, StatusMark } from './fact-evidence.tsx';
import { factMark, useMark } from './marks.ts';
import { renderPeriod } from './render-period.ts';

/** A fact as one line that opens its evidence, which is read only then. */
export function FactDetails({ fact }: { readonly fact: AskFactFragment }) {
  const speech = useSpeech();
  const { say } = speech;
  const [open, setOpen] = useState(false);
  const { marked, mark } = useMark();
  const classes = ['fact-details'];
  if (fact.derived) classes.push('is-inferred');
  if (marked === factMark(fact)) classes.push('is-marked');
  return (
    <details
      className={classes.join(' ')}
      data-fact={fact.id}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) mark(factMark(fact));
      }}
    >
      <summary>
        <span className="fact-sentence">{sentenceOfFact(fact, speech)}</span>{' '}
        <StatusMark status={fact.status} />{' '}
        <span className="muted">
          {[
            ...(fact.derived ? [say.inference] : []),
            ...(fact.layer === null ? [] : [speech.word(fact.layer)]),
            renderPeriod(fact, speech),
            ...(fact.certainty === 'CERTAIN' ? [] : [speech.word(fact.certainty)]),
          ].join(' · ')}
        </span>
        {fact.disputed ? <strong className="disputed-text"> ≠ {say.disputed}</strong> : null}
      </summary>
      {open && fact.subject !== null ? <Evidence subject={fact.subject.id} id={fact.id} /> : null}
    </details>
  );
}

/** A fact in words: subject, predicate, object or value. */
export function sentenceOfFact(
  { subject, predicate, object, value }: AskFactFragment,
  speech: Speech,
): string {
  const end = object === null ? renderValue(value, speech) : speech.name(object);
  return `${subject === null ? '' : speech.name(subject)} ${speech.word(predicate)} ${end}`.trim();
}

function Evidence({ subject, id }: { readonly subject: string; readonly id: string }) {
  const { view } = useApp().state.history.present;
  const { say } = useSpeech();
  const operation = useMemo(
    () => ({ text: FactByIdDocument.toString(), variables: { subject, id, view: toView(view) } }),
    [subject, id, view],
  );
  const reading = useOperation<FactByIdQuery>(operation);
  const fact = reading.data?.entity?.facts.edges[0]?.node ?? null;
  return (
    <>
      <ReadingState reading={reading} />
      {reading.status === 'done' && fact === null ? <p className="muted">{say.noEvidence}</p> : null}
      {fact === null ? null : <FactEvidence fact={fact} />}
    </>
  );
}
