import { type Computed, Reference } from '../compile/computed.ts';
import type { Analysis, Reading } from './analysis.ts';
import { type CertificationCell, certificationCells } from './certification-cells.ts';
import { computedCell } from './certification-matrix.ts';
import { readCertifications, type Certifications } from './read-certifications.ts';

/** How far hosts are followed, and how many hosts, laws and gaps are shown. */
const MAX_DISTANCE = 4;
const MAX_HOSTS = 50;
const MAX_LAWS = 50;
const MAX_GAPS = 100;

interface Host {
  readonly id: string;
  readonly distance: number;
  readonly facts: readonly string[];
}

interface Law {
  readonly id: string;
  readonly reach: readonly string[];
  /** Schemes that are said to guarantee immunity from it, or from a body of law of which it is part. */
  readonly schemes: readonly string[];
}

/** An inferred shield: a rule derived it for this service, law and layer. */
interface InferredShield {
  readonly id: string;
  readonly service: string;
  readonly law: string;
  readonly layer: string | null;
}

/** Which laws could potentially reach a system by what it is hosted on, and what would potentially shield it. */
export const exposure: Analysis = async (reading) => {
  const of = String(reading.values['of']);
  const [row] = await reading.read(targetStatement(reading), { of });
  const [found, isService, laws, gaps] = row as [string | null, boolean, unknown[][], string[]];
  if (found === null) return { of: null, hosts: [], laws: [], gaps: [], truncated: false };
  const met = await followHosts(reading, of, isService);
  const hosts = met.filter(({ distance }) => distance <= MAX_DISTANCE).slice(0, MAX_HOSTS);
  const ids = hosts.map((host) => host.id);
  const known = await readCertifications(reading, ids);
  const shields = await readShields(reading, ids);
  const reached = laws.map(([id, reach, schemes]) => ({ id, reach, schemes }) as Law);
  return {
    of: new Reference(found),
    hosts: hosts.map(({ id, distance, facts }) => ({
      service: new Reference(id),
      distance,
      facts: facts.map((fact) => new Reference(fact)),
    })),
    laws: reached.slice(0, MAX_LAWS).map((law) => ({
      law: new Reference(law.id),
      reach: law.reach.map((id) => new Reference(id)),
      shields: known.flatMap((each) => shieldsOf(law, each, shields)),
    })),
    gaps: gaps.slice(0, MAX_GAPS).map((id) => new Reference(id)),
    truncated: met.length > hosts.length || reached.length > MAX_LAWS || gaps.length > MAX_GAPS,
  };
};

function shieldsOf(law: Law, known: Certifications, shields: readonly InferredShield[]): Computed[] {
  const inferred = shields.filter((shield) => shield.service === known.of && shield.law === law.id);
  return certificationCells(law.schemes, known.facts, known.denials).map((cell) => ({
    ...computedCell(shieldCell(cell, inferred)),
    service: new Reference(known.of),
  }));
}

/** A certification that is held shields only where a rule says so for that layer; else whether it does is unknown. */
function shieldCell(cell: CertificationCell, inferred: readonly InferredShield[]): CertificationCell {
  if (cell.answer !== 'YES') return cell;
  const facts = inferred.filter((shield) => shield.layer === cell.layer).map((shield) => shield.id);
  return facts.length > 0 && cell.layer !== null ? { ...cell, facts } : { ...cell, answer: 'UNKNOWN' };
}

function targetStatement({ seen }: Reading): string {
  return `
    OPTIONAL MATCH (of:Entity {id: $p.of}) WHERE ${seen('of', 'entity')}
    RETURN of.id, coalesce(of:Service, false),
      COLLECT {
        MATCH (of)-[fact:POTENTIALLY_REACHED_BY]->(law)
        WHERE ${seen('fact', 'fact')} AND ${seen('law', 'entity')}
        WITH law, collect(fact.id) AS reach ORDER BY law.nameKey, law.id LIMIT ${MAX_LAWS + 1}
        RETURN [law.id, reach, COLLECT {
          MATCH (law)-[part:PART_OF]->{0,2}(body)<-[immunity:GUARANTEES_IMMUNITY_FROM]-(scheme)
          WHERE all(each IN part WHERE ${seen('each', 'fact')})
            AND ${seen('immunity', 'fact')} AND ${seen('scheme', 'entity')}
          WITH DISTINCT scheme
          RETURN scheme.id ORDER BY scheme.nameKey, scheme.id
        }]
      },
      COLLECT {
        MATCH (of)-[gap:POTENTIALLY_LACKS]->(scheme)
        WHERE ${seen('gap', 'fact')} AND ${seen('scheme', 'entity')}
        RETURN gap.id ORDER BY scheme.nameKey, gap.id LIMIT ${MAX_GAPS + 1}
      }`;
}

/**
 * The services below a system, one step at a time, so that what many systems share is read once; one step further than
 * is shown, so that the answer can say whether there are more.
 */
async function followHosts(reading: Reading, of: string, isService: boolean): Promise<Host[]> {
  const { seen, read } = reading;
  const hosts = new Map<string, Host>();
  if (isService) hosts.set(of, { id: of, distance: 0, facts: [] });
  let frontier = [of];
  for (let distance = 1; distance <= MAX_DISTANCE + 1 && frontier.length > 0; distance++) {
    const rows = await read(
      `UNWIND $p.frontier AS id
       MATCH (:Entity {id: id})-[fact:HOSTED_ON]->(host)
       WHERE NOT host.id IN $p.visited AND ${seen('fact', 'fact')} AND ${seen('host', 'entity')}
       WITH host, collect(fact.id) AS facts ORDER BY host.nameKey, host.id LIMIT ${MAX_HOSTS + 1}
       RETURN host.id, facts`,
      { frontier, visited: [of, ...hosts.keys()] },
    );
    frontier = rows.map(([id]) => String(id));
    for (const [id, facts] of rows)
      hosts.set(String(id), { id: String(id), distance, facts: facts as string[] });
    if (hosts.size > MAX_HOSTS) break;
  }
  return [...hosts.values()];
}

async function readShields({ seen, read }: Reading, services: readonly string[]): Promise<InferredShield[]> {
  const rows = await read(
    `UNWIND $p.services AS id
     MATCH (service:Entity {id: id})-[fact:POTENTIALLY_SHIELDED_FROM]->(law)
     WHERE ${seen('fact', 'fact')}
     RETURN fact.id, service.id, law.id, fact.layer`,
    { services },
  );
  return rows.map(([id, service, law, layer]) => ({ id, service, law, layer }) as InferredShield);
}
