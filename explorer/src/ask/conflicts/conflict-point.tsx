import { stanceOf } from '../../evidence/claim-text.ts';
import { Quote } from '../../evidence/claim-card.tsx';
import { claimMark, useMark } from '../../evidence/marks.ts';
import { FactDetails } from '../../evidence/fact-details.tsx';
import { StatusMark } from '../../evidence/fact-evidence.tsx';
import { useSpeech } from '../../i18n/language-context.ts';
import { EntityLink, PageLink } from '../../ui/entity-link.tsx';
import { Terms } from '../../ui/terms.tsx';
import {
  capacityOfVoice,
  columnsOf,
  dayOfVoice,
  nameOfVoice,
  type ColumnsBy,
  type Conflict,
  type Side,
  type Voice,
} from './conflict-columns.ts';
import type { ConflictsWords } from './words.ts';

/** A point on which claims stand against each other, its voices in columns. */
export function ConflictPoint(props: {
  readonly conflict: Conflict;
  readonly number: number;
  readonly by: ColumnsBy;
  readonly words: ConflictsWords;
}) {
  const { conflict, number, by, words } = props;
  const speech = useSpeech();
  const { word, name } = speech;
  const { subjects, kinds, predicates, topics, reasons, facts } = conflict;
  return (
    <section className="conflict" data-conflict={conflict.id}>
      <h2>
        {number}. {subjects.map(name).join(' · ')}
      </h2>
      <p className="muted">
        {[...predicates.filter((predicate) => predicate !== 'states'), ...topics].map(word).join(' · ')}
      </p>
      <p>{kinds.map((kind) => words.kinds[kind]).join(' ')}</p>
      <div className="conflict-columns">
        {columnsOf(conflict, by, { speech, words }).map(({ title, parts }) => (
          <div key={title} className="conflict-column">
            <h3>{title}</h3>
            {parts.map(({ side, voices }) => (
              <SidePart key={side.number} side={side} voices={voices} isNamed={by === 'side'} words={words} />
            ))}
          </div>
        ))}
      </div>
      {reasons.length === 0 ? null : (
        <details>
          <summary>{words.reasons}</summary>
          {reasons.map((reason) => (
            <p key={reason} lang="en">
              {reason}
            </p>
          ))}
        </details>
      )}
      {facts.length === 0 ? null : (
        <details>
          <summary>
            {words.facts} ({facts.length})
          </summary>
          {facts.map((fact) => (
            <FactDetails key={fact.id} fact={fact} />
          ))}
        </details>
      )}
    </section>
  );
}

/** What a side says, and who of the column speaks for it. */
function SidePart(props: {
  readonly side: Side;
  readonly voices: readonly Voice[];
  /** Whether the column bears the name of the side already. */
  readonly isNamed: boolean;
  readonly words: ConflictsWords;
}) {
  const { side, voices, isNamed, words } = props;
  const { language } = useSpeech();
  return (
    <div
      className={side.polarity === 'DENIES' ? 'conflict-side is-denial' : 'conflict-side'}
      data-side={side.number}
    >
      <p className="conflict-against">
        {isNamed ? '' : `${words.side(side.number)} `}
        <span className="disputed-text">≠ {words.against(side.against)}</span>
      </p>
      <p className="conflict-text">
        {side.polarity === 'DENIES' ? <strong>{words.denied} </strong> : null}
        {side.text[language]}
      </p>
      <ul className="voices">
        {voices.map((voice) => (
          <li key={`${voice.claim.id} ${voice.speaker?.id ?? ''}`}>
            <VoicePart voice={voice} words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function VoicePart({ voice, words }: { readonly voice: Voice; readonly words: ConflictsWords }) {
  const speech = useSpeech();
  const { say, word, name } = speech;
  const { claim, speaker, organization, source } = voice;
  const capacity = capacityOfVoice(voice, speech);
  const { marked, mark } = useMark();
  return (
    <div
      className={marked === claimMark(claim) ? 'voice is-marked' : 'voice'}
      data-claim={claim.id}
      onClick={() => {
        mark(claimMark(claim));
      }}
    >
      <p>
        <strong>{speaker === null ? nameOfVoice(voice, speech) : <EntityLink entity={speaker} />}</strong>
        {[
          ...(capacity === null ? [] : [say.asCapacity(capacity)]),
          ...(organization === null ? [] : [say.forOrganization(name(organization))]),
        ]
          .map((part) => `, ${part}`)
          .join('')}
      </p>
      <p className="muted">
        <StatusMark status={voice.status} /> · {stanceOf(claim, speech)}
      </p>
      <Quote claim={claim} />
      <Terms
        terms={[
          [words.interest, word(voice.interest)],
          [say.evidenceClass, word(voice.evidenceClass)],
          [words.date, dayOfVoice(voice, speech)],
          [
            say.source,
            source === null ? (
              say.noSource
            ) : (
              <>
                <EntityLink entity={source} />
                {claim.locator === null ? '' : `, ${claim.locator}`}
              </>
            ),
          ],
        ]}
      />
      <p>
        <PageLink page={{ kind: 'claim', id: claim.id }}>{say.openClaim}</PageLink>
      </p>
    </div>
  );
}
