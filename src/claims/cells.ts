import type { Certainty, Claim, Span } from './claim.ts';
import { compareText } from './day.ts';
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

/**
 * Cuts valid time at every bound of the claims known in a slice and judges each cell; cells without support
 * are left out and equal neighbours are joined. In order of valid time.
 */
export function cellsOf(evidence: KnownEvidence): Cell[] {
  const layers = layersOf(evidence).sort((left, right) => compareText(left.span.from, right.span.from));
  const bounds = new Set(layers.flatMap(({ span }) => [span.from, span.to]));
  const days = [...bounds].sort(compareText);
  const cells: Cell[] = [];
  let covering: Layer[] = [];
  let next = 0;
  for (const [index, from] of days.entries()) {
    const to = days[index + 1];
    if (to === undefined) break;
    covering = covering.filter(({ span }) => span.to > from);
    for (let layer = layers[next]; layer?.span.from === from; layer = layers[++next]) covering.push(layer);
    const cell = judge(covering, { from, to }, evidence);
    if (cell === null) continue;
    const previous = cells.at(-1);
    if (previous?.valid.to === from && previous.key === cell.key) {
      cells[cells.length - 1] = { ...previous, valid: { from: previous.valid.from, to } };
    } else cells.push(cell);
  }
  return cells;
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
