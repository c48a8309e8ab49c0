import { useEffect, useRef } from 'react';

/** Begins another page at its top, and leads the keyboard there when the link that it followed is gone. */
export function useNewPage(page: string): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    const content = document.getElementById('content');
    content?.scrollTo(0, 0);
    if (document.activeElement === document.body) content?.focus({ preventScroll: true });
  }, [page]);
}
