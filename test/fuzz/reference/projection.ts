import { createHash } from 'node:crypto';
import { BEGINNING, END, holds, shift, spansBetween, type Bounds, type Span } from './days.ts';
import type { Predicate, Sdl } from './sdl.ts';
import { certaintyOn, validityOf, type Certainty, type ValidTime, type Validity } from './validity.ts';

/** A value of a literal. */
export interface Literal {
  readonly kind: 'number' | 'text' | 'date' | 'boolean';
  readonly value: string | number | boolean;
  readonly unit: string | null;
}

/** A claim, as far as facts depend on it. */
export interface Statement {
  readonly id: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string | null;
  readonly value: Literal | null;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly speechAct: string;
  readonly denies: boolean;
  readonly status: string;
  readonly valid: ValidTime;
  readonly said: Bounds | null;
  readonly known: Span;
  /** Ids of the claims that it says it contradicts. */
  readonly contradicts: readonly string[];
}

/** What is so in one part of both clocks. */
export interface Reading {
  readonly certainty: Certainty;
  readonly claimIds: readonly string[];
  readonly opposingIds: readonly string[];
  readonly status: string;
  readonly proof: 'CONFIRMED' | 'REPORTED';
  readonly derived: boolean;
  readonly disputed: boolean;
  readonly qualifiers: Readonly<Record<string, string | null>>;
}

/** A fact in one part of both clocks. */
export interface Rectangle extends Reading {
  readonly id: string;
  readonly factId: string;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string | null;
  readonly value: Literal | null;
  readonly valid: Span;
  readonly known: Span;
}

/** What makes a fact this one. */
export interface Identity {
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string | null;
  readonly value: Literal | null;
  readonly qualifiers: Readonly<Record<string, string>>;
}

interface Weighed extends Statement {
  readonly fact: string;
  readonly validity: Validity;
}

const BEST: readonly Certainty[] = ['CERTAIN', 'PRESUMED', 'POSSIBLE'];

/** Reads facts off claims: each part of both clocks is judged by itself, then equal neighbours are joined. */
export function project(claims: readonly Statement[], sdl: Sdl): Rectangle[] {
  const weighed = claims.filter(hasStanding).map((claim) => ({
    ...claim,
    fact: factKey(identityOf(claim, sdl)),
    validity: validityOf(claim, claim.predicate.momentary),
  }));
  const supporting = weighed.filter((claim) => !claim.denies && isFactual(claim));
  const facts = new Map(supporting.map((claim) => [claim.fact, identityOf(claim, sdl)]));
  return [...facts].flatMap(([fact, identity]) => {
    const supports = supporting.filter((claim) => claim.fact === fact);
    const evidence: Evidence = {
      supports,
      denials: weighed.filter((claim) => claim.denies && claim.fact === fact),
      rivals: supporting.filter(
        (claim) => claim.predicate === identity.predicate && areRivals(identity, identityOf(claim, sdl), sdl),
      ),
      contradictors: weighed.filter((claim) => supports.some((support) => contradict(claim, support))),
      identity,
    };
    return rectanglesOf(identity, cutDays(evidence), (valid, known) => judge(evidence, valid, known));
  });
}

function hasStanding({ speechAct, status, known }: Statement): boolean {
  return (
    ['ASSERTS', 'DECIDES', 'DERIVES'].includes(speechAct) && status !== 'ALLEGED' && known.from < known.to
  );
}

function isFactual({ object, value }: Statement): boolean {
  return object !== null || value !== null;
}

/** The identity of the fact that a claim speaks of; the ends of a symmetric predicate are sorted. */
export function identityOf(
  claim: Pick<Statement, 'subject' | 'predicate' | 'object' | 'value' | 'qualifiers'>,
  { identifying }: Sdl,
): Identity {
  const { predicate, value } = claim;
  const swapped = predicate.symmetric && claim.object !== null && claim.object < claim.subject;
  const [subject, object] = swapped ? [claim.object, claim.subject] : [claim.subject, claim.object];
  const kept = Object.entries(claim.qualifiers).filter(([name]) => identifying.includes(name));
  return { predicate, subject, object, value, qualifiers: Object.fromEntries(kept.sort()) };
}

function factKey({ predicate, subject, object, value, qualifiers }: Identity): string {
  const literal = value === null ? null : [value.kind, value.value, value.unit];
  return JSON.stringify([subject, predicate.name, object, literal, Object.entries(qualifiers)]);
}

function areRivals(one: Identity, other: Identity, { exclusive }: Sdl): boolean {
  if (factKey(one) === factKey(other)) return false;
  const sameQualifiers = JSON.stringify(one.qualifiers) === JSON.stringify(other.qualifiers);
  if (one.predicate.functional && sameQualifiers) {
    if (one.subject === other.subject) return true;
    const ends = [one.subject, one.object];
    if (one.predicate.symmetric && (ends.includes(other.subject) || ends.includes(other.object))) return true;
  }
  return exclusive.some((name) => {
    if (one.qualifiers[name] === undefined || other.qualifiers[name] === undefined) return false;
    const without = (identity: Identity): string =>
      factKey({ ...identity, qualifiers: { ...identity.qualifiers, [name]: '' } });
    return without(one) === without(other);
  });
}

function contradict(one: Statement, other: Statement): boolean {
  return one.id !== other.id && (one.contradicts.includes(other.id) || other.contradicts.includes(one.id));
}

interface Evidence {
  readonly supports: readonly Weighed[];
  readonly denials: readonly Weighed[];
  readonly rivals: readonly Weighed[];
  readonly contradictors: readonly Weighed[];
  readonly identity: Identity;
}

/** Every day on which the judgement of a fact may change, in either clock; some change nothing. */
function cutDays({ supports, denials, rivals, contradictors }: Evidence): Cuts {
  const all = [...supports, ...denials, ...rivals];
  const valid = all.flatMap(({ validity: { certain, possible, presumedFrom, begins, ends } }) => [
    ...[certain, possible].flatMap((days) => (days === null ? [] : [days.first, shift(days.last, 1)])),
    ...(presumedFrom === null ? [] : [presumedFrom]),
    ...[begins, ends].flatMap((bounds) =>
      bounds === null ? [] : [bounds.earliest, bounds.latest].flatMap((day) => [day, shift(day, 1)]),
    ),
  ]);
  return {
    valid: [BEGINNING, ...valid, END],
    known: [...all, ...contradictors].flatMap(({ known }) => [known.from, known.to]),
  };
}

function judge(evidence: Evidence, validDay: string, knownDay: string): Reading | null {
  const isKnown = ({ known }: Weighed): boolean => holds(known, knownDay);
  const allSupports = evidence.supports.filter(isKnown);
  const allDenials = evidence.denials.filter(isKnown);
  const rivals = evidence.rivals.filter(isKnown);
  const rivalStarts = rivals.flatMap(({ validity }) => validity.begins?.latest ?? []);
  const ownStarts = allSupports.flatMap(({ validity }) => validity.begins?.earliest ?? []);
  const supports = allSupports
    .map((claim) => ({ claim, certainty: certaintyAmong(claim, allSupports, rivalStarts, validDay) }))
    .filter(({ certainty }) => certainty !== null);
  const certainty = BEST.find((each) => supports.some((one) => one.certainty === each));
  if (certainty === undefined) return null;
  const claims = supports.map(({ claim }) => claim);
  const denials = allDenials
    .map((claim) => ({ claim, certainty: certaintyAmong(claim, allDenials, ownStarts, validDay) }))
    .filter((one) => one.certainty !== null && opposes(one.certainty, certainty));
  const isConfirmed = ({ status }: Weighed): boolean => status === 'CONFIRMED';
  if (
    denials.some((one) => one.certainty !== 'POSSIBLE' && isConfirmed(one.claim)) &&
    !claims.some(isConfirmed)
  )
    return null;
  const opposing = [
    ...denials.map(({ claim }) => claim),
    ...(certainty === 'CERTAIN'
      ? rivals.filter(({ validity }) => certaintyOn(validity, validDay) === 'CERTAIN')
      : []),
    ...evidence.contradictors
      .filter(isKnown)
      .filter((claim) => claims.some((support) => contradict(claim, support))),
  ];
  const status =
    ['CONFIRMED', 'REPORTED'].find((each) => claims.some((claim) => claim.status === each)) ?? 'INFERRED';
  return {
    certainty,
    claimIds: claims.map(({ id }) => id).sort(),
    opposingIds: [...new Set(opposing.map(({ id }) => id))].sort(),
    status,
    proof: status === 'CONFIRMED' ? 'CONFIRMED' : 'REPORTED',
    derived: claims.every((claim) => claim.status === 'INFERRED' || claim.speechAct === 'DERIVES'),
    disputed: opposing.length > 0,
    qualifiers: { ...agreed(claims), ...evidence.identity.qualifiers },
  };
}

/** How surely a claim holds on a day, when what is presumed ends where others state an end or another state begins. */
function certaintyAmong(
  claim: Weighed,
  alike: readonly Weighed[],
  stops: readonly string[],
  day: string,
): Certainty | null {
  const { validity } = claim;
  const alone = certaintyOn(validity, day);
  const { presumedFrom } = validity;
  if (alone !== 'PRESUMED' || presumedFrom === null) return alone;
  if (stops.some((stop) => presumedFrom <= stop && stop <= day)) return null;
  const ends = alike.flatMap((other) => other.validity.ends ?? []);
  const telling = ends.filter(({ latest }) => shift(latest, 1) >= presumedFrom);
  if (telling.some(({ latest }) => latest < day)) return null;
  return telling.some(({ earliest }) => earliest < day) ? 'POSSIBLE' : 'PRESUMED';
}

function opposes(denial: Certainty, support: Certainty): boolean {
  if (denial === 'PRESUMED') return support !== 'CERTAIN';
  return denial === 'CERTAIN' || support !== 'POSSIBLE';
}

/** Qualifiers on which all claims that state them agree. */
function agreed(claims: readonly Weighed[]): Record<string, string> {
  const names = new Set(claims.flatMap(({ qualifiers }) => Object.keys(qualifiers)));
  const result: Record<string, string> = {};
  for (const name of names) {
    const [value, ...others] = new Set(claims.flatMap(({ qualifiers }) => qualifiers[name] ?? []));
    if (value !== undefined && others.length === 0) result[name] = value;
  }
  return result;
}

/** Days that cut each clock. */
export interface Cuts {
  readonly valid: readonly string[];
  readonly known: readonly string[];
}

interface Piece {
  readonly reading: Reading;
  readonly valid: Span;
  readonly known: Span;
}

/** Judges each part between the cuts and joins equal neighbours, along valid time first, then along known time. */
export function rectanglesOf(
  identity: Identity,
  cuts: Cuts,
  judgePart: (validDay: string, knownDay: string) => Reading | null,
): Rectangle[] {
  const pieces: Piece[] = [];
  for (const known of spansBetween(cuts.known)) {
    const row: Piece[] = [];
    for (const valid of spansBetween(cuts.valid)) {
      const reading = judgePart(valid.from, known.from);
      if (reading === null) continue;
      const left = row.at(-1);
      if (left?.valid.to === valid.from && isSame(left.reading, reading))
        row[row.length - 1] = { ...left, valid: { from: left.valid.from, to: valid.to } };
      else row.push({ reading, valid, known });
    }
    for (const piece of row) {
      const before = pieces.findIndex(
        (each) =>
          each.known.to === known.from &&
          each.valid.from === piece.valid.from &&
          each.valid.to === piece.valid.to &&
          isSame(each.reading, piece.reading),
      );
      const earlier = pieces[before];
      if (earlier === undefined) pieces.push(piece);
      else pieces[before] = { ...earlier, known: { from: earlier.known.from, to: known.to } };
    }
  }
  const factId = factIdOf(identity);
  return pieces.map(({ reading, valid, known }) => ({
    ...reading,
    ...identity,
    qualifiers: reading.qualifiers,
    id: `${factId}.${digest([valid.from, known.from, reading.claimIds]).slice(0, 8)}`,
    factId,
    valid,
    known,
  }));
}

/** Two parts are the same when the same claims support and oppose it there, equally surely. */
function isSame(one: Reading, other: Reading): boolean {
  const look = ({ certainty, claimIds, opposingIds, proof }: Reading): string =>
    JSON.stringify([certainty, claimIds, opposingIds, proof]);
  return look(one) === look(other);
}

/** Ids are permanent addresses, so this pins them: the first 16 bytes of the SHA-256 of the identity. */
export function factIdOf(identity: Identity): string {
  return createHash('sha256').update(factKey(identity)).digest().subarray(0, 16).toString('base64url');
}

/** SHA-256 of a JSON text, in base64url. */
export function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
