import { type Computed, Reference } from '../compile/computed.ts';
import { UserInputError } from '../plan/user-input-error.ts';
import type { Analysis, Reading } from './analysis.ts';
import { type CertificationCell, certificationCells } from './certification-cells.ts';
import { decides } from './claim-conditions.ts';
import { readCertifications } from './read-certifications.ts';

/** How many services and schemes a matrix has at most. */
const MAX_ROWS = 100;
const MAX_SCHEMES = 20;

/** Which services hold which certifications, on which layer, with what each answer rests on. */
export const certificationMatrix: Analysis = async (reading) => {
  const asked = idsOf(reading, 'services', MAX_ROWS);
  const ids = asked ?? (await everyCertified(reading));
  const known = await readCertifications(reading, ids.slice(0, MAX_ROWS));
  const named = idsOf(reading, 'schemes', MAX_SCHEMES);
  const mentioned = known.flatMap(({ facts, denials }) => [...facts, ...denials].map((each) => each.scheme));
  const wanted = named ?? [...new Set(mentioned)].sort();
  const schemes = await knownSchemes(reading, wanted.slice(0, MAX_SCHEMES));
  const found = new Set([...known.map((each) => each.of), ...schemes]);
  return {
    rows: known.map(({ of, facts, denials }) => ({
      of: new Reference(of),
      cells: certificationCells(schemes, facts, denials).map(computedCell),
    })),
    schemes: schemes.map((id) => new Reference(id)),
    unknownIds: [...(asked ?? []), ...(named ?? [])].filter((id) => !found.has(id)),
    truncated: ids.length > MAX_ROWS || wanted.length > MAX_SCHEMES,
  };
};

/** A cell with its references. */
export function computedCell({
  scheme,
  facts,
  denials,
  ...cell
}: CertificationCell): Record<string, Computed> {
  return {
    ...cell,
    scheme: new Reference(scheme),
    facts: facts.map((id) => new Reference(id)),
    denials: denials.map((id) => new Reference(id)),
  };
}

function idsOf({ values, path }: Reading, name: string, most: number): string[] | null {
  const given = values[name];
  if (!Array.isArray(given)) return null;
  const ids = [...new Set(given.map(String))];
  if (ids.length > most) {
    throw new UserInputError(`"${name}" holds ${ids.length} ids; at most ${most} are allowed.`, [
      ...path,
      name,
    ]);
  }
  return ids;
}

/** Services and providers of whose certifications anything is known, one more than a matrix holds. */
async function everyCertified({ seen, read }: Reading): Promise<string[]> {
  const rows = await read(
    `CALL {
       MATCH (of:Entity)-[fact:CERTIFIED_UNDER|SERVICES_CERTIFIED]->()
       WHERE ${seen('fact', 'fact')}
       RETURN of
       UNION
       MATCH (claim:Claim)-[:SUBJECT]->(of:Entity)
       WHERE claim.predicate IN ['certifiedUnder', 'servicesCertified'] AND claim.polarity = 'DENIES'
         AND ${decides('claim')} AND ${seen('claim', 'claim')}
       RETURN of
     }
     WITH of WHERE ${seen('of', 'entity')}
     RETURN of.id ORDER BY of.nameKey, of.id LIMIT ${MAX_ROWS + 1}`,
    {},
  );
  return rows.map(([id]) => String(id));
}

async function knownSchemes({ seen, read }: Reading, ids: readonly string[]): Promise<string[]> {
  const rows = await read(
    `UNWIND range(0, size($p.ids) - 1) AS position
     MATCH (scheme:Entity {id: $p.ids[position]})
     WHERE scheme:Certification AND ${seen('scheme', 'entity')}
     RETURN scheme.id ORDER BY position`,
    { ids },
  );
  return rows.map(([id]) => String(id));
}
