import { BEGINNING, END, UNDATED, shift } from '../reference/days.ts';
import { typeNamed } from '../reference/sdl.ts';
import type { Part, Thing, World } from '../reference/world.ts';
import type { Random } from './random.ts';

/** Values of a dataset that make an operation about it worth asking. */
export interface Supply {
  readonly world: World;
  /** An id of the type, rather of something that much is said of; now and then one that is not there. */
  readonly id: (random: Random, type: string) => string;
  /** A thing of the type, or a part of one; null when there is none. */
  readonly sample: (random: Random, type: string) => Thing | Part | null;
  /** A day on which something began or ended to hold, or one beside it. */
  readonly validDay: (random: Random) => string;
  /** A day on which something became public, rather a late one, or one beside it. */
  readonly knownDay: (random: Random) => string;
  /** How often facts of a relationship type, or edges of these types, are there. */
  readonly frequency: (types: readonly string[]) => number;
  /** Predicates of facts. */
  readonly predicates: readonly string[];
}

/** Collects what a world offers. */
export function supplyOf(world: World): Supply {
  const things = [...world.things.values()];
  const degrees = new Map<string, number>();
  const note = (id: string | null): void => {
    if (id !== null) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  };
  for (const { rectangle } of world.facts) for (const id of [rectangle.subject, rectangle.object]) note(id);
  for (const { from, to } of world.edges) for (const id of [from, to]) note(id);
  const byDegree = (one: Thing, other: Thing): number =>
    (degrees.get(other.id) ?? 0) - (degrees.get(one.id) ?? 0);
  const ofType = new Map<string, readonly Thing[]>();
  for (const { name, possible } of world.sdl.types.values())
    ofType.set(name, things.filter(({ type }) => possible.includes(type)).sort(byDegree));
  const parts = new Map<string, Part[]>();
  for (const { part } of world.edges)
    if (part !== null) parts.set(part.type, [...(parts.get(part.type) ?? []), part]);
  const frequencies = new Map<string, number>();
  for (const type of [
    ...world.facts.map(({ rectangle }) => rectangle.predicate.relation ?? ''),
    ...world.edges.map(({ type }) => type),
  ])
    frequencies.set(type, (frequencies.get(type) ?? 0) + 1);
  const validDays = sortedDays(
    world.facts.flatMap(({ rectangle }) => [rectangle.valid.from, rectangle.valid.to]),
  );
  const knownDays = sortedDays(
    [...world.facts.map(({ rectangle }) => rectangle), ...world.claims].flatMap(({ known }) => [
      known.from,
      known.to,
    ]),
  );
  const beside = (random: Random, day: string): string => shift(day, random.pick([0, 0, 0, -1, 1]));
  return {
    world,
    id(random, type) {
      const found = ofType.get(type) ?? [];
      if (found.length === 0 || random.chance(0.03)) return random.pick(things).id;
      const end = random.chance(0.6) ? Math.ceil(found.length / 3) : found.length;
      return found[random.whole(0, end - 1)]?.id ?? '';
    },
    sample(random, type) {
      const found = [...(ofType.get(type) ?? []), ...(parts.get(type) ?? [])];
      return found.length === 0 ? null : random.pick(found);
    },
    validDay: (random) => beside(random, random.pick(validDays)),
    knownDay(random) {
      const from = random.chance(0.7) ? Math.floor(knownDays.length / 2) : 0;
      return beside(random, knownDays[random.whole(from, knownDays.length - 1)] ?? '2020-01-01');
    },
    frequency: (types) => types.reduce((sum, type) => sum + (frequencies.get(type) ?? 0), 0),
    predicates: [...new Set(world.facts.map(({ rectangle }) => rectangle.predicate.name))].sort(),
  };
}

function sortedDays(days: readonly string[]): string[] {
  return [...new Set(days)].filter((day) => ![BEGINNING, UNDATED, END].includes(day)).sort();
}

/** The type of which a name is made, such as `ServiceFactWhere` of `Service`; null when it is of none. */
export function typeBehind(world: World, name: string, endings: readonly string[]): string | null {
  for (const ending of endings)
    if (name.endsWith(ending) && world.sdl.types.has(name.slice(0, -ending.length)))
      return typeNamed(world.sdl, name.slice(0, -ending.length)).name;
  return null;
}
