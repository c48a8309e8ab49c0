import Cypher from '@neo4j/cypher-builder';
import type { ComputedRoot, StoredPlace } from '../plan/operation-plan.ts';
import { compileColumns } from './compile-selection.ts';
import { modelType } from './follow.ts';
import { nodeKind, type NodeKind } from './node-kind.ts';
import { newNode, newRelationship, newVariable, parameter, type Scope } from './scope.ts';
import { visible } from './visible.ts';

/**
 * Compiles the stored objects of a computed tree: for each of its places the list of `[id, columns]` of the ids that
 * the analysis found there. They are held against the view once more: what it does not show is not read.
 */
export function compilePlaces(scope: Scope, root: ComputedRoot): Cypher.Expr {
  return new Cypher.List(
    root.places.map((place) => {
      const lists = kindsOf(scope, place).map((kind) => compileKind(scope, root, { place, kind }));
      return lists.length === 1 && lists[0] !== undefined ? lists[0] : Cypher.plus(...lists);
    }),
  );
}

/** What kinds of object a place can hold: `Node` stands for all. */
function kindsOf(scope: Scope, { object }: StoredPlace): NodeKind[] {
  if (object.type === 'Node') return ['entity', 'claim', 'fact'];
  const { visibility } = modelType(scope, object.type);
  return visibility === 'none' ? [] : [visibility];
}

function compileKind(
  scope: Scope,
  { site }: ComputedRoot,
  { place: { place, object }, kind }: { readonly place: StoredPlace; readonly kind: NodeKind },
): Cypher.Expr {
  const ids = parameter(scope, `o${place}_${kind}`, (_bound, references) => {
    const found = [...(references.get(place) ?? [])].filter((each) => nodeKind(each) === kind);
    return kind === 'fact' ? found.map((each) => [each.split('.')[0], each]) : found;
  });
  const id = newVariable(scope);
  const node = newNode(scope);
  const unwound = new Cypher.Unwind([ids, id]);
  if (kind === 'fact') {
    const rectangle = newRelationship(scope);
    const rectangleId = id.property(new Cypher.Literal(1));
    const pattern = new Cypher.Pattern(node, { labels: ['Fact'] })
      .related(rectangle, { type: 'HAS_FACT', direction: 'left' })
      .to(newNode(scope));
    const conditions = [
      Cypher.eq(node.property('id'), id.property(new Cypher.Literal(0))),
      Cypher.eq(rectangle.property('id'), rectangleId),
      ...visible(scope, site, { variable: rectangle, visibility: 'fact' }),
    ];
    const columns = compileColumns(scope, object, { holder: rectangle, runtimeTypes: ['Fact'] });
    return new Cypher.Collect(
      unwound
        .match(pattern)
        .where(Cypher.and(...conditions))
        .return(new Cypher.List([rectangleId, new Cypher.List(columns)])),
    );
  }
  const type = modelType(scope, kind === 'claim' ? 'Claim' : 'Entity');
  const conditions = [
    Cypher.eq(node.property('id'), id),
    ...visible(scope, site, { variable: node, visibility: kind, evidence: true }),
  ];
  const columns = compileColumns(scope, object, { holder: node, runtimeTypes: type.possibleTypes });
  return new Cypher.Collect(
    unwound
      .match(new Cypher.Pattern(node, { labels: [type.name] }))
      .where(Cypher.and(...conditions))
      .return(new Cypher.List([id, new Cypher.List(columns)])),
  );
}
