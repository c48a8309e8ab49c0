import { sentenceOf, stanceOf } from '../../evidence/claim-text.ts';
import type { Speech } from '../../i18n/language-context.ts';
import type { TableColumn } from '../../table/table-column.ts';
import { EntityLink, PageLink } from '../../ui/entity-link.tsx';
import {
  capacityOfVoice,
  dayOfVoice,
  nameOfVoice,
  type Conflict,
  type Side,
  type Voice,
} from './conflict-columns.ts';
import type { ConflictsWords } from './words.ts';

/** A voice with its side and its point. */
export interface VoiceRow {
  readonly number: number;
  readonly side: Side;
  readonly voice: Voice;
}

/** Every voice of some points. */
export function voiceRows(conflicts: readonly Conflict[]): VoiceRow[] {
  return conflicts.flatMap(({ sides }, index) =>
    sides.flatMap((side) => side.voices.map((voice) => ({ number: index + 1, side, voice }))),
  );
}

/** What tells a voice from the others. */
export function keyOfVoice({ number, side, voice }: VoiceRow): string {
  return [number, side.number, voice.claim.id, voice.speaker?.id ?? ''].join(' ');
}

/** The columns of the table of all voices. */
export function voiceColumns(words: ConflictsWords, speech: Speech): TableColumn<VoiceRow>[] {
  const { say, word, name } = speech;
  return [
    { id: 'point', title: words.point, text: ({ number }) => String(number) },
    { id: 'side', title: words.sideColumn, text: ({ side }) => String(side.number) },
    { id: 'against', title: words.againstColumn, text: ({ side }) => side.against.join(', ') },
    {
      id: 'says',
      title: words.says,
      text: ({ voice }) => sentenceOf(voice.claim, speech),
      show: ({ voice }) => (
        <PageLink page={{ kind: 'claim', id: voice.claim.id }}>{sentenceOf(voice.claim, speech)}</PageLink>
      ),
    },
    { id: 'stance', title: say.stance, text: ({ voice }) => stanceOf(voice.claim, speech) },
    { id: 'speaker', title: words.speaker, text: ({ voice }) => nameOfVoice(voice, speech) },
    { id: 'capacity', title: words.capacity, text: ({ voice }) => capacityOfVoice(voice, speech) ?? '' },
    {
      id: 'organization',
      title: words.organization,
      text: ({ voice }) => (voice.organization === null ? '' : name(voice.organization)),
    },
    { id: 'interest', title: words.interest, text: ({ voice }) => word(voice.interest) },
    { id: 'status', title: say.status, text: ({ voice }) => word(voice.status) },
    { id: 'class', title: say.evidenceClass, text: ({ voice }) => word(voice.evidenceClass) },
    { id: 'date', title: words.date, text: ({ voice }) => dayOfVoice(voice, speech) },
    { id: 'quote', title: say.quote, text: ({ voice }) => voice.claim.quote ?? '' },
    {
      id: 'source',
      title: say.source,
      text: ({ voice }) => (voice.source === null ? say.noSource : name(voice.source)),
      show: ({ voice }) => (voice.source === null ? say.noSource : <EntityLink entity={voice.source} />),
    },
  ];
}
