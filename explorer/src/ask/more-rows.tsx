import { useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/language-context.ts';

/** What of a list is shown, and a button for the next page while there is one. */
export function MoreRows(props: {
  /** How much is shown, of how much. */
  readonly text: string;
  /** Where the next page starts; null when there is none. */
  readonly after: string | null;
  readonly waiting: boolean;
  readonly readAfter: (cursor: string) => void;
}) {
  const { text, after, waiting, readAfter } = props;
  const { say } = useSpeech();
  const status = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // The button goes with the last page; who pressed it would lose their place.
    if (after === null && pressed.current) status.current?.focus();
  }, [after]);
  return (
    <div className="more-rows">
      <p className="muted" role="status" tabIndex={-1} ref={status}>
        {text}
      </p>
      {after === null ? null : (
        <button
          type="button"
          aria-disabled={waiting}
          onClick={() => {
            pressed.current = true;
            if (!waiting) readAfter(after);
          }}
        >
          {say.more}
        </button>
      )}
    </div>
  );
}

/** Where the page after this one starts; null when it is the last. */
export function nextOf(
  page: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } } | null,
): string | null {
  return page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
}
