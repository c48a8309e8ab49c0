/** Pseudo-random numbers that are the same on every machine. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number;
  /** One of some values. */
  pick<T>(values: readonly T[]): T;
  /** A whole number below `end`, small ones far more often: a power law. */
  skewed(end: number): number;
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state, enough to spread test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    pick: <T>(values: readonly T[]): T => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('There is nothing to pick from.');
      return value;
    },
    skewed: (end) => Math.floor(end * next() ** 3),
  };
}

const SYLLABLES = [
  'ba',
  'co',
  'dre',
  'fi',
  'gu',
  'ha',
  'jo',
  'ki',
  'lor',
  'mé',
  'nu',
  'pa',
  'ri',
  'so',
  'té',
  'vu',
];

/** A name of two words and a number, so that no two are alike. */
export function inventName(random: Random, number: number): string {
  const word = (): string => {
    const text = [random.pick(SYLLABLES), random.pick(SYLLABLES), random.pick(SYLLABLES)].join('');
    return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
  };
  return `${word()} ${word()} ${String(number).padStart(7, '0')}`;
}

/** A day of the years 2005 to 2024. */
export function inventDay(random: Random): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${2005 + random.below(20)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}
