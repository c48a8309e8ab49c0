import { useSpeech } from '../i18n/language-context.ts';

/** Says of which ids nothing is known; nothing when there are none. */
export function UnknownIds({ ids }: { readonly ids: readonly string[] }) {
  const { say } = useSpeech();
  if (ids.length === 0) return null;
  return (
    <p className="notice notice-partial" role="status">
      {say.unknownIds(ids)}
    </p>
  );
}
