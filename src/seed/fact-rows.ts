import type { Rectangle } from '../claims/claim.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { qualifierProperties, stored, valueProperties } from './claim-rows.ts';
import type { Properties } from './curated.ts';
import { withFoldedKeys } from './folded-keys.ts';
import { independentSourcesOf, type OriginOfClaim } from './independent-sources.ts';
import { relationshipKey, type KeyLabel, type NodeRow, type RelationshipRow } from './snapshot.ts';

/** What rectangles read of claims and entities. */
export interface FactContext {
  readonly model: GraphModel;
  readonly claims: ReadonlyMap<string, OriginOfClaim>;
  readonly entities: ReadonlyMap<string, NodeRow>;
}

/** The node of the fact that a rectangle belongs to. */
export function factNode({ factId, predicate, subject, object }: Rectangle): NodeRow {
  return {
    id: factId,
    labels: ['Fact'],
    properties: stored({ id: factId, predicate, subjectId: subject, objectId: object }),
  };
}

/** The relationships of a rectangle: from its subject to the fact and, for a relation, to its object. */
export function rectangleRows(rectangle: Rectangle, context: FactContext): RelationshipRow[] {
  const properties = rectangleProperties(rectangle, context);
  const { subject, object, predicate, factId } = rectangle;
  const rows = [relationship('HAS_FACT', subject, { label: 'Fact', id: factId }, properties)];
  const type = context.model.predicates.get(predicate)?.relationshipType ?? null;
  if (object !== null && type !== null)
    rows.push(relationship(type, subject, { label: 'Entity', id: object }, properties));
  return rows;
}

function rectangleProperties(rectangle: Rectangle, { model, claims, entities }: FactContext): Properties {
  const nameKey = (id: string | null): string | null => {
    const key = id === null ? undefined : entities.get(id)?.properties['nameKey'];
    return typeof key === 'string' ? key : null;
  };
  const properties = stored({
    id: rectangle.id,
    factId: rectangle.factId,
    predicate: rectangle.predicate,
    subjectId: rectangle.subject,
    objectId: rectangle.object,
    ...valueProperties(rectangle.value),
    ...qualifierProperties(rectangle.qualifiers, model),
    status: rectangle.status,
    proof: rectangle.proof === 'CONFIRMED' ? 2 : 1,
    derived: rectangle.derived,
    disputed: rectangle.disputed,
    certainty: rectangle.certainty,
    validFrom: rectangle.valid.from,
    validTo: rectangle.valid.to,
    knownFrom: rectangle.known.from,
    knownTo: rectangle.known.to,
    claimIds: rectangle.claimIds,
    opposingIds: rectangle.opposingIds,
    claimCount: rectangle.claimIds.length,
    independentSources: independentSourcesOf(rectangle.claimIds, claims),
    fromKey: nameKey(rectangle.subject),
    toKey: nameKey(rectangle.object),
  });
  return withFoldedKeys(properties, 'Fact', model);
}

function relationship(
  type: string,
  from: string,
  { label, id }: { readonly label: KeyLabel; readonly id: string },
  properties: Properties,
): RelationshipRow {
  const key = relationshipKey(type, from, id, properties);
  return { key, type, fromLabel: 'Entity', from, toLabel: label, to: id, properties };
}
