import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';

/** Copies a text and says so. */
export function CopyButton({
  label,
  text,
  done,
}: {
  readonly label: string;
  readonly text: () => string;
  readonly done?: string;
}) {
  const { announce } = useApp();
  const { say } = useSpeech();
  return (
    <button
      type="button"
      onClick={() => {
        copyText(text()).then(
          () => {
            announce(done ?? say.copied);
          },
          () => {
            announce(say.copyFailed);
          },
        );
      }}
    >
      {label}
    </button>
  );
}

/** Puts a text on the clipboard. Rejects where the browser does not let a page do so, as on plain HTTP. */
export async function copyText(text: string): Promise<void> {
  // The clipboard exists only where the connection is safe, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) throw new Error('There is no clipboard.');
  await clipboard.writeText(text);
}
