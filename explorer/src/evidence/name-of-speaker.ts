import type { ClaimLineFragment } from '../api/__generated__/operations.ts';
import { inLanguage } from '../i18n/in-language.ts';
import type { Speech } from '../i18n/language-context.ts';

/** What a speaker is called: by name, or as the source describes them. */
export function nameOfSpeaker(
  { actor, description, descriptionFr }: ClaimLineFragment['speakers'][number],
  { say, name, language }: Speech,
): string {
  return actor === null ? (inLanguage(language, description, descriptionFr) ?? say.unnamed) : name(actor);
}
