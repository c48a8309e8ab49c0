import { BEGINNING, END, shift, type Bounds } from './days.ts';

/** How surely something held on a day. */
export type Certainty = 'CERTAIN' | 'PRESUMED' | 'POSSIBLE';

/** When a claim says that its state held. */
export type ValidTime =
  | { readonly kind: 'timeless' }
  | { readonly kind: 'observed'; readonly on: Bounds }
  | { readonly kind: 'interval'; readonly from: Bounds | null; readonly to: Bounds | null };

/** What one claim says of each day, whatever others say. Days include both ends. */
export interface Validity {
  readonly certain: Days | null;
  /** Around the certain days, and in their place where there are none. */
  readonly possible: Days | null;
  /** From when on the state is only presumed to last; null when nothing is presumed. */
  readonly presumedFrom: string | null;
  readonly begins: Bounds | null;
  readonly ends: Bounds | null;
}

/** Days from the first to the last, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** What decides when a claim holds. */
export interface Dated {
  readonly valid: ValidTime;
  /** When it was said. */
  readonly said: Bounds | null;
  readonly speechAct: string;
}

const ALWAYS: Days = { first: BEGINNING, last: shift(END, -1) };
const NOTHING: Validity = { certain: null, possible: null, presumedFrom: null, begins: null, ends: null };

/** Reads what a claim says of each day; an act (`momentary`) does not last. */
export function validityOf({ valid, said, speechAct }: Dated, momentary: boolean): Validity {
  if (valid.kind === 'timeless') return { ...NOTHING, certain: ALWAYS };
  if (valid.kind === 'observed') return seen(valid.on, momentary);
  const { from, to } = valid;
  if (from !== null && to !== null) return period(from, to);
  if (momentary) {
    const on = from ?? to;
    if (on !== null) return seen(on, true);
    if (said === null) return { ...NOTHING, possible: ALWAYS };
    const act = seen(said, true);
    // What is decided happens by being said; when another act happened, its report does not tell.
    return speechAct === 'DECIDES'
      ? act
      : { ...act, certain: null, possible: { first: said.earliest, last: said.latest } };
  }
  if (to !== null) return period(said !== null && said.latest <= to.earliest ? said : to, to);
  if (from === null) return said === null ? { ...NOTHING, possible: ALWAYS } : seen(said, false);
  const last = said !== null && said.earliest > from.latest ? said.earliest : from.latest;
  return {
    certain: { first: from.latest, last },
    possible: { first: from.earliest, last },
    presumedFrom: shift(last, 1),
    begins: from,
    ends: null,
  };
}

function seen(on: Bounds, momentary: boolean): Validity {
  const days = { first: on.earliest, last: on.latest };
  return {
    certain: on.earliest === on.latest ? days : null,
    possible: days,
    presumedFrom: momentary ? null : shift(on.latest, 1),
    begins: on,
    ends: null,
  };
}

function period(from: Bounds, to: Bounds): Validity {
  const certain = from.latest <= to.earliest ? { first: from.latest, last: to.earliest } : null;
  const possible = from.earliest <= to.latest ? { first: from.earliest, last: to.latest } : null;
  return { certain, possible, presumedFrom: null, begins: from, ends: to };
}

/** The first day on which the claim speaks of its state and the day after the last, for `asOf`. */
export function outerSpan(dated: Dated, momentary: boolean): { from: string; to: string } {
  const { valid, speechAct } = dated;
  const open = valid.kind === 'interval' && valid.from === null && valid.to === null;
  if (open && speechAct === 'PROMISES') return { from: BEGINNING, to: END };
  const { certain, possible, presumedFrom } = validityOf(dated, momentary);
  const first = [certain?.first, possible?.first].filter((day) => day !== undefined).sort()[0] ?? BEGINNING;
  const last = [certain?.last, possible?.last]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (presumedFrom !== null) return { from: first, to: END };
  return { from: first, to: last === undefined ? first : last === ALWAYS.last ? END : shift(last, 1) };
}

/** What a claim alone says of a day; `PRESUMED` stands for the days after the last of which it speaks. */
export function certaintyOn({ certain, possible, presumedFrom }: Validity, day: string): Certainty | null {
  if (certain !== null && certain.first <= day && day <= certain.last) return 'CERTAIN';
  if (possible !== null && possible.first <= day && day <= possible.last) return 'POSSIBLE';
  return presumedFrom !== null && presumedFrom <= day ? 'PRESUMED' : null;
}
