import { type Computed, Reference } from '../compile/computed.ts';
import type { Predicate } from '../model/graph-model.ts';
import type { Analysis, Reading } from './analysis.ts';
import { decides } from './claim-conditions.ts';

type Side = 'supporting' | 'contradicting' | 'undecided';

interface CheckedClaim {
  readonly id: string;
  readonly evidenceClass: string;
  readonly side: Side;
}

/** Holds a statement against the claims that are known: for, against, undecided, counted by sort of source. */
export const claimCheck: Analysis = async (reading) => {
  const predicate = reading.model.predicates.get(String(reading.values['predicate']));
  if (predicate === undefined) throw new Error('The schema allows a predicate that the model does not know.');
  const object = (reading.values['object'] ?? null) as string | null;
  const [row] = await reading.read(statement(reading, predicate), {
    subject: reading.values['subject'],
    predicate: predicate.name,
    object,
  });
  const [subject, other, facts, claims, opposing] = row as [
    string | null,
    string | null,
    string[],
    [string, string, boolean, boolean, string | null][],
    [string, string][],
  ];
  const checked = claims.flatMap(([id, evidenceClass, deciding, affirms, otherEnd]): CheckedClaim[] => {
    const onPoint = object === null || otherEnd === object;
    if (!onPoint) {
      const excludes = predicate.functional && deciding && affirms;
      return excludes ? [{ id, evidenceClass, side: 'contradicting' }] : [];
    }
    if (!deciding) return [{ id, evidenceClass, side: 'undecided' }];
    return [{ id, evidenceClass, side: affirms ? 'supporting' : 'contradicting' }];
  });
  const known = new Set(checked.map((claim) => claim.id));
  for (const [id, evidenceClass] of opposing) {
    if (!known.has(id)) checked.push({ id, evidenceClass, side: 'contradicting' });
  }
  const of = (side: Side): Reference[] =>
    checked.filter((claim) => claim.side === side).map((claim) => new Reference(claim.id));
  return {
    subject: subject === null ? null : new Reference(subject),
    object: other === null ? null : new Reference(other),
    facts: facts.map((id) => new Reference(id)),
    supporting: of('supporting'),
    contradicting: of('contradicting'),
    undecided: of('undecided'),
    counts: countByClass(checked),
    silent: !checked.some((claim) => claim.side !== 'undecided'),
  };
};

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

/** The facts and claims on the point, and the claims of which a link says that they contradict one that supports it. */
function statement({ seen }: Reading, { relationshipType, symmetric }: Predicate): string {
  const fact =
    relationshipType === null
      ? 'MATCH (subject)-[fact:HAS_FACT {predicate: $p.predicate}]->()'
      : `MATCH (subject)-[fact:${relationshipType}]-${symmetric ? '' : '>'}(end)`;
  const sameEnd = relationshipType === null ? 'true' : '($p.object IS NULL OR end.id = $p.object)';
  const onPoint = `
    MATCH (subject)<-[:SUBJECT${symmetric ? '|OBJECT' : ''}]-(claim:Claim)
    WHERE claim.predicate = $p.predicate AND ${seen('claim', 'claim')}`;
  const otherEnd = 'CASE claim.subjectId WHEN $p.subject THEN claim.objectId ELSE claim.subjectId END';
  return `
    OPTIONAL MATCH (subject:Entity {id: $p.subject}) WHERE ${seen('subject', 'entity')}
    OPTIONAL MATCH (object:Entity {id: $p.object}) WHERE ${seen('object', 'entity')}
    RETURN subject.id, object.id,
      COLLECT { ${fact} WHERE ${sameEnd} AND ${seen('fact', 'fact')} RETURN fact.id ORDER BY fact.validFrom, fact.id },
      COLLECT { ${onPoint}
        RETURN [claim.id, claim.evidenceClass, ${decides('claim')}, claim.polarity = 'AFFIRMS', ${otherEnd}]
        ORDER BY claim.ordinal, claim.id },
      COLLECT { ${onPoint} AND ${decides('claim')} AND claim.polarity = 'AFFIRMS'
          AND ($p.object IS NULL OR ${otherEnd} = $p.object)
        MATCH (claim)-[:CONTRADICTS]-(other:Claim)
        WHERE ${decides('other')} AND ${seen('other', 'claim', 'evidence')}
        RETURN DISTINCT [other.id, other.evidenceClass] }`;
}
