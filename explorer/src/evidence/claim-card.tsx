import type { ClaimEvidenceFragment } from '../api/__generated__/operations.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { EntityLink, PageLink } from '../ui/entity-link.tsx';
import { sentenceOf, stanceOf } from './claim-text.ts';
import { renderBounds } from './render-period.ts';
import { useApp } from '../app/app-context.ts';
import { SpeakerNames } from './speaker-names.tsx';
import { StatusMark } from './fact-evidence.tsx';

/** A claim: who says it, with what stance, in which words, where and when. */
export function ClaimCard({
  claim,
  opposing = false,
}: {
  readonly claim: ClaimEvidenceFragment;
  readonly opposing?: boolean;
}) {
  const speech = useSpeech();
  const { say } = speech;
  const { page } = useApp().state;
  const { premises, rule } = claim;
  return (
    <article className={opposing ? 'claim-card is-opposing' : 'claim-card'}>
      <p className="claim-speaker">
        <SpeakerNames speakers={claim.speakers} />
      </p>
      <p className="claim-stance">
        <StatusMark status={claim.status} />
        <span>{stanceOf(claim, speech)}</span>
      </p>
      <p className="claim-text">{sentenceOf(claim, speech)}</p>
      <Quote claim={claim} />
      <SourceLine claim={claim} />
      {rule === null ? null : (
        <p className="claim-rule">
          {say.rule}: <EntityLink entity={rule} />
        </p>
      )}
      {premises.totalCount > 0 ? (
        <details>
          <summary>{say.premises(premises.totalCount)}</summary>
          <ul className="premises">
            {premises.edges.map(({ node }) => (
              <li key={node.id}>
                <SpeakerNames speakers={node.speakers} />: {sentenceOf(node, speech)}{' '}
                <PageLink page={{ kind: 'claim', id: node.id }}>{say.openClaim}</PageLink>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {claim.rationale === null ? null : (
        <details>
          <summary>{say.rationale}</summary>
          <p>{claim.rationale}</p>
        </details>
      )}
      <p className="claim-links">
        {page.kind === 'claim' && page.id === claim.id ? null : (
          <PageLink page={{ kind: 'claim', id: claim.id }}>{say.openClaim}</PageLink>
        )}
        <span className="muted">{claim.id}</span>
      </p>
    </article>
  );
}

/** The words of the source, with a translation where the curators give one. */
export function Quote({
  claim,
}: {
  readonly claim: Pick<ClaimEvidenceFragment, 'quote' | 'quoteLanguage' | 'translation'>;
}) {
  const { say, language } = useSpeech();
  if (claim.quote === null) return null;
  return (
    <figure className="quote">
      <blockquote lang={claim.quoteLanguage ?? undefined}>{claim.quote}</blockquote>
      {claim.translation === null || claim.quoteLanguage === language ? null : (
        <figcaption lang="en">
          {say.translation}: {claim.translation}
        </figcaption>
      )}
    </figure>
  );
}

/** Where and when it is stated. */
function SourceLine({ claim }: { readonly claim: ClaimEvidenceFragment }) {
  const speech = useSpeech();
  const { say, word } = speech;
  const { source } = claim;
  if (source === null) return <p className="claim-source muted">{say.noSource}</p>;
  const published = renderBounds(source.publishedOn, speech);
  const said = renderBounds(claim.assertedOn, speech);
  return (
    <p className="claim-source">
      <EntityLink entity={source} />
      {', '}
      {published === '' ? say.undated : `${say.published} ${published}`}
      {said === '' || said === published ? '' : `, ${say.assertedOn.toLowerCase()} ${said}`}
      {claim.locator === null ? '' : `, ${claim.locator}`}
      {' · '}
      {word(claim.evidenceClass)}
      {claim.checked ? '' : ` · ${say.notChecked}`}
      {source.link === null ? null : (
        <>
          {' · '}
          <a href={source.link} rel="noopener noreferrer external" target="_blank">
            {say.openDocument} ↗
          </a>
        </>
      )}
    </p>
  );
}
