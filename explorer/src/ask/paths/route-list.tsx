import type { PathRouteFragment } from '../../api/__generated__/operations.ts';
import { ClaimLink } from '../../evidence/claim-link.tsx';
import { FactDetails } from '../../evidence/fact-details.tsx';
import { renderPeriod } from '../../evidence/render-period.ts';
import { useSpeech, type NamedEntity } from '../../i18n/language-context.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { markOf } from '../../ui/icons.ts';
import { pathWords } from './words.ts';

type Hop = PathRouteFragment['hops'][number];

/** Routes, each as a chain of entities with the evidence of what ties them. */
export function RouteList({ routes }: { readonly routes: readonly PathRouteFragment[] }) {
  const speech = useSpeech();
  const words = pathWords[speech.language];
  return (
    <ol className="routes">
      {routes.map(({ hops, length, together }, index) => (
        <li key={keyOfRoute(hops)} className="route" data-route={hops.map(({ from }) => from.id).join(' ')}>
          <h3>
            {words.route(index + 1)} <span className="muted">· {words.hops(length)}</span>
          </h3>
          <p className="route-together">
            {together.length === 0
              ? words.neverTogether
              : words.allTogether(together.map((period) => renderPeriod(period, speech)).join('; '))}
          </p>
          <ol className="route-chain">
            {hops.map((hop) => (
              <li key={keyOfRoute([hop])}>
                <Stop entity={hop.from} />
                <HopLine hop={hop} />
              </li>
            ))}
            {hops.slice(-1).map(({ to }) => (
              <li key={to.id}>
                <Stop entity={to} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function keyOfRoute(hops: readonly Hop[]): string {
  return hops.map(({ from, fact, claim }) => `${from.id} ${fact?.id ?? claim?.id ?? ''}`).join(' ');
}

function Stop({
  entity,
}: {
  readonly entity: NamedEntity & { readonly id: string; readonly __typename: string };
}) {
  const { family, icon } = markOf(entity.__typename);
  return (
    <p className="route-stop" data-stop={entity.id}>
      <span className={`badge-icon family-${family}`}>
        <Icon path={icon} size={14} />
      </span>
      <EntityLink entity={entity} />
    </p>
  );
}

/** What ties two stops. A claim is a broken line, and says that it is one. */
function HopLine({ hop: { fact, periods, claim, direction } }: { readonly hop: Hop }) {
  const speech = useSpeech();
  const words = pathWords[speech.language];
  const others = periods.filter(({ id }) => id !== fact?.id);
  return (
    <div className={`route-hop ${claim === null ? '' : 'is-claim'}`} data-direction={direction}>
      {fact === null ? null : <FactDetails fact={fact} />}
      {others.length === 0 ? null : (
        <p className="route-periods">
          {words.otherPeriods(
            others.map((period) => `${renderPeriod(period, speech)} (${speech.word(period.certainty)})`),
          )}
        </p>
      )}
      {claim === null ? null : (
        <>
          <strong className="claim-mark">{words.claim}</strong>
          <ClaimLink claim={claim} />
        </>
      )}
    </div>
  );
}
