import type { PromisesQuery } from '../../api/__generated__/operations.ts';
import { ClaimLink } from '../../evidence/claim-link.tsx';
import { Quote } from '../../evidence/claim-card.tsx';
import { renderBounds } from '../../evidence/render-period.ts';
import { SpeakerNames } from '../../evidence/speaker-names.tsx';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { Terms } from '../../ui/terms.tsx';
import type { PromisesWords } from './words.ts';

/** A promise and what became of it. */
export type Promised = PromisesQuery['promises']['edges'][number]['node'];

/** A promise with its deadline, what became of it, and the claims on which that rests. */
export function PromiseCard({
  promised,
  words,
}: {
  readonly promised: Promised;
  readonly words: PromisesWords;
}) {
  const speech = useSpeech();
  const { say, day, language } = speech;
  const { promise, promisers, status, limit, keptOn, conditions } = promised;
  const relays = promise?.relayedBy ?? [];
  return (
    <article className="promise" data-promise={promise?.id ?? ''} data-status={status}>
      <p className="promise-head">
        <PromiseMark status={status} words={words} /> <span className="muted">{words.meaning[status]}</span>
      </p>
      <h2>{promised.text[language]}</h2>
      {promise === null ? null : <Quote claim={promise} />}
      <Terms
        terms={[
          [
            words.promisedBy,
            promise === null ? <Names entities={promisers} /> : <SpeakerNames speakers={promise.speakers} />,
          ],
          [words.relayedBy, relays.length === 0 ? null : <Names entities={relays} />],
          [words.saidOn, renderBounds(promise?.assertedOn ?? null, speech)],
          [say.deadline, deadlineOf(promised, speech) || words.noDeadline],
          [words.limit, limit === null ? null : day(limit)],
          [say.conditions, conditions?.[language]],
          [words.keptOn, keptOn === null ? null : day(keptOn)],
          [words.claim, promise === null ? words.takenBack : <ClaimLink claim={promise} />],
          [
            words.outcome,
            promised.outcome.length === 0 ? words.noOutcome : <Claims claims={promised.outcome} />,
          ],
          [words.answers, promised.answers.length === 0 ? null : <Claims claims={promised.answers} />],
          [words.toldAgain, promised.toldAgain.length === 0 ? null : <Claims claims={promised.toldAgain} />],
        ]}
      />
    </article>
  );
}

function Names({ entities }: { readonly entities: Promised['promisers'] }) {
  return entities.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 ? ', ' : ''}
      <EntityLink entity={entity} />
    </span>
  ));
}

function Claims({ claims }: { readonly claims: Promised['outcome'] }) {
  return claims.map((claim) => <ClaimLink key={claim.id} claim={claim} />);
}

/** What became of a promise, in words, with a mark that does not rest on colour. */
export function PromiseMark({
  status,
  words,
}: {
  readonly status: Promised['status'];
  readonly words: PromisesWords;
}) {
  return (
    <span className={`status promise-status promise-${status.toLowerCase()}`}>{words.status[status]}</span>
  );
}

/** The deadline of a promise as precisely as it is known; empty where it has none. */
export function deadlineOf({ deadlineEarliest, deadlineLatest }: Promised, speech: Speech): string {
  return renderBounds({ earliest: deadlineEarliest, latest: deadlineLatest }, speech);
}
