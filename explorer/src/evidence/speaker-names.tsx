import type { ClaimLineFragment } from '../api/__generated__/operations.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { EntityLink } from '../ui/entity-link.tsx';

/** Who speaks: name or description, capacity, organization, stake. */
export function SpeakerNames({ speakers }: { readonly speakers: ClaimLineFragment['speakers'] }) {
  const { say, word, name } = useSpeech();
  if (speakers.length === 0) return <span>{say.unnamed}</span>;
  return speakers.map(({ actor, description, capacity, organization, interest }, index) => (
    <span key={index} className="speaker">
      {index > 0 ? ' · ' : ''}
      <strong>{actor === null ? (description ?? say.unnamed) : <EntityLink entity={actor} />}</strong>
      {[
        ...(capacity === null ? [] : [say.asCapacity(capacity)]),
        ...(organization === null || organization.id === actor?.id
          ? []
          : [say.forOrganization(name(organization))]),
        ...(interest === 'NONE_KNOWN' ? [] : [word(interest)]),
      ]
        .map((part) => `, ${part}`)
        .join('')}
    </span>
  ));
}
