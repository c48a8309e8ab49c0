import type { GraphModel } from '../model/graph-model.ts';
import { placeOf } from './check-records.ts';
import type { ClaimKind, CoverageRegister, CuratedClaim, CuratedFolder } from './curated.ts';
import type { FaultLog } from './fault.ts';

/** A row of a register and the claims that cover it. */
export interface CoverageRow {
  readonly register: string;
  readonly row: number;
  readonly claims: readonly { readonly id: string; readonly kind: ClaimKind }[];
}

/**
 * Which claims cover which rows of a dataset's registers. Reports rows without a claim or without one of the demanded
 * kind, and claims that name a row that no register has. Retracted claims cover nothing.
 */
export function checkCoverage(folder: CuratedFolder, model: GraphModel, faults: FaultLog): CoverageRow[] {
  const registers = new Map(folder.coverage.map((register) => [register.name, register]));
  const covering = new Map<string, CuratedClaim[]>();
  for (const claim of folder.claims) {
    if (claim.retracted) continue;
    claim.rows.forEach((row, index) => {
      const [name = '', number = ''] = row.split(':');
      const register = registers.get(name);
      const place = placeOf(claim, `rows[${index}]`);
      if (register === undefined)
        faults.fault(place, `There is no register "${name}".`, 'List it in coverage.yaml.');
      else if (Number(number) < register.first || Number(number) > register.last)
        faults.fault(
          place,
          `"${name}" has no row ${number}; its rows are ${register.first}..${register.last}.`,
        );
      const key = `${name}:${Number(number)}`;
      covering.set(key, [...(covering.get(key) ?? []), claim]);
    });
  }
  return folder.coverage.flatMap((register) => rowsOf(register, covering, model, faults));
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
    const claims = (covering.get(`${register.name}:${row}`) ?? []).map((claim) => ({
      id: claim.id,
      kind: kindOf(claim, model),
    }));
    rows.push({ register: register.name, row, claims });
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
