import type { PredicateRule, Rectangle } from './claim.ts';
import { compareText } from './day.ts';
import type { Step } from './rule.ts';

/** A fact between two entities with all its rectangles. */
export interface IndexedFact {
  readonly factId: string;
  readonly subject: string;
  readonly object: string;
  readonly rectangles: Rectangle[];
}

/** A fact seen from one of its ends. */
export interface Neighbour {
  readonly fact: IndexedFact;
  readonly entity: string;
}

/** Facts by the entity they leave from, by predicate and direction. */
export interface FactIndex {
  /** Entities at the starting end of some fact that the step can follow, sorted. */
  readonly starts: (step: Step) => string[];
  /** The facts that the step can follow from an entity, sorted by fact. */
  readonly from: (entity: string, step: Step) => Neighbour[];
}

/** Indexes relation facts by both ends; literal facts lead nowhere and are left out. */
export function indexFacts(
  rectangles: readonly Rectangle[],
  predicates: ReadonlyMap<string, PredicateRule>,
): FactIndex {
  const facts = new Map<string, IndexedFact & { readonly predicate: string }>();
  for (const rectangle of rectangles) {
    const { factId, subject, object, predicate } = rectangle;
    if (object === null) continue;
    const fact = facts.get(factId) ?? { factId, subject, object, predicate, rectangles: [] };
    fact.rectangles.push(rectangle);
    facts.set(factId, fact);
  }
  const ends = new Map<string, Map<string, Neighbour[]>>();
  const add = (direction: string, from: string, neighbour: Neighbour): void => {
    const byEntity = ends.get(direction) ?? new Map<string, Neighbour[]>();
    ends.set(direction, byEntity);
    const neighbours = byEntity.get(from) ?? [];
    byEntity.set(from, neighbours);
    neighbours.push(neighbour);
  };
  for (const { predicate, ...fact } of facts.values()) {
    const { subject, object } = fact;
    add(`FORWARD ${predicate}`, subject, { fact, entity: object });
    add(`BACKWARD ${predicate}`, object, { fact, entity: subject });
    if (predicates.get(predicate)?.symmetric !== true || subject === object) continue;
    add(`FORWARD ${predicate}`, object, { fact, entity: subject });
    add(`BACKWARD ${predicate}`, subject, { fact, entity: object });
  }
  const tables = (step: Step) =>
    [...new Set(step.predicates)].flatMap((name) => ends.get(`${step.direction} ${name}`) ?? []);
  return {
    starts: (step) => [...new Set(tables(step).flatMap((table) => [...table.keys()]))].sort(compareText),
    from: (entity, step) =>
      tables(step)
        .flatMap((table) => table.get(entity) ?? [])
        .sort((left, right) => compareText(left.fact.factId, right.fact.factId)),
  };
}
