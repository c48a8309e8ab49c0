import { BEGINNING, END } from '../claims/claim.ts';
import { Reference, type Computed } from '../compile/computed.ts';
import { UserInputError } from '../plan/user-input-error.ts';
import type { Analysis, Reading } from './analysis.ts';
import { countExclusions } from './paths/count-exclusions.ts';
import type { FoundRoute } from './paths/find-routes.ts';
import { createGraphReader } from './paths/graph-reader.ts';
import { SEARCH_BOUNDS, searchRoutes, type SearchedRoutes, type Wanted } from './paths/search-routes.ts';
import { intersectSpans } from './paths/spans.ts';
import type { Arc } from './paths/sub-graph.ts';
import { readNumber } from './read-arguments.ts';
import { walkTerms, type WalkTerms } from './paths/walk-terms.ts';

/** Finds the shortest routes between two entities, over facts and where asked over claims too. */
export const paths: Analysis = async (reading) => {
  const wanted = readWanted(reading);
  const terms = walkTerms(reading.model, reading.values);
  const ends = [wanted.from, wanted.to];
  const searched = await searchRoutes(createGraphReader({ reading, terms, ends, claims: false }), wanted);
  const { known } = searched;
  return {
    from: known.has(wanted.from) ? new Reference(wanted.from) : null,
    to: known.has(wanted.to) ? new Reference(wanted.to) : null,
    ...shown(searched, wanted),
    searchedDepth: searched.depth,
    exclusions: reading.selected.has('exclusions')
      ? await exclusionsOf(reading, { terms, wanted, searched })
      : [],
    throughClaims: reading.selected.has('throughClaims') ? await claimPaths(reading, terms, wanted) : null,
  };
};

/** @throws UserInputError for arguments out of their range, and for two ends that are one. */
function readWanted(reading: Reading): Wanted {
  const { values, path } = reading;
  const [from, to] = [String(values['from']), String(values['to'])];
  if (from === to) {
    throw new UserInputError('"from" and "to" are the same entity; a route needs two.', [...path, 'to']);
  }
  readNumber(reading, 'maxDegree', [10, 10_000]);
  return {
    from,
    to,
    count: readNumber(reading, 'first', [1, 100]),
    maxLength: readNumber(reading, 'maxDepth', [1, 8]),
    shortestOnly: values['mode'] === 'SHORTEST',
    exhaustive: values['mode'] === 'ALL_SIMPLE',
    together: values['together'] !== false,
    withClaim: false,
  };
}

async function claimPaths(reading: Reading, terms: WalkTerms, wanted: Wanted): Promise<Computed> {
  const ends = [wanted.from, wanted.to];
  const withClaim = { ...wanted, withClaim: true };
  const searched = await searchRoutes(createGraphReader({ reading, terms, ends, claims: true }), withClaim);
  return { exists: searched.routes.length > 0, ...shown(searched, withClaim) };
}

/** What an answer says of a search, whether over facts or over claims too. */
function shown(
  searched: SearchedRoutes,
  wanted: Wanted,
): { readonly routes: Computed; readonly limits: Computed; readonly truncated: boolean } {
  const { routes, more, gaveUp, ended, depth } = searched;
  const enough = routes.length >= wanted.count;
  const stopped = more || (enough && !wanted.shortestOnly && depth < wanted.maxLength);
  const limits = [
    ...(stopped ? [{ kind: 'FIRST', value: wanted.count }] : []),
    ...(ended === 'entities' ? [{ kind: 'ENTITIES', value: SEARCH_BOUNDS.join }] : []),
    ...(ended === 'facts' ? [{ kind: 'FACTS', value: SEARCH_BOUNDS.endFacts }] : []),
    ...(gaveUp ? [{ kind: 'STEPS', value: SEARCH_BOUNDS.steps }] : []),
  ];
  return {
    routes: routes.map((route) => routeOf(route, wanted.from)),
    limits,
    truncated: stopped || gaveUp || ended !== null,
  };
}

function routeOf({ arcs, together }: FoundRoute, from: string): Computed {
  const visited = [from, ...arcs.map(({ to }) => to)];
  return {
    length: arcs.length,
    hops: arcs.map((arc, index) => hopOf(arc, String(visited[index]), together)),
    entities: visited.map((id) => new Reference(id)),
    together: together.map((span) => ({
      validFrom: span.from === BEGINNING ? null : span.from,
      validTo: span.to === END ? null : span.to,
    })),
  };
}

const CERTAINTIES = ['POSSIBLE', 'PRESUMED', 'CERTAIN'];

function hopOf({ to, direction, edge }: Arc, from: string, together: FoundRoute['together']): Computed {
  const ends = { from: new Reference(from), to: new Reference(to), direction };
  if (edge.kind === 'claim') return { ...ends, fact: null, periods: [], claim: new Reference(edge.key) };
  const periods = [...edge.periods].sort((a, b) => (a.span.from < b.span.from ? -1 : 1));
  const inRoute = periods.filter(({ span }) => intersectSpans([span], together).length > 0);
  const best = (inRoute.length > 0 ? inRoute : periods).reduce((left, right) =>
    CERTAINTIES.indexOf(right.certainty) >= CERTAINTIES.indexOf(left.certainty) ? right : left,
  );
  return {
    ...ends,
    fact: new Reference(best.id),
    periods: periods.map(({ id }) => new Reference(id)),
    claim: null,
  };
}

interface Excluding {
  readonly terms: WalkTerms;
  readonly wanted: Wanted;
  readonly searched: SearchedRoutes;
}

async function exclusionsOf(reading: Reading, { terms, wanted, searched }: Excluding): Promise<Computed> {
  const { from, to } = searched.expanded;
  const ends = [wanted.from, wanted.to];
  const around = { ids: [...new Set([...ends, ...from, ...to])], fromSide: [wanted.from, ...from], ends };
  const groups = await countExclusions(reading, terms, around);
  const routes = { facts: [], what: null };
  return [
    ...groups.map((group) => ({ ...group, facts: group.facts.map((id) => new Reference(id)) })),
    ...[...searched.crowded]
      .sort()
      .map((id) => ({ kind: 'SUPER_NODE', what: id, count: 1, atLeast: false, facts: [] })),
    ...(searched.apart > 0 || searched.apartAtLeast
      ? [{ ...routes, kind: 'NEVER_TOGETHER', count: searched.apart, atLeast: searched.apartAtLeast }]
      : []),
  ];
}
