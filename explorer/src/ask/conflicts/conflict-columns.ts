import type { ConflictsQuery } from '../../api/__generated__/operations.ts';
import { renderBounds } from '../../evidence/render-period.ts';
import { inLanguage } from '../../i18n/in-language.ts';
import type { Speech } from '../../i18n/language-context.ts';
import type { ConflictsWords } from './words.ts';

/** A point on which claims stand against each other. */
export type Conflict = ConflictsQuery['conflicts']['edges'][number]['node'];
/** One side of it. */
export type Side = Conflict['sides'][number];
/** A speaker with a claim. */
export type Voice = Side['voices'][number];

/** What the columns of a point stand for. */
export const COLUMNS = ['side', 'speaker', 'class', 'date'] as const;
export type ColumnsBy = (typeof COLUMNS)[number];

/** A column of a point: who speaks in it, for which sides. */
export interface ConflictColumn {
  readonly title: string;
  readonly parts: readonly { readonly side: Side; readonly voices: readonly Voice[] }[];
}

/** Sets the voices of a point in columns; sides keep their order, and so do columns but those of dates. */
export function columnsOf(
  conflict: Conflict,
  by: ColumnsBy,
  { speech, words }: { readonly speech: Speech; readonly words: ConflictsWords },
): ConflictColumn[] {
  const titleOf: Readonly<Record<ColumnsBy, (side: Side, voice: Voice) => string>> = {
    side: ({ number }) => words.side(number),
    speaker: (_side, voice) => nameOfVoice(voice, speech),
    class: (_side, { evidenceClass }) => speech.word(evidenceClass),
    date: (_side, voice) => dayOfVoice(voice, speech),
  };
  const columns = new Map<string, { readonly first: string; readonly parts: Map<Side, Voice[]> }>();
  for (const side of conflict.sides) {
    for (const voice of side.voices) {
      const title = titleOf[by](side, voice);
      // What has no date comes last.
      const column = columns.get(title) ?? {
        first: voice.saidEarliest ?? '9999',
        parts: new Map<Side, Voice[]>(),
      };
      column.parts.set(side, [...(column.parts.get(side) ?? []), voice]);
      columns.set(title, column);
    }
  }
  const entries = [...columns.entries()];
  if (by === 'date') entries.sort(([, a], [, b]) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return entries.map(([title, { parts }]) => ({
    title,
    parts: [...parts].map(([side, voices]) => ({ side, voices })),
  }));
}

/** What a speaker is called: by name, or as the source describes them. */
export function nameOfVoice({ speaker, description }: Voice, { say, name, language }: Speech): string {
  return speaker === null ? (description?.[language] ?? say.unnamed) : name(speaker);
}

/** In which capacity someone speaks; null where it is not said. */
export function capacityOfVoice({ claim, speaker, description }: Voice, { language }: Speech): string | null {
  const found = claim.speakers.find(
    (each) => each.actor?.id === speaker?.id && each.description === (description?.en ?? null),
  );
  return found === undefined ? null : inLanguage(language, found.capacity, found.capacityFr);
}

/** When something was said, or else published, as precisely as it is known. */
export function dayOfVoice({ saidEarliest, saidLatest }: Voice, speech: Speech): string {
  return renderBounds({ earliest: saidEarliest, latest: saidLatest }, speech) || speech.say.undated;
}
