import { useMemo } from 'react';
import { marksOf } from '../../evidence/marks.ts';
import type { PathsQuery } from '../../api/__generated__/operations.ts';
import { useApp } from '../../app/app-context.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { LeftOut } from './left-out.tsx';
import { hopColumns, hopRows, keyOfHop } from './hop-table.tsx';
import { RouteList } from './route-list.tsx';
import { pathWords } from './words.ts';

/** The answer of the service. */
export type PathsResult = PathsQuery['paths'];

/** Routes over facts, routes over claims, what was left out, and all hops as a table. */
export function PathsAnswer(
  props: AskProps & {
    readonly paths: PathsResult;
    /** Looks for more routes; null where there are as many as the service gives. */
    readonly readMore: (() => void) | null;
  },
) {
  const { paths, given, fill, readMore } = props;
  const { routes, throughClaims = null, limits, truncated, searchedDepth } = paths;
  const speech = useSpeech();
  const words = pathWords[speech.language];
  const { withClaims } = useApp().state.history.present;
  const claimed = throughClaims?.routes ?? [];
  const columns = useMemo(() => hopColumns(words, speech), [words, speech]);
  const rows = useMemo(
    () => [...hopRows(routes, words.overFacts), ...hopRows(throughClaims?.routes ?? [], words.overClaims)],
    [routes, throughClaims, words],
  );
  const more = (
    <div className="notice notice-partial">
      <span>{speech.say.truncated}</span>
      {readMore === null ? null : (
        <button type="button" onClick={readMore}>
          {words.more}
        </button>
      )}
    </div>
  );
  return (
    <>
      <section className="routes-facts">
        <h2>{words.overFacts}</h2>
        {routes.length > 0 ? (
          <RouteList routes={routes} />
        ) : (
          <div className="no-path">
            <p>
              <strong>{words.noPath}</strong>{' '}
              {limits.length === 0 ? words.noPathMeans(searchedDepth) : words.noPathYet}
            </p>
            {throughClaims === null ? null : (
              <p>{throughClaims.exists ? words.onlyClaims : words.noClaims}</p>
            )}
          </div>
        )}
        {truncated ? more : null}
      </section>
      <section className="routes-claims">
        <h2>{words.overClaims}</h2>
        {throughClaims === null || !withClaims ? (
          <p className="muted">{words.claimsOff}</p>
        ) : claimed.length === 0 ? (
          <p className="muted">{routes.length === 0 ? words.noClaims : words.noMoreClaims}</p>
        ) : (
          <>
            <p className="muted">{words.claimsMean}</p>
            <RouteList routes={claimed} />
          </>
        )}
        {throughClaims?.truncated === true ? more : null}
      </section>
      <section>
        <h2>{words.leftOut}</h2>
        <LeftOut
          exclusions={paths.exclusions}
          walkThrough={(type) => {
            fill({ through: [...severalOf(given['through']), type].join(',') });
          }}
          showNeverTogether={() => {
            fill({ together: 'false' });
          }}
        />
        <p className="muted">
          {[
            words.searched(searchedDepth),
            ...limits.map(({ kind, value }) => words.limits[kind](value.toLocaleString(speech.language))),
          ].join(' ')}
        </p>
      </section>
      {rows.length === 0 ? null : (
        <DataTable
          caption={words.table}
          columns={columns}
          rows={rows}
          keyOf={keyOfHop}
          marksOf={({ fact, claim }) =>
            marksOf({ facts: fact === null ? [] : [fact], claims: claim === null ? [] : [claim] })
          }
        />
      )}
    </>
  );
}
