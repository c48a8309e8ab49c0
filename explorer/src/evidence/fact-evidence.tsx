import type { FactEvidenceFragment } from '../api/__generated__/operations.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { renderValue } from '../i18n/render-value.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { Terms } from '../ui/terms.tsx';
import { ClaimCard } from './claim-card.tsx';
import { renderPeriod } from './render-period.ts';
import { WhyLink } from './why-link.tsx';

/** One period of a fact: how it stands, and every claim for and against it. */
export function FactEvidence({ fact }: { readonly fact: FactEvidenceFragment }) {
  const speech = useSpeech();
  const { say, word, day } = speech;
  const entity = (found: FactEvidenceFragment['through']) =>
    found === null ? null : <EntityLink entity={found} />;
  return (
    <section className="fact-evidence">
      <Terms
        terms={[
          [say.value, fact.value === null ? null : renderValue(fact.value, speech)],
          [say.status, <StatusMark key="status" status={fact.status} />],
          [say.validity, renderPeriod(fact, speech)],
          [say.certainty, word(fact.certainty)],
          [
            say.disputed,
            fact.disputed ? <strong className="disputed-text">≠ {say.yes}</strong> : say.undisputed,
          ],
          [say.layer, fact.layer === null ? null : word(fact.layer)],
          [say.role, fact.role],
          [say.stage, fact.stage === null ? null : word(fact.stage)],
          [say.extent, fact.extent === null ? null : word(fact.extent)],
          [say.through, entity(fact.through)],
          [say.decision, entity(fact.decision)],
          [say.issuer, entity(fact.issuer)],
          [say.knownSince, fact.knownFrom === null ? null : day(fact.knownFrom)],
          [say.claims, fact.derived ? null : say.independent(fact.claimCount, fact.independentSources)],
        ]}
      />
      <p className="why-link">
        <WhyLink id={fact.id} />
      </p>
      <h3>{say.supporting}</h3>
      {fact.claims.length === 0 ? <p className="muted">{say.noEvidence}</p> : null}
      <ul className="claims">
        {fact.claims.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} />
          </li>
        ))}
      </ul>
      {fact.opposingClaims.length > 0 ? (
        <>
          <h3 className="opposing-title">{say.opposing}</h3>
          <ul className="claims">
            {fact.opposingClaims.map((claim) => (
              <li key={claim.id}>
                <ClaimCard claim={claim} opposing />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** A status in words, with a mark that does not rest on colour. */
export function StatusMark({ status }: { readonly status: string }) {
  const { word } = useSpeech();
  return <span className={`status status-${status.toLowerCase()}`}>{word(status)}</span>;
}
