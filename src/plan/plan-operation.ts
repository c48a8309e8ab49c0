import type { DocumentNode, FieldNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Kind } from 'graphql';
import type { GraphModel } from '../model/graph-model.ts';
import { collectFields } from './collect-fields.ts';
import type { RowType } from './condition.ts';
import type { OperationPlan, RootPlan } from './operation-plan.ts';
import { planComputed } from './plan-computed.ts';
import { planConnection, planObject } from './plan-selection.ts';
import { addSite, type Planner, subSelections } from './planner.ts';

/**
 * Plans a query: which objects, columns and arguments it needs. The plan depends on the document, on the operation,
 * and on those variables that `@skip` and `@include` name; nothing else.
 */
export function planOperation(
  model: GraphModel,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationPlan {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const planner: Planner = {
    model,
    collect: { schema: model.schema, fragments, variables },
    sites: [],
    nodeIds: new Map(),
    places: { next: 0 },
  };
  const roots: RootPlan[] = [];
  let introspects = false;
  for (const [key, nodes] of collectFields(planner.collect, 'Query', [operation.selectionSet])) {
    const name = nodes[0]?.name.value;
    if (name === '__schema' || name === '__type') introspects = true;
    else roots.push(planRoot(planner, key, nodes));
  }
  return { model, roots, sites: planner.sites, introspects };
}

function planRoot(planner: Planner, key: string, nodes: readonly FieldNode[]): RootPlan {
  const [node] = nodes;
  if (node === undefined) throw new Error(`No field stands behind the response key "${key}".`);
  const name = node.name.value;
  if (name === '__typename') return { kind: 'typename', key, typeName: 'Query' };
  const definition = planner.model.schema.getQueryType()?.getFields()[name];
  if (definition === undefined) throw new Error(`Query has no field "${name}".`);
  const path = [key];
  const site = addSite(planner, { node, definition, path, parent: null, rows: rootRows(planner, name) });
  const place = { site, path };
  const selectionSets = subSelections(nodes);
  if (name === 'node')
    return { kind: 'node', key, site, object: planObject(planner, 'Node', selectionSets, place) };
  if (name === 'search') {
    return {
      kind: 'search',
      key,
      site,
      connection: planConnection(
        planner,
        { type: 'SearchConnection', edge: 'SearchEdge', target: 'Entity', facts: false },
        selectionSets,
        place,
      ),
    };
  }
  for (const type of planner.model.types.values()) {
    if (type.root?.one === name) {
      return {
        kind: 'one',
        key,
        site,
        type: type.name,
        object: planObject(planner, type.name, selectionSets, place),
      };
    }
    if (type.root?.many === name) {
      const names = {
        type: `${type.name}Connection`,
        edge: `${type.name}Edge`,
        target: type.name,
        facts: false,
      };
      return {
        kind: 'many',
        key,
        site,
        type: type.name,
        connection: planConnection(planner, names, selectionSets, place),
      };
    }
  }
  return planComputed(planner, { key, nodes, definition, site });
}

function rootRows({ model }: Planner, name: string): RowType | null {
  if (name === 'search') return { target: 'Entity', facts: false };
  const type = [...model.types.values()].find((each) => each.root?.many === name);
  return type === undefined ? null : { target: type.name, facts: false };
}
