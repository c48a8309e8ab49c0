import { searchQuery } from '../../src/compile/search-query.ts';
import { SUPER_NODE } from '../data/sovereignty.ts';
import { cursorBehind, same, type Ask, type Shape, type VariableSet } from './shape.ts';

const BY_NAME = 'sort: [{ nameKey: ASC }, { id: ASC }]';
const BY_TARGET = 'sort: [{ edge: { toKey: ASC } }, { edge: { validFrom: ASC } }, { edge: { id: ASC } }]';
const BY_ORIGIN = 'sort: [{ edge: { fromKey: ASC } }, { edge: { validFrom: ASC } }, { edge: { id: ASC } }]';
const PAGE = 20;
const DEEP_PAGE = 500;

const ids = (prefix: string, count: number): Record<string, string>[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${index}` }));

/** Rows before the five hundredth page, or nothing to ask where there are not so many. */
async function deepPage(
  ask: Ask,
  connection: Parameters<typeof cursorBehind>[2],
): Promise<readonly VariableSet[]> {
  const offset = (DEEP_PAGE - 1) * PAGE;
  const after = await cursorBehind(ask, offset, connection);
  if (after === null) return [];
  const theirCursor = Buffer.from(`arrayconnection:${offset - 1}`).toString('base64');
  const { variables } = connection;
  return [{ ours: { ...variables, after }, theirs: { ...variables, offset, after: theirCursor } }];
}

const IN_FORCE = 'where: { edge: { validFrom: { lte: $day }, validTo: { gt: $day } } }';
/** What every view asks without saying so. Only a count that leaves it out saves work by that. */
const NOT_TAKEN_BACK = 'where: { edge: { knownTo: { eq: "9999-12-31" } } }';
const NODE_FIELDS = `id name ... on Organization { organizationKind: kind } ... on Service { serviceKind: kind }
  ... on DataSystem { aliases } ... on Decision { decisionKind: kind } ... on Source { evidenceClass }`;

/** Questions to data set S. */
export const sovereigntyShapes: readonly Shape[] = [
  {
    name: 'look-up by id',
    tags: ['local'],
    ours: 'query ($id: ID!) { organization(id: $id) { id name kind } }',
    theirs:
      'query ($id: ID!) { one_organization: organizations(where: { id: { eq: $id } }, limit: 1) { id name kind } }',
    variables: same(...ids('organization', 8), ...ids('anchor-operator', 4)),
  },
  {
    name: 'two levels from one',
    tags: ['local', 'nested'],
    ours: `query ($id: ID!) { organization(id: $id) { name offers(first: 10) { edges { node { name
      certifiedUnder(first: 3) { edges { fact { stage validFrom } node { name } } } } } } } }`,
    theirs: `query ($id: ID!) { one_organization: organizations(where: { id: { eq: $id } }, limit: 1) { name
      offers: offersConnection(first: 10, ${BY_ORIGIN}) { edges { node { name
      certifiedUnder: certifiedUnderConnection(first: 3, ${BY_TARGET}) {
      edges { fact: properties { stage validFrom } node { name } } } } } } } }`,
    variables: same({ id: 'anchor-company' }),
  },
  {
    name: 'three hops',
    tags: ['local', 'nested'],
    ours: `query ($id: ID!) { organization(id: $id) { operates(first: 5) { edges { node { name hostedOn(first: 5) {
      edges { fact { validFrom } node { name offeredBy(first: 5) { edges { node { name } } } } } } } } } } }`,
    theirs: `query ($id: ID!) { one_organization: organizations(where: { id: { eq: $id } }, limit: 1) {
      operates: operatesConnection(first: 5, ${BY_ORIGIN}) { edges { node { name
      hostedOn: hostedOnConnection(first: 5, ${BY_TARGET}) { edges { fact: properties { validFrom } node { name
      offeredBy: offeredByConnection(first: 5, ${BY_TARGET}) { edges { node { name } } } } } } } } } } }`,
    variables: same(...ids('anchor-operator', 4)),
  },
  {
    name: 'parallel dated edges',
    tags: ['local'],
    ours: `query ($id: ID!) { dataSystem(id: $id) { name hostedOn(first: 10) {
      edges { fact { validFrom validTo status } node { id name } } } } }`,
    theirs: `query ($id: ID!) { one_dataSystem: dataSystems(where: { id: { eq: $id } }, limit: 1) { name
      hostedOn: hostedOnConnection(first: 10, ${BY_TARGET}) {
      edges { fact: properties { validFrom validTo status } node { id name } } } } }`,
    variables: same(...ids('anchor-system-0', 5), ...ids('anchor-system-1', 5)),
  },
  {
    name: 'as of a day on three hops',
    tags: ['local', 'nested'],
    ours: `query ($id: ID!, $day: Date!) { organization(id: $id, view: { asOf: $day }) { operates(first: 5) {
      edges { node { name hostedOn(first: 5) { edges { fact { validFrom validTo } node { name
      offeredBy(first: 5) { edges { node { name } } } } } } } } } } }`,
    theirs: `query ($id: ID!, $day: String!) {
      one_organization: organizations(where: { id: { eq: $id } }, limit: 1) {
      operates: operatesConnection(first: 5, ${BY_ORIGIN}, ${IN_FORCE}) { edges { node { name
      hostedOn: hostedOnConnection(first: 5, ${BY_TARGET}, ${IN_FORCE}) {
      edges { fact: properties { validFrom validTo } node { name
      offeredBy: offeredByConnection(first: 5, ${BY_TARGET}, ${IN_FORCE}) { edges { node { name } } } } } } } } } } }`,
    variables: same(
      { id: 'anchor-operator-0', day: '2015-06-01' },
      { id: 'anchor-operator-1', day: '2020-06-01' },
    ),
  },
  {
    name: 'evidence, three levels',
    tags: ['local', 'nested'],
    ours: `query ($id: ID!) { source(id: $id) { name states(first: 10) { edges { node { id predicate
      subject { id name } speakers { interest actor { id name } } } } } } }`,
    theirs: `query ($id: ID!) { one_source: sources(where: { id: { eq: $id } }, limit: 1) { name
      states(limit: 10, sort: [{ ordinal: ASC }]) { id predicate one_subject: about(limit: 1) { id name }
      speakers: assertedByConnection(first: 50, sort: [{ edge: { position: ASC } }]) {
      edges { merge: properties { interest } actor: node { id name } } } } } }`,
    variables: same({ id: 'anchor-source' }),
  },
  {
    name: 'evidence of facts',
    tags: ['local', 'nested'],
    ours: `query ($id: ID!) { organization(id: $id) { offers(first: 10) { edges { node { name } fact { validFrom
      claims(first: 5) { id speakers { interest actor { name } } source { name } } } } } } }`,
    theirs: null,
    variables: same({ id: 'anchor-company' }),
  },
  {
    name: 'interface over six types',
    tags: ['local', 'interface'],
    ours: `query ($id: ID!) { decision(id: $id) { name concerns(first: 10) {
      edges { fact { validFrom } node { ${NODE_FIELDS} } } } } }`,
    theirs: `query ($id: ID!) { one_decision: decisions(where: { id: { eq: $id } }, limit: 1) { name
      concerns: concernsConnection(first: 10, ${BY_TARGET}) {
      edges { fact: properties { validFrom } node { ${NODE_FIELDS} } } } } }`,
    variables: same({ id: 'anchor-decision' }),
  },
  {
    name: 'interface from the root',
    tags: ['interface', 'root'],
    ours: '{ entities(first: 20) { edges { node { __typename id name } } } }',
    theirs: `{ entities(limit: 20, ${BY_NAME}) { __typename id name } }`,
    variables: same({}),
  },
  {
    name: 'first page',
    tags: ['local', 'root'],
    ours: `{ decisions(first: ${PAGE}) { edges { node { id name kind } } } }`,
    theirs: `{ decisions(limit: ${PAGE}, ${BY_NAME}) { id name kind } }`,
    variables: same({}),
  },
  {
    name: 'page 500',
    tags: ['root'],
    ours: `query ($after: String!) { decisions(first: ${PAGE}, after: $after) { edges { node { id name kind } } } }`,
    theirs: `query ($offset: Int!) { decisions(limit: ${PAGE}, offset: $offset, ${BY_NAME}) { id name kind } }`,
    variables: (ask) =>
      deepPage(ask, {
        query: `query ($first: Int!, $after: String) { decisions(first: $first, after: $after) {
          pageInfo { endCursor hasNextPage } } }`,
        variables: {},
        path: ['decisions'],
      }),
  },
  {
    name: 'root with two connections',
    tags: ['root', 'nested'],
    ours: `{ services(first: 20) { edges { node { name kind offeredBy(first: 3) { edges { node { name } } }
      certifiedUnder(first: 3) { edges { fact { stage layer } node { name } } } } } } }`,
    theirs: `{ services(limit: 20, ${BY_NAME}) { name kind
      offeredBy: offeredByConnection(first: 3, ${BY_TARGET}) { edges { node { name } } }
      certifiedUnder: certifiedUnderConnection(first: 3, ${BY_TARGET}) {
      edges { fact: properties { stage layer } node { name } } } } }`,
    variables: same({}),
  },
  {
    name: 'list of a thousand',
    tags: ['root'],
    ours: '{ dataSystems(first: 1000) { edges { node { id name nameFr nameEn aliases } } } }',
    theirs: `{ dataSystems(limit: 1000, ${BY_NAME}) { id name nameFr nameEn aliases } }`,
    variables: same({}),
  },
  {
    name: 'two root fields',
    tags: ['local', 'root'],
    ours: `query ($id: ID!) { organization(id: $id) { name kind } services(first: 5) { edges { node { name } } } }`,
    theirs: `query ($id: ID!) { one_organization: organizations(where: { id: { eq: $id } }, limit: 1) { name kind }
      services(limit: 5, ${BY_NAME}) { name } }`,
    variables: same(...ids('anchor-operator', 4)),
  },
  {
    name: 'full text with many hits',
    tags: [],
    ours: `query ($text: String!) { found: search(text: $text, types: [DataSystem], first: 10) {
      edges { score node { id name } } } }`,
    theirs: `query ($phrase: String!) { found: searchDataSystem(phrase: $phrase, first: 10, sort: [{ score: DESC },
      { node: { id: ASC } }]) { edges { score node { id name } } } }`,
    variables: () => [{ ours: { text: 'warehouse' }, theirs: { phrase: searchQuery('warehouse') ?? '' } }],
  },
  {
    name: 'page of the super-node',
    tags: ['local', 'super-node'],
    ours: `query ($id: ID!) { organization(id: $id) { decided(first: ${PAGE}) {
      edges { fact { validFrom } node { id name } } } } }`,
    theirs: `query ($id: ID!) { one_organization: organizations(where: { id: { eq: $id } }, limit: 1) {
      decided: decidedConnection(first: ${PAGE}, ${BY_ORIGIN}) {
      edges { fact: properties { validFrom } node { id name } } } } }`,
    variables: same({ id: SUPER_NODE }),
  },
  {
    name: 'page 500 of the super-node',
    tags: ['super-node'],
    ours: `query ($id: ID!, $after: String!) { organization(id: $id) { decided(first: ${PAGE}, after: $after) {
      edges { fact { validFrom } node { id name } } } } }`,
    theirs: `query ($id: ID!, $after: String!) { one_organization: organizations(where: { id: { eq: $id } }, limit: 1) {
      decided: decidedConnection(first: ${PAGE}, after: $after, ${BY_ORIGIN}) {
      edges { fact: properties { validFrom } node { id name } } } } }`,
    variables: (ask) =>
      deepPage(ask, {
        query: `query ($id: ID!, $first: Int!, $after: String) { organization(id: $id) {
          decided(first: $first, after: $after) { pageInfo { endCursor hasNextPage } } } }`,
        variables: { id: SUPER_NODE },
        path: ['organization', 'decided'],
      }),
  },
  {
    name: 'latest of the super-node',
    tags: [],
    ours: `query ($id: ID!) { organization(id: $id) { decided(first: ${PAGE}, orderBy: [{ fact: { validFrom: DESC } }]) {
      edges { fact { validFrom } node { id name } } } } }`,
    theirs: null,
    variables: same({ id: SUPER_NODE }),
  },
  {
    name: 'count of the super-node',
    tags: [],
    ours: 'query ($id: ID!) { organization(id: $id) { decided { totalCount } } }',
    theirs: `query ($id: ID!) { one_organization: organizations(where: { id: { eq: $id } }, limit: 1) {
      decided: decidedConnection(first: 1, ${NOT_TAKEN_BACK}) { aggregate { count { edges } } } } }`,
    variables: same({ id: SUPER_NODE }),
  },
  {
    name: 'filter by fact and node',
    tags: ['root'],
    ours: `query ($id: ID!) { services(first: 20, where: { certifiedUnder: { some: { node: { id: { eq: $id } },
      fact: { stage: { eq: GRANTED } } } } }) { edges { node { id name } } } }`,
    theirs: `query ($id: ID!) { services(limit: 20, ${BY_NAME}, where: { certifiedUnderConnection: { some: {
      node: { id: { eq: $id } }, edge: { stage: { eq: "GRANTED" } } } } }) { id name } }`,
    variables: same(...ids('certification', 4), ...ids('anchor-certification', 2)),
  },
  {
    name: 'linked with one',
    tags: ['root'],
    ours: `query ($id: ID!) { services(first: 20, where: { offeredBy: { some: { node: { id: { eq: $id } } } } }) {
      edges { node { id name } } } }`,
    theirs: `query ($id: ID!) { services(limit: 20, ${BY_NAME}, where: { offeredBy: { some: { id: { eq: $id } } } }) {
      id name } }`,
    variables: same(...ids('organization', 4), ...ids('anchor-operator', 2)),
  },
  {
    name: 'filtered page with count',
    tags: [],
    ours: `query ($kind: DecisionKind!) { decisions(first: 20, where: { kind: { eq: $kind } }) { totalCount
      edges { node { id name } } } }`,
    theirs: `query ($text: String!) { decisions: decisionsConnection(first: 20, ${BY_NAME},
      where: { kind: { eq: $text } }) { totalCount edges { node { id name } } } }`,
    variables: () => ['RULING', 'AUTHORISATION'].map((kind) => ({ ours: { kind }, theirs: { text: kind } })),
  },
  {
    name: 'facet',
    tags: [],
    ours: '{ decisions(first: 1) { facet(by: kind) { value count } } }',
    theirs: null,
    variables: same({}),
  },
  {
    name: 'search as one types',
    tags: [],
    ours: 'query ($text: String!) { search(text: $text, first: 10) { edges { score node { id name } snippet { text } } } }',
    theirs: null,
    variables: same(
      ...['anch', 'national regulat', 'anchor servcie 3', "l'Anchor", 'bacodre fig'].map((text) => ({
        text,
      })),
    ),
  },
  {
    name: 'paths, depth 5',
    tags: [],
    ours: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxDepth: 5) { truncated routes { length
      hops { from { id } to { id } fact { predicate status } } together { validFrom validTo } } } }`,
    theirs: null,
    variables: same(
      ...[0, 1, 2, 3, 4, 5, 6].map((index) => ({
        from: `system-${index * 3}`,
        to: `organization-${index * 2}`,
      })),
      { from: 'anchor-system-0-0', to: 'anchor-system-9-1' },
      { from: 'service-1', to: SUPER_NODE },
      { from: 'system-5', to: 'person-7' },
    ),
  },
  {
    name: 'neighbourhood, depth 2, 200 nodes',
    tags: [],
    ours: `query ($id: ID!) { neighbourhood(ids: [$id], depth: 2, maxNodes: 200) { truncated
      nodes { entity { id name } distance remaining } edges { factId from { id } to { id } } } }`,
    theirs: null,
    variables: same(...ids('organization', 3), ...ids('system', 3), { id: SUPER_NODE }),
  },
  {
    name: 'exposure of a system',
    tags: ['local'],
    ours: `query ($id: ID!) { exposure(of: $id) { hosts { service { id name } facts { status } }
      laws { law { id name } reach { id } shields { scheme { id } layer answer reason } } gaps { id } truncated } }`,
    theirs: null,
    variables: same(...ids('anchor-system-0', 5), ...ids('anchor-system-1', 5)),
  },
];
