import type { Speech } from '../i18n/language-context.ts';

/** Names or codes of the schema to choose from, in words and in their order. */
export function choicesOf<Name extends string>(
  names: readonly Name[],
  { word, language }: Speech,
): { readonly value: Name; readonly label: string }[] {
  return names
    .map((value) => ({ value, label: word(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
