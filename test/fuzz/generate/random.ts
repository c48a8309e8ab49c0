/** Random choices that a seed repeats. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of a list that is not empty, each as often as its weight says. */
  readonly weighted: <Item>(items: readonly (readonly [Item, number])[]) => Item;
  /** Some of a list, in its order. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Mulberry32: 32 bits of state, enough for choosing tests. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('There is nothing to choose from.');
    return items[whole(0, items.length - 1)] as Item;
  };
  return {
    next,
    whole,
    pick,
    chance: (probability) => next() < probability,
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(items)[0];
    },
    some(items, count) {
      const left = [...items.keys()];
      const chosen = new Set<number>();
      while (chosen.size < count && left.length > 0)
        chosen.add(left.splice(whole(0, left.length - 1), 1)[0] ?? 0);
      return items.filter((_, index) => chosen.has(index));
    },
  };
}
