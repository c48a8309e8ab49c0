import type {
  FactLineFragment,
  GraphClaimFragment,
  GraphRecordFragment,
} from '../../../explorer/src/api/__generated__/operations.ts';

/** A card of an organization whose name is its id in capitals. */
export function card(id: string, type: GraphRecordFragment['__typename'] = 'Organization') {
  return { __typename: type, id, name: id.toUpperCase(), nameFr: null };
}

/** A fact that one organization is hosted on another. */
export function fact(
  source: string,
  target: string,
  change: Partial<FactLineFragment> = {},
): FactLineFragment {
  return {
    id: `${source}-${target}.1`,
    factId: `${source}-${target}`,
    predicate: 'hostedOn',
    subject: { id: source },
    object: card(target),
    value: null,
    status: 'REPORTED',
    derived: false,
    disputed: false,
    certainty: 'CERTAIN',
    validFrom: null,
    validTo: null,
    knownFrom: null,
    layer: null,
    role: null,
    stage: null,
    extent: null,
    claimCount: 1,
    independentSources: 1,
    ...change,
  };
}

/** A claim that denies what `fact` says. */
export function denial(
  id: string,
  source: string,
  target: string,
  change: Partial<GraphClaimFragment> = {},
): GraphClaimFragment {
  return {
    id,
    predicate: 'hostedOn',
    subject: { id: source },
    object: { id: target },
    speechAct: 'ASSERTS',
    polarity: 'DENIES',
    hedged: false,
    status: 'REPORTED',
    rank: 'NORMAL',
    ...change,
  };
}

/** What the service says of an entity. */
export function entityRecord(
  id: string,
  facts: readonly FactLineFragment[] = [],
  claims: readonly GraphClaimFragment[] = [],
): GraphRecordFragment {
  return {
    ...card(id),
    facts: { totalCount: facts.length, edges: facts.map((node) => ({ node })) },
    claims: { totalCount: claims.length, edges: claims.map((node) => ({ node })) },
  };
}
