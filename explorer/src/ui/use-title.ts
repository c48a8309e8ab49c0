import { useEffect } from 'react';
import { useSpeech } from '../i18n/language-context.ts';

/** Names the window, its tab and its bookmark after what it shows. */
export function useTitle(title: string): void {
  const { say } = useSpeech();
  const { brand } = say;
  useEffect(() => {
    document.title = title === '' ? brand : `${title} · ${brand}`;
  }, [title, brand]);
}
