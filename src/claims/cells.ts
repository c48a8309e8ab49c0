import { BEGINNING, END, type Certainty, type Claim, type Span } from './claim.ts';
import { ALWAYS, compareText, earlier, intersection, later } from './day.ts';
import type { WeighedClaim } from './evidence.ts';
import { remainingTail } from './presumed-tail.ts';
import type { Segment } from './valid-time.ts';

/** What bears on one fact in one slice of known time. */
export interface KnownEvidence {
  readonly supports: readonly WeighedClaim[];
  readonly denials: readonly WeighedClaim[];
  /** Claims that support another object of a functional predicate. */
  readonly rivals: readonly WeighedClaim[];
  /** Known claims that contradict the given one. */
  readonly contradictorsOf: (claim: Claim) => readonly Claim[];
}

/** A span of valid time in which the same claims support and oppose a fact with the same certainty. */
export interface Cell {
  readonly valid: Span;
  readonly certainty: Certainty;
  /** Sorted by id. */
  readonly supports: readonly Claim[];
  /** Sorted, without repetition. */
  readonly opposingIds: readonly string[];
  /** Equal for two cells exactly when all but their span is equal. */
  readonly key: string;
}

type Role = 'support' | 'denial' | 'rival';
interface Layer extends Segment {
  readonly role: Role;
  readonly claim: Claim;
}

const STRENGTH: Record<Certainty, number> = { POSSIBLE: 0, PRESUMED: 1, CERTAIN: 2 };

/** The cells of one slice of known time, with what they were judged from. */
export interface SliceCells {
  readonly layers: readonly Layer[];
  /** In order of valid time. */
  readonly cells: readonly Cell[];
}

/**
 * Cuts valid time at every bound of the claims known in a slice and judges each cell; cells without support
 * are left out and equal neighbours are joined. Only the days on which something differs from the slice
 * before are judged again, because a fact with many claims has as many slices.
 */
export function cellsOf(evidence: KnownEvidence, before: SliceCells | null): SliceCells {
  const layers = layersOf(evidence);
  if (before === null) return { layers, cells: judgeWithin(ALWAYS, layers, evidence) };
  const changed = changedDays(before.layers, layers);
  if (changed === null) return { layers, cells: before.cells };
  const cells = joinNeighbours([
    ...clip(before.cells, { from: BEGINNING, to: changed.from }),
    ...judgeWithin(changed, layers, evidence),
    ...clip(before.cells, { from: changed.to, to: END }),
  ]);
  return { layers, cells };
}

function judgeWithin(days: Span, layers: readonly Layer[], evidence: KnownEvidence): Cell[] {
  const waiting: Layer[] = [];
  for (const layer of layers) {
    const span = intersection(layer.span, days);
    if (span !== null) waiting.push({ ...layer, span });
  }
  waiting.sort((left, right) => compareText(left.span.from, right.span.from));
  const bounds = [...new Set(waiting.flatMap(({ span }) => [span.from, span.to]))].sort(compareText);
  const cells: Cell[] = [];
  let covering: Layer[] = [];
  let next = 0;
  for (const [index, from] of bounds.entries()) {
    const to = bounds[index + 1];
    if (to === undefined) break;
    covering = covering.filter(({ span }) => span.to > from);
    for (let layer = waiting[next]; layer?.span.from === from; layer = waiting[++next]) covering.push(layer);
    const cell = judge(covering, { from, to }, evidence);
    if (cell !== null) cells.push(cell);
  }
  return joinNeighbours(cells);
}

function joinNeighbours(cells: readonly Cell[]): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const previous = joined.at(-1);
    if (previous?.valid.to === cell.valid.from && previous.key === cell.key) {
      joined[joined.length - 1] = { ...previous, valid: { from: previous.valid.from, to: cell.valid.to } };
    } else joined.push(cell);
  }
  return joined;
}

function clip(cells: readonly Cell[], days: Span): Cell[] {
  return cells.flatMap((cell) => {
    const valid = intersection(cell.valid, days);
    return valid === null ? [] : [{ ...cell, valid }];
  });
}

/** The days from the first to the last on which the layers differ, or `null` when they are the same. */
function changedDays(before: readonly Layer[], after: readonly Layer[]): Span | null {
  const gone = new Map(before.map((layer) => [layerKey(layer), layer]));
  const changed = after.filter((layer) => !gone.delete(layerKey(layer)));
  changed.push(...gone.values());
  if (changed.length === 0) return null;
  return changed.reduce<Span>(
    ({ from, to }, { span }) => ({ from: earlier(from, span.from), to: later(to, span.to) }),
    { from: END, to: BEGINNING },
  );
}

function layerKey({ role, claim, span, certainty }: Layer): string {
  return `${role} ${certainty} ${span.from} ${span.to} ${claim.id}`;
}

function layersOf({ supports, denials, rivals }: KnownEvidence): Layer[] {
  const layers: Layer[] = [];
  const supportCuts = {
    ends: statedEnds(supports),
    stops: rivals.flatMap(({ validity }) => (validity.start === null ? [] : [validity.start.latest])),
  };
  // A denial is only presumed to last while nobody says that the state may have begun.
  const denialCuts = {
    ends: statedEnds(denials),
    stops: supports.flatMap(({ validity }) => (validity.start === null ? [] : [validity.start.earliest])),
  };
  const add = (role: Role, { claim, validity }: WeighedClaim, cuts: typeof supportCuts): void => {
    for (const segment of validity.segments) layers.push({ ...segment, role, claim });
    if (validity.tailFrom === null) return;
    for (const segment of remainingTail(validity.tailFrom, cuts)) layers.push({ ...segment, role, claim });
  };
  for (const support of supports) add('support', support, supportCuts);
  for (const denial of denials) add('denial', denial, denialCuts);
  for (const { claim, validity } of rivals) {
    for (const segment of validity.segments) {
      if (segment.certainty === 'CERTAIN') layers.push({ ...segment, role: 'rival', claim });
    }
  }
  return layers;
}

function statedEnds(claims: readonly WeighedClaim[]) {
  return claims.flatMap(({ validity }) => (validity.end === null ? [] : [validity.end]));
}

function judge(covering: readonly Layer[], valid: Span, evidence: KnownEvidence): Cell | null {
  const supporting = covering.filter(({ role }) => role === 'support');
  if (supporting.length === 0) return null;
  const certainty = supporting.reduce<Certainty>(
    (best, layer) => (STRENGTH[layer.certainty] > STRENGTH[best] ? layer.certainty : best),
    'POSSIBLE',
  );
  const denying = covering.filter((layer) => layer.role === 'denial' && opposes(layer.certainty, certainty));
  const supports = supporting.map(({ claim }) => claim).sort((left, right) => compareText(left.id, right.id));
  if (denying.some(erases) && supports.every(({ status }) => status !== 'CONFIRMED')) return null;
  const opposing = new Set(denying.map(({ claim }) => claim.id));
  if (certainty === 'CERTAIN')
    for (const { role, claim } of covering) if (role === 'rival') opposing.add(claim.id);
  for (const support of supports) for (const { id } of evidence.contradictorsOf(support)) opposing.add(id);
  const opposingIds = [...opposing].sort(compareText);
  const key = JSON.stringify([certainty, supports.map(({ id }) => id), opposingIds]);
  return { valid, certainty, supports, opposingIds, key };
}

/**
 * A denial that is only presumed to last does not dispute what is certain, and two mere possibilities do not
 * collide: each may have held on its own days.
 */
function opposes(denial: Certainty, support: Certainty): boolean {
  if (denial === 'PRESUMED') return support !== 'CERTAIN';
  return denial === 'CERTAIN' || support !== 'POSSIBLE';
}

/** A confirmed denial of days on which it possibly held disputes weaker support; it does not remove it. */
function erases({ claim, certainty }: Layer): boolean {
  return claim.status === 'CONFIRMED' && certainty !== 'POSSIBLE';
}
