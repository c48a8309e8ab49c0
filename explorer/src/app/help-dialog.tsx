import { useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/language-context.ts';

/** The list of keys. */
export function HelpDialog({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const { say } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="shortcuts" className="dialog">
      <h2 id="shortcuts">{say.help}</h2>
      <dl className="shortcuts">
        {say.shortcuts.map(([keys, text]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="primary" onClick={close}>
        {say.close}
      </button>
    </dialog>
  );
}
