import { useEffect, useRef } from 'react';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import type { Drawing } from './drawing.ts';
import type { GraphPicture } from './graph-picture.ts';

/** Says how many relationships appeared and vanished when the view changes. */
export function useEdgeNews(picture: GraphPicture, { view, withClaims }: Drawing, status: string): void {
  const { announce } = useApp();
  const { say } = useSpeech();
  const key = JSON.stringify([view, withClaims]);
  const before = useRef<{ readonly key: string; readonly edges: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    if (status !== 'done') return;
    const edges = new Set(picture.allEdges.map((edge) => edge.key));
    const last = before.current;
    before.current = { key, edges };
    if (last === null || last.key === key) return;
    const appeared = [...edges].filter((edge) => !last.edges.has(edge)).length;
    const vanished = [...last.edges].filter((edge) => !edges.has(edge)).length;
    announce(say.edgesChanged(appeared, vanished));
  }, [announce, key, picture.allEdges, say, status]);
}
