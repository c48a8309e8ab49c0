import { useEffect, useRef, useState } from 'react';
import { askNames } from '../ask/ask-names.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { PageLink } from '../ui/entity-link.tsx';
import { useApp } from './app-context.ts';

/** The pages of the analyses, behind a button. */
export function AskMenu() {
  const { page } = useApp().state;
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const current = page.kind === 'ask' ? page.name : null;
  useEffect(() => {
    setOpen(false);
  }, [page]);
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false);
    };
    // By key or by pointer: some browsers give no focus to a link that is pressed.
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, [open]);
  return (
    <div
      className="ask-menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className={current === null ? 'quiet' : 'quiet is-current'}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {say.asks} <span aria-hidden="true">▾</span>
      </button>
      {open ? (
        <ul className="ask-menu-list">
          {askNames.map((name) => (
            <li key={name}>
              <PageLink page={{ kind: 'ask', name, given: {} }} current={current === name}>
                {say.askTitles[name]}
              </PageLink>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
