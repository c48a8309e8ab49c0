import { executeSync, type DocumentNode, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { connectionOf, type Shown } from './connection.ts';
import { referredBy, rowsBehind, rowsOfType } from './rows.ts';
import { typeNamed, type Field } from './sdl.ts';
import { DEFAULT_VIEW, isVisible, viewBelow, type View } from './view.ts';
import type { Part, Thing, World } from './world.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** What an operation is answered from. */
export interface Evaluation {
  readonly world: World;
  /** The schema that is served. */
  readonly schema: GraphQLSchema;
  /** Start of every permanent address. */
  readonly publicUrl: string;
}

const DEFAULT_LIST = 50;

/** Answers an operation by walking it field by field. Cursors in it must be those of the reference. */
export function evaluate(
  { world, schema, publicUrl }: Evaluation,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
): { data: unknown; errors: readonly string[] } {
  const resolve: GraphQLFieldResolver<unknown, unknown, Arguments> = (source, given, _context, info) => {
    if (info.parentType.name === 'Query') return root(world, info.fieldName, given);
    if (!isShown(source)) return member(source, info.fieldName, given);
    const field = typeNamed(world.sdl, info.parentType.name).fields.get(info.fieldName);
    if (field === undefined)
      throw new Error(`The SDL has no field ${info.parentType.name}.${info.fieldName}.`);
    return below({ world, publicUrl }, source, field, given);
  };
  const { data, errors } = executeSync({
    schema,
    document,
    variableValues,
    fieldResolver: resolve,
    typeResolver: (value) => (value as Shown).shown.type,
  });
  return { data, errors: (errors ?? []).map(({ message }) => message) };
}

function isShown(source: unknown): source is Shown {
  return typeof source === 'object' && source !== null && 'shown' in source;
}

function member(source: unknown, name: string, given: Arguments): unknown {
  const value = (source as Record<string, unknown>)[name];
  return typeof value === 'function' ? (value as (given: Arguments) => unknown)(given) : value;
}

function root(world: World, name: string, given: Arguments): unknown {
  const view = viewBelow(DEFAULT_VIEW, given['view']);
  const id = String(given['id']);
  const found = world.things.get(id) ?? world.renamed.get(id);
  const visible = found !== undefined && isVisible(found, view) ? found : null;
  if (name === 'node') return show(visible, view);
  for (const type of world.sdl.types.values()) {
    if (type.one === name)
      return show(visible !== null && type.possible.includes(visible.type) ? visible : null, view);
    if (type.many === name) return connectionOf(rowsOfType(world, type.name, view), given, { world, view });
  }
  throw new Error(`The reference knows no root field "${name}".`);
}

function show(shown: Thing | Part | null, view: View): Shown | null {
  return shown === null ? null : { shown, view };
}

function below(
  { world, publicUrl }: Pick<Evaluation, 'world' | 'publicUrl'>,
  { shown, view: above }: Shown,
  field: Field,
  given: Arguments,
): unknown {
  const view = viewBelow(above, given['view']);
  const value = shown.values[field.name] ?? null;
  switch (field.meaning.kind) {
    case 'plain':
      return field.list ? (value ?? []) : value;
    case 'address':
      return `${publicUrl}/id/${String(shown.values['id'])}`;
    case 'embedded':
      return value === null ? null : { shown: { kind: 'part', type: field.type, values: value }, view };
    case 'reference':
      if (!field.list) return show(referredBy(world, shown.values, field, view), view);
      break;
    case 'link':
    case 'relation':
      break;
  }
  const rows = rowsBehind(world, shown as Thing, field, view);
  const pages =
    typeNamed(world.sdl, field.type).interfaces.includes('Node') || field.meaning.kind === 'relation';
  if (pages && field.meaning.kind !== 'reference') return connectionOf(rows, given, { world, view });
  return rows.slice(0, Number(given['first'] ?? DEFAULT_LIST)).map(({ node }) => show(node, view));
}
