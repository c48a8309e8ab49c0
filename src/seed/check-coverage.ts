import type { GraphModel } from '../model/graph-model.ts';
import { placeOf } from './check-records.ts';
import type { ClaimKind, CoverageRegister, CuratedClaim, CuratedFolder } from './curated.ts';
import type { FaultLog, Place } from './fault.ts';
import { suggest } from './suggest.ts';

/** A row of a register and the claims that cover it. */
export interface CoverageRow {
  readonly register: string;
  readonly row: string;
  readonly claims: readonly { readonly id: string; readonly kind: ClaimKind }[];
}

/**
 * Which claims cover which rows of a dataset's registers. Reports rows without a claim or without one of the demanded
 * kind, and claims that name a row that a listed register does not have. Registers that are not listed demand nothing.
 * Retracted claims cover nothing.
 */
export function checkCoverage(folder: CuratedFolder, model: GraphModel, faults: FaultLog): CoverageRow[] {
  const registers = new Map(folder.coverage.map((register) => [register.name, register]));
  const covering = new Map<string, CuratedClaim[]>();
  for (const claim of folder.claims) {
    if (claim.retracted) continue;
    claim.rows.forEach((row, index) => {
      checkRow(row, placeOf(claim, `rows[${index}]`), registers, faults);
      const claims = covering.get(row);
      if (claims === undefined) covering.set(row, [claim]);
      else claims.push(claim);
    });
  }
  const listed = folder.coverage.flatMap((register) => rowsOf(register, covering, model, faults));
  const others = [...covering].filter(([row]) => !registers.has(splitRow(row).register));
  return [
    ...listed,
    ...others.map(([row, claims]) => ({
      ...splitRow(row),
      claims: claims.map((claim) => told(claim, model)),
    })),
  ];
}

function checkRow(
  text: string,
  place: Place,
  registers: ReadonlyMap<string, CoverageRegister>,
  faults: FaultLog,
): void {
  const { register: name, row } = splitRow(text);
  const register = registers.get(name);
  if (register === undefined) {
    const near = suggest(name, registers.keys());
    if (near !== null) faults.fault(place, `There is no register "${name}".`, near);
  } else if (String(Number(row)) !== row || Number(row) < register.first || Number(row) > register.last) {
    faults.fault(place, `"${name}" has no row ${row}; its rows are ${register.first}..${register.last}.`);
  }
}

function splitRow(text: string): { register: string; row: string } {
  const at = text.indexOf(':');
  return { register: text.slice(0, at), row: text.slice(at + 1) };
}

function told(claim: CuratedClaim, model: GraphModel): CoverageRow['claims'][number] {
  return { id: claim.id, kind: kindOf(claim, model) };
}

/** What a claim is: an edge, a literal or a statement. */
export function kindOf({ predicate }: CuratedClaim, model: GraphModel): ClaimKind {
  const found = model.predicates.get(predicate);
  if (found === undefined || !found.factual) return 'statement';
  return found.relationshipType === null ? 'literal' : 'edge';
}

function rowsOf(
  register: CoverageRegister,
  covering: ReadonlyMap<string, readonly CuratedClaim[]>,
  model: GraphModel,
  faults: FaultLog,
): CoverageRow[] {
  const rows: CoverageRow[] = [];
  for (let row = register.first; row <= register.last; row += 1) {
    const claims = (covering.get(`${register.name}:${row}`) ?? []).map((claim) => told(claim, model));
    rows.push({ register: register.name, row: String(row), claims });
    if (claims.length === 0)
      faults.fault(placeOf(register, 'rows'), `Row ${row} of "${register.name}" has no claim.`);
    for (const [kind, demanded] of register.demands) {
      const place = demanded.get(row);
      if (place === undefined || claims.length === 0 || claims.some((claim) => claim.kind === kind)) continue;
      const found = [...new Set(claims.map((claim) => claim.kind))].join(', ');
      faults.fault(
        place,
        `Row ${row} of "${register.name}" must have a claim of kind ${kind}; it has ${found}.`,
      );
    }
  }
  return rows;
}
