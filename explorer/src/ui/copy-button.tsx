import { useEffect, useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';

/** So long it stays visible what became of it. */
const SHOWN_MS = 4_000;

/** Copies a text and says so, to who sees it and to who listens. */
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
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => {
      setOutcome(null);
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);
  return (
    <button
      type="button"
      className="copy-button"
      onClick={() => {
        copyText(text()).then(
          () => {
            setOutcome(say.copied);
            announce(done ?? say.copied);
          },
          () => {
            setOutcome(say.copyFailed);
            announce(say.copyFailed);
          },
        );
      }}
    >
      {label}
      {outcome === null ? null : (
        <span className="copy-outcome" aria-hidden="true">
          {outcome}
        </span>
      )}
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
