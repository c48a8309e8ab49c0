import { useEffect } from 'react';
import { useApp } from '../app/app-context.ts';

/** Says what an answer holds to who listens to the page, once for each answer. */
export function useNews(sentence: string | null): void {
  const { announce } = useApp();
  useEffect(() => {
    if (sentence !== null) announce(sentence);
  }, [announce, sentence]);
}
