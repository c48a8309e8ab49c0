import { lazy, Suspense, useCallback, type ComponentType, type LazyExoticComponent } from 'react';
import { useApp } from '../app/app-context.ts';
import type { Given } from '../app/page.ts';
import { useSpeech } from '../i18n/language-context.ts';
import type { AskName } from './ask-names.ts';
import type { AskProps } from './ask-props.ts';

/** Each page is a file of its own that is loaded when it is opened. */
const PAGES: Readonly<Record<AskName, LazyExoticComponent<ComponentType<AskProps>>>> = {
  changes: lazy(() => import('./changes/changes-page.tsx')),
  conflicts: lazy(() => import('./conflicts/conflicts-page.tsx')),
  paths: lazy(() => import('./paths/paths-page.tsx')),
  neighbourhood: lazy(() => import('./neighbourhood/neighbourhood-page.tsx')),
  why: lazy(() => import('./why/why-page.tsx')),
  claimCheck: lazy(() => import('./claim-check/claim-check-page.tsx')),
  exposure: lazy(() => import('./exposure/exposure-page.tsx')),
  promises: lazy(() => import('./promises/promises-page.tsx')),
  singleSourceFacts: lazy(() => import('./single-source-facts/single-source-facts-page.tsx')),
  timeline: lazy(() => import('./timeline/timeline-page.tsx')),
  certificationMatrix: lazy(() => import('./certification-matrix/certification-matrix-page.tsx')),
  compare: lazy(() => import('./compare/compare-page.tsx')),
};

/** The page of an analysis. What is filled in stands in the address, so that a link opens the same answer. */
export function AskView({ name, given }: { readonly name: AskName; readonly given: Given }) {
  const { act } = useApp();
  const { say } = useSpeech();
  const fill = useCallback(
    (change: Given) => {
      const filled = Object.entries({ ...given, ...change }).filter(([, value]) => value !== '');
      act({ kind: 'go', page: { kind: 'ask', name, given: Object.fromEntries(filled) } });
    },
    [act, name, given],
  );
  const Page = PAGES[name];
  return (
    <Suspense fallback={<p className="notice">{say.loading}</p>}>
      <Page given={given} fill={fill} />
    </Suspense>
  );
}
