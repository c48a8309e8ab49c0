import { useSpeech } from '../i18n/language-context.ts';

/** Says which ids the service does not know under the view. */
export function UnknownIds({ ids }: { readonly ids: readonly string[] }) {
  const { say } = useSpeech();
  if (ids.length === 0) return null;
  return (
    <p className="notice notice-partial" role="status">
      {say.unknownIds(ids.join(', '))}
    </p>
  );
}
