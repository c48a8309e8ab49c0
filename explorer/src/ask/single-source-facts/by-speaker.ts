import type { SingleSourceFactsQuery } from '../../api/__generated__/operations.ts';

/** A fact in one period, or a denial, with its place. */
export type SingleSourceRow = SingleSourceFactsQuery['singleSourceFacts']['edges'][number];
/** Someone who speaks for a claim. */
export type SoleSpeaker = SingleSourceRow['node']['claims'][number]['speakers'][number];

/** A fact with all its periods, or a denial. */
export interface RestingOn {
  readonly key: string;
  readonly isDenial: boolean;
  readonly rows: readonly SingleSourceRow[];
}

/** One speaker, with what rests on their word alone. */
export interface SpeakerGroup {
  readonly key: string;
  /** Null where no claim names a speaker, not even by a description. */
  readonly speaker: SoleSpeaker | null;
  readonly resting: readonly RestingOn[];
}

/** Puts together the periods of a fact. */
export function restingOf(rows: readonly SingleSourceRow[]): RestingOn[] {
  return [...grouped(rows, keyOf)].map(([key, found]) => ({
    key,
    isDenial: found.some(({ node }) => node.isDenial),
    rows: found.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1)),
  }));
}

/** Puts together what rests on the word of each speaker, in the order of their first rows. */
export function bySpeaker(rows: readonly SingleSourceRow[]): SpeakerGroup[] {
  return [...grouped(rows, speakerKey)].map(([key, found]) => ({
    key,
    speaker: speakerOf(found[0]),
    resting: restingOf(found),
  }));
}

/** Who speaks for the claims of a row: one and the same, whichever is taken. */
export function speakerOf(row: SingleSourceRow | undefined): SoleSpeaker | null {
  return row?.node.claims[0]?.speakers[0] ?? null;
}

function startOf({ node: { fact } }: SingleSourceRow): string {
  return fact?.validFrom ?? '';
}

function keyOf({ node: { fact, claims } }: SingleSourceRow): string {
  return fact?.factId ?? claims[0]?.id ?? '';
}

function speakerKey(row: SingleSourceRow): string {
  const speaker = speakerOf(row);
  return speaker?.actor?.id ?? speaker?.description ?? '';
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
