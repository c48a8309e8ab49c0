import type { Claim, Day, FactStatus, Rectangle, Span } from './claim.ts';
import { cellsOf, type Cell } from './cells.ts';
import { compareText, contains, intersection } from './day.ts';
import { rivalryKeysOf, type Evidence, type FactEvidence, type WeighedClaim } from './evidence.ts';
import { rectangleIdOf } from './fact-id.ts';
import { isDerived } from './standing.ts';

interface OpenRectangle extends Cell {
  knownFrom: Day;
  knownTo: Day;
}

/**
 * The rectangles of one fact: known time is cut wherever a claim that bears on it begins or ends to be known,
 * valid time is cut in each slice, and equal neighbours are joined along valid time first, then known time.
 */
export function projectFact(fact: FactEvidence, factId: string, evidence: Evidence): Rectangle[] {
  const rivals = rivalsOf(fact, evidence);
  const contradictors = new Map<string, readonly WeighedClaim[]>();
  for (const { claim } of fact.supports) {
    const against = evidence.contradictors.get(claim.id);
    if (against !== undefined) contradictors.set(claim.id, against);
  }
  const bearing = [...fact.supports, ...fact.denials, ...rivals, ...[...contradictors.values()].flat()];
  const closed: OpenRectangle[] = [];
  let open = new Map<string, OpenRectangle>();
  for (const slice of slicesOf(bearing)) {
    const isKnown = ({ known }: WeighedClaim): boolean => contains(known, slice.from);
    const supports = fact.supports.filter(isKnown);
    if (supports.length === 0) continue;
    const cells = cellsOf({
      supports,
      denials: fact.denials.filter(isKnown),
      rivals: rivals.filter(isKnown),
      contradictorsOf: ({ id }) => (contradictors.get(id) ?? []).filter(isKnown).map(({ claim }) => claim),
    });
    const still = new Map<string, OpenRectangle>();
    for (const cell of cells) {
      const key = `${cell.valid.from} ${cell.valid.to} ${cell.key}`;
      const before = open.get(key);
      if (before?.knownTo === slice.from) {
        before.knownTo = slice.to;
        still.set(key, before);
        continue;
      }
      const rectangle = { ...cell, knownFrom: slice.from, knownTo: slice.to };
      closed.push(rectangle);
      still.set(key, rectangle);
    }
    open = still;
  }
  return closed
    .map((rectangle) => rectangleOf(fact, factId, rectangle))
    .sort(
      (left, right) =>
        compareText(left.known.from, right.known.from) || compareText(left.valid.from, right.valid.from),
    );
}

/** Only the rivals that can cut a presumed tail or dispute a certain day of this fact. */
function rivalsOf(fact: FactEvidence, evidence: Evidence): WeighedClaim[] {
  const rivals = new Set<WeighedClaim>();
  for (const key of rivalryKeysOf(fact.parts, fact.rule)) {
    for (const other of evidence.rivalries.get(key) ?? []) {
      if (other === fact) continue;
      for (const rival of other.supports) {
        if (fact.supports.some((support) => concerns(rival, support))) rivals.add(rival);
      }
    }
  }
  return [...rivals];
}

function concerns(rival: WeighedClaim, support: WeighedClaim): boolean {
  if (intersection(rival.known, support.known) === null) return false;
  const { start } = rival.validity;
  const { tailFrom } = support.validity;
  if (start !== null && tailFrom !== null && start.latest >= tailFrom) return true;
  const spans = certainSpans(support);
  return certainSpans(rival).some((left) => spans.some((right) => intersection(left, right) !== null));
}

function certainSpans({ validity }: WeighedClaim): Span[] {
  return validity.segments.flatMap(({ span, certainty }) => (certainty === 'CERTAIN' ? [span] : []));
}

function slicesOf(bearing: readonly WeighedClaim[]): Span[] {
  const days = [...new Set(bearing.flatMap(({ known }) => [known.from, known.to]))].sort(compareText);
  return days.slice(0, -1).map((from, index) => ({ from, to: days[index + 1] ?? from }));
}

function rectangleOf(fact: FactEvidence, factId: string, open: OpenRectangle): Rectangle {
  const { supports, opposingIds, valid, certainty } = open;
  const claimIds = supports.map(({ id }) => id);
  const status = strongestStatus(supports);
  return {
    id: rectangleIdOf(factId, { validFrom: valid.from, knownFrom: open.knownFrom }, claimIds),
    factId,
    subject: fact.parts.subject,
    predicate: fact.parts.predicate,
    object: fact.parts.object,
    value: fact.parts.value,
    qualifiers: { ...agreedQualifiers(supports), ...fact.parts.qualifiers },
    status,
    proof: status === 'CONFIRMED' ? 'CONFIRMED' : 'REPORTED',
    derived: supports.every(isDerived),
    disputed: opposingIds.length > 0,
    certainty,
    valid,
    known: { from: open.knownFrom, to: open.knownTo },
    claimIds,
    opposingIds,
  };
}

function strongestStatus(supports: readonly Claim[]): FactStatus {
  const statuses = new Set(supports.map(({ status }) => status));
  return statuses.has('CONFIRMED') ? 'CONFIRMED' : statuses.has('REPORTED') ? 'REPORTED' : 'INFERRED';
}

/** The qualifiers on which all claims that state them agree, by name in sorted order. */
function agreedQualifiers(supports: readonly Claim[]): Record<string, string> {
  const stated = new Map<string, string | null>();
  for (const { qualifiers } of supports) {
    for (const [name, value] of Object.entries(qualifiers)) {
      if (value === null) continue;
      const known = stated.get(name);
      stated.set(name, known === undefined || known === value ? value : null);
    }
  }
  const agreed: Record<string, string> = {};
  for (const name of [...stated.keys()].sort(compareText)) {
    const value = stated.get(name);
    if (value !== undefined && value !== null) agreed[name] = value;
  }
  return agreed;
}
