import type {
  FactLineFragment,
  GraphClaimFragment,
  GraphRecordFragment,
} from '../api/__generated__/operations.ts';

/** How a relationship is drawn: a fact solid, a claim that establishes none dashed, an inference dotted. */
export type EdgeKind = 'fact' | 'claim' | 'inference';

/** A relationship between two entities of the picture. */
export interface GraphEdge {
  /** `fact:<factId>`, or `claims:` with what they have in common; the same in every view. */
  readonly key: string;
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
  /** The periods of a fact, earliest first; none for a claim. */
  readonly periods: readonly FactLineFragment[];
  /** Claims of the same stance that establish no fact; none for a fact, whose claims are its evidence. */
  readonly claims: readonly GraphClaimFragment[];
  readonly disputed: boolean;
  /** Whether no period is certain. */
  readonly uncertain: boolean;
}

/** What the service said of the entities of a picture, by id; null for one that it does not know under the view. */
export type GraphRecords = ReadonlyMap<string, GraphRecordFragment | null>;

const builtLast = new WeakMap<GraphRecords, { readonly shown: string; readonly edges: GraphEdge[] }>();

/**
 * Relationships between the entities that are shown: facts first, each once however many periods it has. They are the
 * same objects as long as neither the records nor who is shown changes, so that what is made of each is made once.
 */
export function buildEdges(records: GraphRecords, shown: ReadonlySet<string>): readonly GraphEdge[] {
  const key = [...shown].join();
  let built = builtLast.get(records);
  if (built?.shown !== key) {
    built = { shown: key, edges: findEdges(records, shown) };
    builtLast.set(records, built);
  }
  return built.edges;
}

function findEdges(records: GraphRecords, shown: ReadonlySet<string>): GraphEdge[] {
  const facts = new Map<string, FactLineFragment[]>();
  const claims = new Map<string, GraphClaimFragment[]>();
  for (const id of shown) {
    const record = records.get(id);
    if (record === undefined || record === null) continue;
    for (const { node: fact } of record.facts.edges) {
      if (fact.subject?.id !== id || fact.object === null || !shown.has(fact.object.id)) continue;
      facts.set(fact.factId, [...(facts.get(fact.factId) ?? []), fact]);
    }
    for (const { node: claim } of record.claims?.edges ?? []) {
      if (claim.subject?.id !== id || claim.object === null || !shown.has(claim.object.id)) continue;
      if (couldSupport(claim)) continue;
      const key = stanceKey(claim);
      claims.set(key, [...(claims.get(key) ?? []), claim]);
    }
  }
  return [...[...facts].map(factEdge), ...[...claims].map(claimEdge)];
}

/** Whether a claim is of the kind that establishes facts; such a claim is seen at its fact. */
export function couldSupport(
  claim: Pick<GraphClaimFragment, 'polarity' | 'speechAct' | 'status' | 'rank'>,
): boolean {
  return (
    claim.polarity === 'AFFIRMS' &&
    ['ASSERTS', 'DECIDES', 'DERIVES'].includes(claim.speechAct) &&
    claim.status !== 'ALLEGED' &&
    claim.rank !== 'DEPRECATED'
  );
}

function factEdge([factId, found]: readonly [string, readonly FactLineFragment[]]): GraphEdge {
  const periods = [...found].sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const [first] = periods;
  return {
    key: `fact:${factId}`,
    kind: periods.every(({ derived }) => derived) ? 'inference' : 'fact',
    source: first?.subject?.id ?? '',
    target: first?.object?.id ?? '',
    predicate: first?.predicate ?? '',
    periods,
    claims: [],
    disputed: periods.some(({ disputed }) => disputed),
    uncertain: periods.every(({ certainty }) => certainty !== 'CERTAIN'),
  };
}

/** Several who deny the same are one line. */
function stanceKey({ subject, predicate, object, polarity, speechAct, status }: GraphClaimFragment): string {
  return ['claims', subject?.id, predicate, object?.id, polarity, speechAct, status].join(':');
}

function claimEdge([key, claims]: readonly [string, readonly GraphClaimFragment[]]): GraphEdge {
  const [first] = claims;
  return {
    key,
    kind: 'claim',
    source: first?.subject?.id ?? '',
    target: first?.object?.id ?? '',
    predicate: first?.predicate ?? '',
    periods: [],
    claims,
    disputed: false,
    uncertain: false,
  };
}
