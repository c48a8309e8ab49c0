import type { TimelineKind, TimelineQuery } from '../../api/__generated__/operations.ts';
import { sentenceOf } from '../../evidence/claim-text.ts';
import { sentenceOfFact } from '../../evidence/fact-details.tsx';
import { renderBounds } from '../../evidence/render-period.ts';
import type { Speech } from '../../i18n/language-context.ts';
import { markOf, type TypeMark } from '../../ui/icons.ts';
import type { TimelineWords } from './words.ts';

/** An entry of a page with its place. */
export type TimelineRow = TimelineQuery['timeline']['edges'][number];
/** Something that happened, or was said. */
export type Entry = TimelineRow['node'];

/** Every kind of entry. */
export const KINDS: readonly TimelineKind[] = [
  'DECISION',
  'EVENT',
  'LAW',
  'FACT_BEGINS',
  'FACT_ENDS',
  'CLAIM',
];

/** How a kind is marked: by its icon, and by the colour of its family. */
export const kindMarks: Readonly<Record<TimelineKind, TypeMark>> = {
  DECISION: markOf('Decision'),
  EVENT: markOf('Event'),
  LAW: markOf('LegalText'),
  FACT_BEGINS: { family: 'system', icon: 'M5 4v16M5 12h14M14 7l5 5-5 5' },
  FACT_ENDS: { family: 'system', icon: 'M19 4v16M4 12h14M12 7l5 5-5 5' },
  CLAIM: { family: 'other', icon: markOf('Topic').icon },
};

/** When it was, as precisely as it is known. */
export function whenOf({ earliest, latest }: Entry, speech: Speech, words: TimelineWords): string {
  return earliest === null ? words.atLatest(speech.day(latest)) : renderBounds({ earliest, latest }, speech);
}

/** What happened or was said, in words. */
export function whatOf({ fact, claim }: Entry, speech: Speech): string {
  if (fact !== null) return sentenceOfFact(fact, speech);
  return claim === null ? '' : sentenceOf(claim, speech);
}

/** The year in which it was at the earliest; empty where no first day is known. */
export function yearOf({ earliest }: Entry): string {
  return earliest?.slice(0, 4) ?? '';
}
