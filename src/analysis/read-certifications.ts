import type { Reading } from './analysis.ts';
import type { CertificationDenial, CertificationFact } from './certification-cells.ts';
import { decides } from './claim-conditions.ts';

/** What is known of the certifications of one service or provider. */
export interface Certifications {
  readonly of: string;
  readonly facts: readonly CertificationFact[];
  readonly denials: readonly CertificationDenial[];
}

/**
 * Reads what is known of the certifications of services, or of the unnamed services of providers, in the order of the
 * ids; an id that is not known under the view has no entry.
 */
export async function readCertifications(
  reading: Reading,
  ids: readonly string[],
): Promise<Certifications[]> {
  const rows = await reading.read(statement(reading), { ids });
  return rows.map((row) => {
    const [of, facts, ofProvider, denials] = row as [string, unknown[][], unknown[][], unknown[][]];
    const factOf =
      (about: CertificationFact['about']) =>
      ([id, scheme, layer, stage, extent, disputed]: unknown[]): CertificationFact =>
        ({ id, scheme, layer, stage, extent, disputed, about }) as CertificationFact;
    return {
      of,
      facts: [
        ...facts.map(([unnamed, ...fact]) => factOf(unnamed === true ? 'PROVIDER' : 'SERVICE')(fact)),
        ...ofProvider.map(factOf('PROVIDER')),
      ],
      denials: denials.map(
        ([id, scheme, layer, extent]) => ({ id, scheme, layer, extent }) as CertificationDenial,
      ),
    };
  });
}

function statement({ seen }: Reading): string {
  const shown = '[fact.id, scheme.id, fact.layer, fact.stage, fact.extent, fact.disputed]';
  return `
    UNWIND range(0, size($p.ids) - 1) AS position
    MATCH (of:Entity {id: $p.ids[position]}) WHERE ${seen('of', 'entity')}
    WITH of, position ORDER BY position
    RETURN of.id,
      COLLECT {
        MATCH (of)-[fact:CERTIFIED_UNDER|SERVICES_CERTIFIED]->(scheme)
        WHERE ${seen('fact', 'fact')} AND ${seen('scheme', 'entity')}
        RETURN [type(fact) = 'SERVICES_CERTIFIED'] + ${shown} ORDER BY fact.validFrom, fact.id
      },
      COLLECT {
        MATCH (of)-[offer:OFFERED_BY]->(provider)-[fact:SERVICES_CERTIFIED]->(scheme)
        WHERE ${seen('offer', 'fact')} AND ${seen('provider', 'entity')}
          AND ${seen('fact', 'fact')} AND ${seen('scheme', 'entity')}
        WITH DISTINCT fact, scheme
        RETURN ${shown} ORDER BY fact.validFrom, fact.id
      },
      COLLECT {
        MATCH (of)<-[:SUBJECT]-(claim:Claim)
        WHERE claim.predicate IN ['certifiedUnder', 'servicesCertified'] AND claim.polarity = 'DENIES'
          AND ${decides('claim')} AND ${seen('claim', 'claim')}
        RETURN [claim.id, claim.objectId, claim.layer, claim.extent] ORDER BY claim.ordinal, claim.id
      }`;
}
