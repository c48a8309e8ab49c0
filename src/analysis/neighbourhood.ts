import { Reference, type Computed } from '../compile/computed.ts';
import type { Analysis } from './analysis.ts';
import { rankLeads, type ChosenNode } from './neighbourhood/choose-nodes.ts';
import { createAround, type Remaining } from './neighbourhood/read-around.ts';
import { walkTerms } from './paths/walk-terms.ts';
import { readIds, readNumber } from './read-arguments.ts';

const MOST_IDS = 20;

/** Finds what surrounds some entities, the nearest and best connected first. */
export const neighbourhood: Analysis = async (reading) => {
  const ids = readIds(reading, MOST_IDS);
  const depth = readNumber(reading, 'depth', [1, 3]);
  const maxNodes = readNumber(reading, 'maxNodes', [1, 500]);
  const around = createAround(reading, walkTerms(reading.model, reading.values));
  const known = await around.known(ids);
  const nodes: ChosenNode[] = ids.filter((id) => known.has(id)).map((id) => ({ id, distance: 0 }));
  let truncated = false;
  for (let distance = 1; distance <= depth; distance += 1) {
    const frontier = nodes.filter((node) => node.distance === distance - 1).map(({ id }) => id);
    if (frontier.length === 0) break;
    const met = new Set(nodes.map(({ id }) => id));
    const { leads, cut } = await around.leads(frontier, ids, distance === 1 ? 'start' : 'further');
    const ranked = rankLeads(leads.filter(({ to }) => !met.has(to)));
    const room = Math.max(0, maxNodes - nodes.length);
    nodes.push(...ranked.slice(0, room).map((id) => ({ id, distance })));
    truncated ||= cut || ranked.length > room;
    if (truncated && ranked.length >= room) break;
  }
  const { edges, counts, cut } = await around.between(nodes.map(({ id }) => id));
  const shownFacts = new Map<string, number>();
  for (const id of edges.flatMap(({ from, to }) => [from, to])) {
    shownFacts.set(id, (shownFacts.get(id) ?? 0) + 1);
  }
  return {
    nodes: nodes.map((node) => nodeOf(node, shownFacts.get(node.id) ?? 0, counts.get(node.id))),
    edges: edges.map(({ factId, predicate, from, to, periods }) => ({
      factId,
      predicate,
      from: new Reference(from),
      to: new Reference(to),
      facts: periods.map((id) => new Reference(id)),
    })),
    unknownIds: ids.filter((id) => !known.has(id)),
    truncated: truncated || cut,
  };
};

function nodeOf(
  { id, distance }: ChosenNode,
  shownFacts: number,
  remaining: Remaining | undefined,
): Computed {
  const by = remaining?.by ?? [];
  return {
    entity: new Reference(id),
    distance,
    shownFacts,
    remaining: by.reduce((sum, [, count]) => sum + count, 0),
    remainingBy: by.map(([predicate, count]) => ({ predicate, count })),
    atLeast: remaining?.atLeast ?? false,
  };
}
