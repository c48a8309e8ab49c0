import { searchQuery } from '../../src/compile/search-query.ts';
import { same, type Shape } from './shape.ts';

const BY_NAME = 'sort: [{ nameKey: ASC }]';
const BY_NODE_NAME = 'sort: [{ node: { nameKey: ASC } }]';

/** Questions to data set M, those of the performance suite of @neo4j/graphql and a few beside them. */
export const filmShapes: readonly Shape[] = [
  {
    name: 'scan',
    tags: ['root'],
    ours: '{ people(first: 1000) { edges { node { id name born } } } }',
    theirs: `{ people(limit: 1000, ${BY_NAME}) { id name born } }`,
    variables: same({}),
  },
  {
    name: 'one level',
    tags: ['root', 'nested'],
    ours: '{ films(first: 50) { edges { node { id name actors(first: 10) { edges { node { id name } } } } } } }',
    theirs: `{ films(limit: 50, ${BY_NAME}) { id name actors(limit: 10, ${BY_NAME}) { id name } } }`,
    variables: same({}),
  },
  {
    name: 'three levels',
    tags: ['root', 'nested'],
    ours: `{ films(first: 10) { edges { node { name actors(first: 5) { edges { node { name
      actedIn(first: 5) { edges { node { name actors(first: 5) { edges { node { name } } } } } } } } } } } } }`,
    theirs: `{ films(limit: 10, ${BY_NAME}) { name actors(limit: 5, ${BY_NAME}) { name
      actedIn(limit: 5, ${BY_NAME}) { name actors(limit: 5, ${BY_NAME}) { name } } } } }`,
    variables: same({}),
  },
  {
    name: 'filter at two levels',
    tags: ['nested'],
    ours: `query ($year: Int!, $born: Int!) { films(first: 20, where: { released: { gt: $year } }) { edges { node {
      name released actors(first: 10, where: { node: { born: { lt: $born } } }) { edges { node { name born } } } } } } }`,
    theirs: `query ($year: Int!, $born: Int!) { films(limit: 20, where: { released: { gt: $year } }, ${BY_NAME}) {
      name released actors(limit: 10, where: { born: { lt: $born } }, ${BY_NAME}) { name born } } }`,
    variables: same({ year: 1990, born: 1980 }, { year: 2000, born: 1970 }),
  },
  {
    name: 'or of relationship filters',
    tags: [],
    ours: `query ($a: String!, $b: ID!) { films(first: 20, where: { OR: [
      { actors: { some: { node: { name: { eq: $a } } } } }, { directors: { some: { node: { id: { eq: $b } } } } } ] }) {
      edges { node { id name } } } }`,
    theirs: `query ($a: String!, $b: ID!) { films(limit: 20, ${BY_NAME}, where: { OR: [
      { actors: { some: { name: { eq: $a } } } }, { directors: { some: { id: { eq: $b } } } } ] }) { id name } }`,
    variables: same({ a: 'nobody', b: 'person-0' }, { a: 'nobody', b: 'person-1' }),
  },
  {
    name: 'list of ids',
    tags: [],
    ours: 'query ($ids: [ID!]) { films(first: 50, where: { id: { in: $ids } }) { edges { node { id name } } } }',
    theirs: `query ($ids: [ID!]) { films(limit: 50, where: { id: { in: $ids } }, ${BY_NAME}) { id name } }`,
    variables: same(
      { ids: ['film-1', 'film-2', 'film-3'] },
      { ids: ['film-4', 'film-9', 'film-crowd', 'none'] },
    ),
  },
  {
    name: 'some and none over three hops',
    tags: [],
    ours: `query ($year: Int!) { people(first: 20, where: { actedIn: { some: { node: { actors: { some: { node: {
      directed: { some: {}, none: { node: { released: { lt: $year } } } } } } } } } } }) { edges { node { id name } } } }`,
    theirs: `query ($year: Int!) { people(limit: 20, ${BY_NAME}, where: { actedIn: { some: { actors: { some: {
      AND: [{ directed: { some: { NOT: { id: { eq: "" } } } } }, { directed: { none: { released: { lt: $year } } } }]
      } } } } }) { id name } }`,
    variables: same({ year: 1980 }, { year: 1990 }),
  },
  {
    name: 'top ten with two connections',
    tags: ['nested'],
    ours: `{ films(first: 10, orderBy: [{ released: DESC }, { name: ASC }]) { edges { node { name released
      actors(first: 10) { edges { fact { role } node { name } } } directors(first: 10) { edges { node { name } } } } } } }`,
    theirs: `{ films(limit: 10, sort: [{ released: DESC }, { nameKey: ASC }]) { name released
      actors: actorsConnection(first: 10, ${BY_NODE_NAME}) { edges { fact: properties { role } node { name } } }
      directors(limit: 10, ${BY_NAME}) { name } } }`,
    variables: same({}),
  },
  {
    name: 'order and limit at three levels',
    tags: ['nested'],
    ours: `{ films(first: 10, orderBy: [{ released: DESC }, { name: ASC }]) { edges { node { name
      actors(first: 5, orderBy: [{ node: { born: DESC } }, { node: { name: ASC } }]) { edges { node { name born
      actedIn(first: 3, orderBy: [{ node: { released: ASC } }, { node: { name: ASC } }]) {
      edges { node { name released } } } } } } } } } }`,
    theirs: `{ films(limit: 10, sort: [{ released: DESC }, { nameKey: ASC }]) { name
      actors(limit: 5, sort: [{ born: DESC }, { nameKey: ASC }]) { name born
      actedIn(limit: 3, sort: [{ released: ASC }, { nameKey: ASC }]) { name released } } } }`,
    variables: same({}),
  },
  {
    name: 'root connection with count',
    tags: [],
    ours: `{ films(first: 20) { totalCount edges { node { name actors(first: 5) { edges { node { name } } } } } } }`,
    theirs: `{ films: filmsConnection(first: 20, ${BY_NAME}) { totalCount edges { node { name
      actors(limit: 5, ${BY_NAME}) { name } } } } }`,
    variables: same({}),
  },
  {
    name: 'count only',
    tags: [],
    ours: '{ films { totalCount } }',
    theirs: '{ films: filmsConnection(first: 1) { aggregate { count { nodes } } } }',
    variables: same({}),
  },
  {
    name: 'full text with nesting',
    tags: [],
    ours: `query ($text: String!) { found: search(text: $text, types: [Film], first: 10) { edges { score node { id name
      ... on Film { actors(first: 5) { edges { node { name } } } } } } } }`,
    theirs: `query ($phrase: String!) { found: searchFilm(phrase: $phrase, first: 10, sort: [{ score: DESC },
      { node: { id: ASC } }]) { edges { score node { id name actors(limit: 5, ${BY_NAME}) { name } } } } }`,
    variables: () =>
      ['film 1', 'ba', 'crowd'].map((text) => ({
        ours: { text },
        theirs: { phrase: searchQuery(text) ?? '' },
      })),
  },
  {
    name: 'count for each node',
    tags: ['root'],
    ours: '{ films(first: 50) { edges { node { name actors { totalCount } } } } }',
    theirs: `{ films(limit: 50, ${BY_NAME}) { name actors: actorsConnection(first: 1) { aggregate { count { nodes } } } } }`,
    variables: same({}),
  },
  {
    name: 'filter on count',
    tags: [],
    ours: `query ($count: Int!) { films(first: 20, where: { actors: { count: { gt: $count } } }) {
      edges { node { id name } } } }`,
    theirs: `query ($count: Int!) { films(limit: 20, ${BY_NAME}, where: { actorsConnection: { aggregate: { count: {
      nodes: { gt: $count } } } } }) { id name } }`,
    variables: same({ count: 5 }, { count: 8 }),
  },
  {
    name: 'interface with order and limit',
    tags: ['interface'],
    ours: `{ entities(first: 20) { edges { node { id name ... on Film { released } ... on Person { born } } } } }`,
    theirs: `{ entities(limit: 20, ${BY_NAME}) { id name ... on Film { released } ... on Person { born } } }`,
    variables: same({}),
  },
];
