import type { ClaimLineFragment } from '../api/__generated__/operations.ts';
import { inLanguage } from '../i18n/in-language.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { nameOfSpeaker } from './name-of-speaker.ts';

/** Who speaks: name or description, capacity, organization, stake. */
export function SpeakerNames({ speakers }: { readonly speakers: ClaimLineFragment['speakers'] }) {
  const speech = useSpeech();
  const { say, word, name, language } = speech;
  if (speakers.length === 0) return <span>{say.unnamed}</span>;
  return speakers.map((speaker, index) => {
    const { actor, organization, interest } = speaker;
    const capacity = inLanguage(language, speaker.capacity, speaker.capacityFr);
    return (
      <span key={index} className="speaker">
        {index > 0 ? ' · ' : ''}
        <strong>{actor === null ? nameOfSpeaker(speaker, speech) : <EntityLink entity={actor} />}</strong>
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
    );
  });
}
