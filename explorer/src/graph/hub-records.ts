import type { GraphRecordFragment } from '../api/__generated__/operations.ts';

/** Whether an entity has more facts or claims than were read. */
export function isCut({ facts, claims }: GraphRecordFragment): boolean {
  // Several periods of one fact are several edges, and one in the count.
  const read = new Set(facts.edges.map(({ node }) => node.factId)).size;
  return read < facts.totalCount || (claims?.edges.length ?? 0) < (claims?.totalCount ?? 0);
}

/** What was read of an entity before, with what was read of it now, each once. */
export function mergeRecords(before: GraphRecordFragment, now: GraphRecordFragment): GraphRecordFragment {
  const merge = <Edge extends { readonly node: { readonly id: string } }>(
    first: readonly Edge[],
    second: readonly Edge[],
  ): Edge[] => [...new Map([...first, ...second].map((edge) => [edge.node.id, edge])).values()];
  return {
    ...before,
    facts: { ...before.facts, edges: merge(before.facts.edges, now.facts.edges) },
    ...(before.claims === undefined
      ? {}
      : {
          claims: {
            ...before.claims,
            edges: merge(before.claims.edges, now.claims?.edges ?? []),
          },
        }),
  };
}
