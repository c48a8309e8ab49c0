import { typeNamed, type Field } from './sdl.ts';
import { isEdgeVisible, isVisible, type View } from './view.ts';
import type { Edge, FactThing, Part, Thing, World } from './world.ts';

/** A row of a connection or of a list: where it leads, and the fact by which it leads there. */
export interface Row {
  readonly id: string;
  readonly node: Thing | Part;
  readonly fact: FactThing | null;
  /** Equal for rows that are counted once. */
  readonly counted: string;
}

/** Every visible object of a type. */
export function rowsOfType(world: World, type: string, view: View): Row[] {
  const possible = typeNamed(world.sdl, type).possible;
  return [...world.things.values()]
    .filter((thing) => thing.kind !== 'fact' && possible.includes(thing.type) && isVisible(thing, view))
    .map(rowOf);
}

/** The visible rows behind a field that leads to several objects. */
export function rowsBehind(world: World, holder: Thing, field: Field, view: View): Row[] {
  const { meaning } = field;
  if (meaning.kind === 'relation') return rowsOfRelation(world, holder, field, view);
  if (meaning.kind === 'reference') return referred(world, holder.values[field.name], view).map(rowOf);
  if (meaning.kind !== 'link') throw new Error(`The field ${field.name} leads to no rows.`);
  const edges = world.edges.filter(
    (edge) => meaning.types.includes(edge.type) && (meaning.inwards ? edge.to : edge.from) === holder.id,
  );
  const far = (edge: Edge): string => (meaning.inwards ? edge.from : edge.to);
  if (typeNamed(world.sdl, field.type).interfaces.includes('Node')) {
    const ends = [...new Set(edges.map(far))].flatMap((id) => world.things.get(id) ?? []);
    return ends.filter((thing) => isVisible(thing, view)).map(rowOf);
  }
  return edges
    .filter((edge) => isEdgeVisible(edge, far(edge), world, view))
    .sort(byPlace)
    .flatMap((edge, index) =>
      edge.part === null ? [] : [{ id: String(index), node: edge.part, fact: null, counted: String(index) }],
    );
}

function rowOf(node: Thing): Row {
  if (node.kind !== 'fact') return { id: node.id, node, fact: null, counted: node.id };
  return { id: node.id, node, fact: node, counted: node.rectangle.factId };
}

function rowsOfRelation(world: World, holder: Thing, { type, meaning }: Field, view: View): Row[] {
  if (meaning.kind !== 'relation') return [];
  const possible = typeNamed(world.sdl, type).possible;
  return world.facts
    .filter((fact) => fact.rectangle.predicate.relation === meaning.relation && isVisible(fact, view))
    .flatMap((fact) => {
      const { subject, object } = fact.rectangle;
      const forwards = !meaning.inwards || meaning.symmetric;
      const far =
        forwards && subject === holder.id
          ? object
          : (meaning.inwards || meaning.symmetric) && object === holder.id
            ? subject
            : null;
      const node = world.things.get(far ?? '');
      if (node === undefined || !possible.includes(node.type)) return [];
      return [{ id: fact.id, node, fact, counted: fact.rectangle.factId }];
    });
}

/** The visible things with these ids: claims as curated, others as listed. */
function referred(world: World, ids: unknown, view: View): Thing[] {
  const found = ((ids ?? []) as readonly string[]).flatMap((id) => world.things.get(id) ?? []);
  const visible = found.filter((thing) => isVisible(thing, view, true));
  return visible.sort((one, other) =>
    one.kind === 'claim' && other.kind === 'claim' ? one.ordinal - other.ordinal : 0,
  );
}

/** The one visible thing that a field refers to. */
export function referredBy(world: World, values: Part['values'], field: Field, view: View): Thing | null {
  const id = values[field.name];
  return typeof id === 'string' ? (referred(world, [id], view)[0] ?? null) : null;
}

function byPlace(one: Edge, other: Edge): number {
  const key = ({ position, part, from, to }: Edge): string[] => [
    String(position).padStart(6, '0'),
    (part?.values['kind'] as string | undefined) ?? '',
    from,
    to,
  ];
  const [left, right] = [key(one), key(other)];
  for (const [index, text] of left.entries())
    if (text !== right[index]) return text < (right[index] ?? '') ? -1 : 1;
  return 0;
}
