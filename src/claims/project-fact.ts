import type { Claim, Day, FactStatus, Rectangle, Span } from './claim.ts';
import { cellsOf, type Cell, type SliceCells } from './cells.ts';
import { compareText, contains } from './day.ts';
import { append, type Evidence, type FactEvidence, type WeighedClaim } from './evidence.ts';
import { rectangleIdOf } from './fact-id.ts';
import { remainingTail } from './presumed-tail.ts';
import { rivalsOf } from './rivals.ts';
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
  const [only] = bearing;
  const rectangles =
    only !== undefined && bearing.length === 1
      ? rectanglesOfOne(only)
      : rectanglesOfMany(bearing, { fact, rivals, contradictors });
  return rectangles
    .map((rectangle) => rectangleOf(fact, factId, rectangle))
    .sort(
      (left, right) =>
        compareText(left.known.from, right.known.from) || compareText(left.valid.from, right.valid.from),
    );
}

/** Most facts rest on one claim alone; nothing has to be cut or joined for them. */
function rectanglesOfOne({ claim, known, validity }: WeighedClaim): OpenRectangle[] {
  const { segments, tailFrom } = validity;
  const tail = tailFrom === null ? [] : remainingTail(tailFrom, { ends: [], stops: [] });
  return [...segments, ...tail].map(({ span, certainty }) => ({
    valid: span,
    certainty,
    supports: [claim],
    opposingIds: [],
    key: '',
    knownFrom: known.from,
    knownTo: known.to,
  }));
}

interface Bearing {
  readonly fact: FactEvidence;
  readonly rivals: readonly WeighedClaim[];
  readonly contradictors: ReadonlyMap<string, readonly WeighedClaim[]>;
}

function rectanglesOfMany(
  bearing: readonly WeighedClaim[],
  { fact, rivals, contradictors }: Bearing,
): OpenRectangle[] {
  const closed: OpenRectangle[] = [];
  let open = new Map<string, OpenRectangle[]>();
  let before: SliceCells | null = null;
  for (const slice of slicesOf(bearing)) {
    const isKnown = ({ known }: WeighedClaim): boolean => contains(known, slice.from);
    const evidenceKnown = {
      supports: fact.supports.filter(isKnown),
      denials: fact.denials.filter(isKnown),
      rivals: rivals.filter(isKnown),
      contradictorsOf: ({ id }: Claim) =>
        (contradictors.get(id) ?? []).filter(isKnown).map(({ claim }) => claim),
    };
    // A contradiction begins and ends to be known without changing any day, so all days are judged again.
    const current: SliceCells = cellsOf(evidenceKnown, contradictors.size === 0 ? before : null);
    before = current;
    const still = new Map<string, OpenRectangle[]>();
    for (const cell of current.cells) {
      let rectangle = open.get(cell.key)?.find(({ valid }) => sameSpan(valid, cell.valid));
      if (rectangle === undefined) {
        rectangle = { ...cell, knownFrom: slice.from, knownTo: slice.to };
        closed.push(rectangle);
      } else rectangle.knownTo = slice.to;
      append(still, cell.key, rectangle);
    }
    open = still;
  }
  return closed;
}

function sameSpan(left: Span, right: Span): boolean {
  return left.from === right.from && left.to === right.to;
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
