import type { ClaimLineFragment } from '../api/__generated__/operations.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { PageLink } from '../ui/entity-link.tsx';
import { sentenceOf, stanceOf } from './claim-text.ts';
import { claimMark, useMark } from './marks.ts';
import { SpeakerNames } from './speaker-names.tsx';

/** A claim as one line: its stance, what it is about, leading to its page, and who says it. */
export function ClaimLink({ claim }: { readonly claim: ClaimLineFragment }) {
  const speech = useSpeech();
  const { marked, mark } = useMark();
  return (
    <span
      className={marked === claimMark(claim) ? 'claim-link is-marked' : 'claim-link'}
      data-claim={claim.id}
      onClick={() => {
        mark(claimMark(claim));
      }}
    >
      <em>{stanceOf(claim, speech)}</em>{' '}
      <PageLink page={{ kind: 'claim', id: claim.id }}>{sentenceOf(claim, speech)}</PageLink>{' '}
      <span className="muted">
        (<SpeakerNames speakers={claim.speakers} />)
      </span>
    </span>
  );
}
