import { useMemo } from 'react';
import {
  PathsDocument,
  type PathDirection,
  type PathMode,
  type PathsQuery,
  type PathsQueryVariables,
} from '../../api/__generated__/operations.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useApp } from '../../app/app-context.ts';
import type { Given } from '../../app/page.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { AskFrame } from '../ask-frame.tsx';
import type { AskProps } from '../ask-props.ts';
import { filtersOf } from '../filter-fields.tsx';
import { useNews } from '../use-news.ts';
import { useView } from '../use-view.ts';
import { PathFields, PATH_FILTERS } from './path-fields.tsx';
import { PathsAnswer, type PathsResult } from './paths-answer.tsx';
import { pathWords } from './words.ts';
import './paths.css';

/** So many routes are looked for; more when asked to. */
const FIRST = 10;
const MOST = 100;

/** What connects two entities: routes over facts, then over claims, with what was left out. */
export default function PathsPage({ given, fill }: AskProps) {
  const { say, language } = useSpeech();
  const words = pathWords[language];
  const { withClaims } = useApp().state.history.present;
  const view = useView();
  const { from = '', to = '' } = given;
  const operation = useMemo(() => {
    if (from === '' || to === '' || from === to) return null;
    const variables: PathsQueryVariables = { ...argumentsOf(given), from, to, withClaims, view };
    return { text: PathsDocument.toString(), variables };
  }, [from, to, given, withClaims, view]);
  const reading = useOperation<PathsQuery>(operation);
  const paths = reading.data?.paths ?? null;
  const known = paths !== null && paths.from !== null && paths.to !== null;
  useNews(
    reading.status === 'done' && known
      ? words.news(paths.routes.length, paths.throughClaims?.routes.length ?? null)
      : null,
  );
  return (
    <AskFrame
      title={say.askTitles.paths}
      intro={words.intro}
      form={<PathFields given={given} fill={fill} />}
      hint={from !== '' && from === to ? words.same : words.hint}
      operation={operation}
      reading={reading}
      entities={paths === null || operation === null ? [] : entitiesOf(paths)}
    >
      {paths === null ? null : known ? (
        <PathsAnswer
          paths={paths}
          fill={fill}
          given={given}
          readMore={
            firstOf(given) >= MOST
              ? null
              : () => {
                  fill({ first: String(Math.min(MOST, firstOf(given) * 3)) });
                }
          }
        />
      ) : (
        <>
          {paths.from === null ? <p>{words.unknown(from)}</p> : null}
          {paths.to === null ? <p>{words.unknown(to)}</p> : null}
        </>
      )}
    </AskFrame>
  );
}

function firstOf({ first = '' }: Given): number {
  return first === '' ? FIRST : Number(first);
}

/** What is filled in, as arguments. What is not is left to the defaults of the service. */
function argumentsOf(given: Given): Omit<PathsQueryVariables, 'from' | 'to' | 'withClaims'> {
  const { maxDepth = '', maxDegree = '', direction = '', mode = '', together = '' } = given;
  return {
    ...filtersOf(given, PATH_FILTERS),
    first: firstOf(given),
    ...(maxDepth === '' ? {} : { maxDepth: Number(maxDepth) }),
    ...(maxDegree === '' ? {} : { maxDegree: Number(maxDegree) }),
    ...(direction === '' ? {} : { direction: direction as PathDirection }),
    ...(mode === '' ? {} : { mode: mode as PathMode }),
    ...(together === '' ? {} : { together: together === 'true' }),
  };
}

/** The two ends, and all that the routes visit. */
function entitiesOf({ from, to, routes, throughClaims }: PathsResult): string[] {
  const hops = [...routes, ...(throughClaims?.routes ?? [])].flatMap((route) => route.hops);
  const visited = hops.flatMap((hop) => [hop.from.id, hop.to.id]);
  return [...new Set([...[from, to].flatMap((end) => end?.id ?? []), ...visited])];
}
