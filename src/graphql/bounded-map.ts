/** How much a `BoundedMap` keeps. */
export interface Bounds {
  readonly entries: number;
  /** Most that all entries may weigh together, in the unit of the weight that they are made with. */
  readonly weight: number;
}

/** A value and what it weighs. */
export interface Weighed<T> {
  readonly value: T;
  readonly weight: number;
}

/** A map that makes what it does not hold, and forgets what was not used for longest when it holds too much. */
export class BoundedMap<T> {
  readonly #bounds: Bounds;
  readonly #entries = new Map<string, Weighed<T>>();
  #weight = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Forgets everything. */
  clear(): void {
    this.#entries.clear();
    this.#weight = 0;
  }

  /** The value of a key; one that is too heavy to be kept is made again each time. */
  get(key: string, make: () => Weighed<T>): T {
    const entry = this.#take(key) ?? make();
    this.#entries.set(key, entry);
    this.#weight += entry.weight;
    while (this.#entries.size > this.#bounds.entries || this.#weight > this.#bounds.weight) {
      const [oldest] = this.#entries.keys();
      if (oldest === undefined) break;
      this.#take(oldest);
    }
    return entry.value;
  }

  #take(key: string): Weighed<T> | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#weight -= entry.weight;
    return entry;
  }
}
