import { type Computed, Reference } from '../compile/computed.ts';
import type { Predicate } from '../model/graph-model.ts';
import { UserInputError } from '../plan/user-input-error.ts';
import type { Analysis, Reading } from './analysis.ts';
import { checkSides, type CandidateClaim, type CheckedClaim, type Side } from './check-sides.ts';

/** Claims, and periods of facts, that are looked at. */
const MOST = 1_000;

/** Holds a statement against the claims that are known: for, against, undecided, silent, counted by sort of source. */
export const claimCheck: Analysis = async (reading) => {
  const predicate = reading.model.predicates.get(String(reading.values['predicate']));
  if (predicate === undefined) throw new Error('The schema allows a predicate that the model does not know.');
  const object = objectOf(reading, predicate);
  const value = valueOf(reading, predicate);
  const isGiven = object !== null || value !== null;
  const parameters = { subject: reading.values['subject'], predicate: predicate.name, object, value };
  const [row] = await reading.read(statement(reading, predicate), parameters);
  const [subject, other, facts, candidates, opposing, parties] = row as [
    string | null,
    string | null,
    string[],
    [string, string, boolean, boolean, boolean, string[]][],
    [string, string][],
    string[],
  ];
  const checked = checkSides({
    candidates: candidates
      .slice(0, MOST)
      .map(([id, evidenceClass, decides, affirms, onPoint, narrowed]): CandidateClaim => ({
        id,
        evidenceClass,
        decides,
        affirms,
        onPoint,
        narrowed,
      })),
    opposing: opposing.slice(0, MOST).map(([id, evidenceClass]) => ({ id, evidenceClass })),
    exclusive: predicate.functional && isGiven,
  });
  const references = (ids: readonly string[]): Reference[] => ids.map((id) => new Reference(id));
  const of = (side: Side): Reference[] =>
    references(checked.filter((claim) => claim.side === side).map(({ id }) => id));
  const heard = new Set(checked.map((claim) => claim.evidenceClass));
  return {
    subject: subject === null ? null : new Reference(subject),
    object: other === null ? null : new Reference(other),
    facts: references(facts.slice(0, MOST)),
    supporting: of('supporting'),
    contradicting: of('contradicting'),
    undecided: of('undecided'),
    counts: countByClass(checked),
    silent: !checked.some((claim) => claim.side !== 'undecided'),
    silentParties: references(parties.slice(0, MOST)),
    silentClasses: evidenceClasses(reading).filter((each) => !heard.has(each)),
    truncated: [facts, candidates, opposing, parties].some((list) => list.length > MOST),
  };
};

/** @throws UserInputError for an object where the predicate takes a value */
function objectOf({ values, path }: Reading, { name, relationshipType }: Predicate): string | null {
  const object = values['object'];
  if (typeof object !== 'string') return null;
  if (relationshipType !== null) return object;
  throw new UserInputError(`"${name}" is no relation and has no object.`, [...path, 'object']);
}

/** @throws UserInputError for a value where the predicate takes none, or takes one of another kind */
function valueOf({ values, path }: Reading, { name, literal }: Predicate): string | number | boolean | null {
  const value = values['value'];
  if (typeof value !== 'string') return null;
  const refuse = (what: string): UserInputError =>
    new UserInputError(`"${name}" ${what}.`, [...path, 'value']);
  switch (literal?.kind) {
    case undefined:
      throw refuse('takes no value');
    case 'number': {
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number)) throw refuse('takes a number');
      return number;
    }
    case 'boolean':
      if (value !== 'true' && value !== 'false') throw refuse('takes true or false');
      return value === 'true';
    case 'date':
      if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))
        throw refuse('takes a day, a month or a year in ISO 8601');
      return value;
    case 'text':
      return value;
  }
}

function evidenceClasses({ model }: Reading): readonly string[] {
  const field = model.types.get('Claim')?.fields.get('evidenceClass');
  return field?.kind === 'property' ? (field.enumValues ?? []) : [];
}

function countByClass(claims: readonly CheckedClaim[]): Computed {
  const classes = [...new Set(claims.map((claim) => claim.evidenceClass))].sort();
  return classes.map((evidenceClass) => {
    const count = (side: Side): number =>
      claims.filter((claim) => claim.evidenceClass === evidenceClass && claim.side === side).length;
    return {
      evidenceClass,
      supporting: count('supporting'),
      contradicting: count('contradicting'),
      undecided: count('undecided'),
    };
  });
}

/**
 * The facts and claims on subject and predicate, what opposes those on the point, and the actors that they name but who
 * do not speak in them, in person or for whom nobody speaks.
 */
function statement({ model, seen }: Reading, { relationshipType, symmetric, literal }: Predicate): string {
  const fact =
    relationshipType === null
      ? 'MATCH (subject)-[fact:HAS_FACT {predicate: $p.predicate}]->()'
      : `MATCH (subject)-[fact:${relationshipType}]-${symmetric ? '' : '>'}(end)`;
  const kind = literal?.kind ?? 'text';
  const property = `value${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const sameEnd =
    relationshipType === null
      ? `($p.value IS NULL OR fact.${property} = $p.value)`
      : '($p.object IS NULL OR end.id = $p.object)';
  const factsOnPoint = `${fact} WHERE ${sameEnd} AND ${seen('fact', 'fact')}`;
  const decides = (claim: string): string =>
    `${claim}.speechAct IN ['ASSERTS', 'DECIDES', 'DERIVES'] AND ${claim}.status <> 'ALLEGED' AND ${claim}.rank <> 'DEPRECATED'`;
  const spoken = `
    MATCH (subject)<-[:SUBJECT${symmetric ? '|OBJECT' : ''}]-(claim:Claim)
    WHERE claim.predicate = $p.predicate AND ${seen('claim', 'claim')}`;
  const otherEnd = 'CASE claim.subjectId WHEN $p.subject THEN claim.objectId ELSE claim.subjectId END';
  const onPoint = `coalesce(($p.object IS NULL OR ${otherEnd} = $p.object)
    AND ($p.value IS NULL OR claim.${property} = $p.value), false)`;
  const qualifiers = model.identifyingQualifiers.map((name) => `'${name}'`).join(', ');
  const narrowed = `[each IN [${qualifiers}] WHERE claim[each] IS NOT NULL | each + '=' + claim[each]]`;
  return `
    OPTIONAL MATCH (subject:Entity {id: $p.subject}) WHERE ${seen('subject', 'entity')}
    OPTIONAL MATCH (object:Entity {id: $p.object}) WHERE ${seen('object', 'entity')}
    RETURN subject.id, object.id,
      COLLECT { ${factsOnPoint} RETURN fact.id ORDER BY fact.validFrom, fact.id LIMIT ${MOST + 1} },
      COLLECT { ${spoken}
        RETURN [claim.id, claim.evidenceClass, ${decides('claim')}, claim.polarity = 'AFFIRMS', ${onPoint}, ${narrowed}]
        ORDER BY ${onPoint} DESC, claim.ordinal, claim.id LIMIT ${MOST + 1} },
      COLLECT {
        CALL (subject) {
          ${factsOnPoint} UNWIND fact.opposingIds AS id MATCH (other:Claim {id: id}) RETURN other
          UNION
          ${spoken} AND ${decides('claim')} AND claim.polarity = 'AFFIRMS' AND ${onPoint}
          MATCH (claim)-[:CONTRADICTS]-(other:Claim) WHERE ${decides('other')} RETURN other
        }
        WITH DISTINCT other WHERE ${seen('other', 'claim', 'evidence')}
        RETURN [other.id, other.evidenceClass] ORDER BY other.ordinal, other.id LIMIT ${MOST + 1} },
      COLLECT {
        ${spoken} AND ${onPoint}
        WITH collect(claim) AS claims
        UNWIND claims AS each
        MATCH (each)-[:SUBJECT|OBJECT|PARTICIPANT]->(party:Actor) WHERE ${seen('party', 'entity')}
        WITH DISTINCT claims, party
        WHERE NOT EXISTS { UNWIND claims AS one MATCH (one)-[said:ASSERTED_BY]->()
          WHERE party.id IN [said.actorId, said.organizationId] }
        RETURN party.id ORDER BY party.nameKey, party.id LIMIT ${MOST + 1} }`;
}
