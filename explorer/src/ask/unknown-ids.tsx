import { useSpeech } from '../i18n/language-context.ts';

/** Says of which ids nothing is known; nothing when there are none. */
export function UnknownIds({ ids }: { readonly ids: readonly string[] }) {
  const { say } = useSpeech();
  return ids.length === 0 ? null : <p className="notice notice-partial">{say.unknownIds(ids)}</p>;
}
