import type { Random } from '../data/random.ts';

/** The value below which a share of the values lies, by linear interpolation. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const [low = NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The mean of ratios. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** A ratio and the interval in which it lies with a probability of 95 %. */
export interface Ratio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1_000;

/**
 * The ratio of two medians, measured in the same blocks. The interval is bootstrapped over blocks, which are drawn
 * for both sides together: what slows a whole block slows both.
 */
export function pairedRatio(
  above: readonly (readonly number[])[],
  below: readonly (readonly number[])[],
  random: Random,
): Ratio {
  const ratios = Array.from({ length: RESAMPLES }, () => {
    const drawn = above.map(() => random.below(above.length));
    return (
      median(drawn.flatMap((block) => above[block] ?? [])) /
      median(drawn.flatMap((block) => below[block] ?? []))
    );
  });
  return {
    value: median(above.flat()) / median(below.flat()),
    low: quantile(ratios, 0.025),
    high: quantile(ratios, 0.975),
  };
}
