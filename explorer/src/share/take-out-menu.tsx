import { useEffect, useRef, useState, type ReactNode } from 'react';
import { OperationError } from '../api/send-operation.ts';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { buttonIcons } from '../ui/icons.ts';
import { saveFile } from './save-file.ts';

/** A file that can be taken out. */
export interface OfferedFile {
  readonly label: string;
  readonly name: string;
  readonly make: (
    signal: AbortSignal,
    progress: (done: number, total: number) => void,
  ) => Blob | Promise<Blob>;
}

/** The button that opens everything that leaves the page: the link, files, a citation, and what else is given. */
export function TakeOutMenu(props: {
  readonly link: string;
  readonly files: readonly OfferedFile[];
  /** Whether there is nothing to put into a file. */
  readonly empty: boolean;
  readonly citation: string;
  readonly children: ReactNode;
}) {
  const { link, files, empty, citation } = props;
  const { announce } = useApp();
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
    };
  }, [open]);

  const take = ({ name, make }: OfferedFile): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setBusy(say.loading);
    const progress = (done: number, total: number): void => {
      setBusy(say.loadingOf(done, total));
    };
    Promise.resolve()
      .then(() => make(controller.signal, progress))
      .then(
        (content) => {
          if (controller.signal.aborted) return;
          saveFile(name, content);
          setBusy(null);
          announce(say.saved(name));
        },
        (error: unknown) => {
          if (controller.signal.aborted) return;
          const reason = error instanceof OperationError && error.code === 'unreachable';
          setBusy(reason ? say.unreachable : say.failed);
        },
      );
  };

  return (
    <div
      className="share"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className="primary"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon path={buttonIcons.share} size={16} /> {say.takeOut}
      </button>
      <div className="share-menu" hidden={!open}>
        <CopyButton label={say.copyLink} text={() => link} done={say.linkCopied} />
        <label className="share-link">
          <span>{say.linkText}</span>
          <input
            type="text"
            readOnly
            value={link}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </label>
        <hr />
        {files.map((file) => (
          <button
            key={file.label}
            type="button"
            disabled={empty}
            onClick={() => {
              take(file);
            }}
          >
            {file.label}
          </button>
        ))}
        {busy === null ? null : (
          <p className="notice" role="status">
            {busy}{' '}
            <button
              type="button"
              onClick={() => {
                running.current?.abort();
                setBusy(null);
              }}
            >
              {say.cancel}
            </button>
          </p>
        )}
        <hr />
        <CopyButton label={say.copyCitation} text={() => citation} />
        <p className="citation" tabIndex={0}>
          {citation}
        </p>
        <hr />
        {props.children}
      </div>
    </div>
  );
}
