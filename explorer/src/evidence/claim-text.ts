import type { ClaimLineFragment } from '../api/__generated__/operations.ts';
import type { Speech } from '../i18n/language-context.ts';
import { renderValue } from '../i18n/render-value.ts';

/** What the speaker did by saying it, in words. */
export function stanceOf(claim: ClaimLineFragment, { say, word }: Speech): string {
  return [
    word(claim.speechAct),
    ...(claim.polarity === 'DENIES' ? [isStated(claim.speechAct) ? say.denies : say.contrary] : []),
    ...(claim.hedged ? [say.hedged] : []),
    word(claim.attribution),
    ...(claim.rank === 'DEPRECATED' ? [say.deprecated] : []),
  ].join(' · ');
}

/** Whether an act says how things are; to promise or predict otherwise denies nothing. */
export function isStated(speechAct: string): boolean {
  return speechAct === 'ASSERTS' || speechAct === 'DECIDES';
}

/** What a claim says, as a sentence. */
export function sentenceOf(claim: ClaimLineFragment, speech: Speech): string {
  const { language, word, name } = speech;
  const text = language === 'fr' ? (claim.textFr ?? claim.text) : (claim.text ?? claim.textFr);
  if (text !== null) return text;
  const subject = claim.subject === null ? '' : name(claim.subject);
  const end = claim.object === null ? renderValue(claim.value, speech) : name(claim.object);
  return `${subject} ${word(claim.predicate)} ${end}`.trim();
}
