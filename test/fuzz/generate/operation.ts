import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  print,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { argumentValue } from './arguments.ts';
import type { Random } from './random.ts';
import { DEFAULT_VIEW } from '../reference/view.ts';
import { rowsBehind } from '../reference/rows.ts';
import { aroundBelow, leadsToSeveral, type Around } from './around.ts';
import type { Supply } from './supply.ts';

/** An operation with its variables. */
export interface Operation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where a connection stands whose next page can be asked for through the variable `cursor`; null for nowhere. */
  readonly paged: readonly string[] | null;
}

/** Root fields that are not generated, and why. */
const ANALYSIS =
  'an analysis with statements of its own; the questions and its own tests hold what it answers';

export const EXCLUDED_ROOT_FIELDS: ReadonlyMap<string, string> = new Map([
  ['search', 'how well a text matches is for the full-text index to say; the questions test what is found'],
  ['certificationMatrix', ANALYSIS],
  ['changes', ANALYSIS],
  ['claimCheck', ANALYSIS],
  ['compare', ANALYSIS],
  ['conflicts', ANALYSIS],
  ['exposure', ANALYSIS],
  ['neighbourhood', ANALYSIS],
  ['paths', ANALYSIS],
  ['promises', ANALYSIS],
  ['singleSourceFacts', ANALYSIS],
  ['timeline', ANALYSIS],
  ['why', ANALYSIS],
]);

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** Response keys of one object, so that fields neither collide nor are left out of a merge. */
type Scope = Map<
  string,
  {
    readonly text: string;
    readonly scope: Scope | null;
    readonly type: Composite | null;
    /** Type of the object that the field is asked of. */
    readonly owner: string;
  }
>;

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly fallback: string | null;
}

interface Writing {
  readonly random: Random;
  readonly schema: GraphQLSchema;
  readonly supply: Supply;
  readonly variables: Variable[];
  readonly values: Record<string, unknown>;
  readonly fragments: {
    readonly name: string;
    readonly type: string;
    readonly text: string;
    keys: string[];
  }[];
  /** What may still be used of each. */
  readonly left: { fields: number; connections: number; aliases: number };
  aliases: number;
  paged: readonly string[] | null;
}

/** Writes a valid operation that stays within the limits of the service. */
export function generateOperation(random: Random, schema: GraphQLSchema, supply: Supply): Operation {
  const writing: Writing = {
    random,
    schema,
    supply,
    variables: [],
    values: {},
    fragments: [],
    left: { fields: random.whole(12, 34), connections: random.whole(1, 5), aliases: 24 },
    aliases: 0,
    paged: null,
  };
  const query = schema.getQueryType();
  if (query === null || query === undefined) throw new Error('The schema has no queries.');
  const names = Object.values(query.getFields()).filter(({ name }) => !EXCLUDED_ROOT_FIELDS.has(name));
  const scope: Scope = new Map();
  const fields: string[] = Array.from(
    {
      length: random.weighted([
        [1, 6],
        [2, 3],
        [3, 1],
      ]),
    },
    () =>
      writeField(
        writing,
        random.weighted(names.map((field) => [field, rootWeight(field, supply)] as const)),
        scope,
        { path: [], around: null, owner: 'Query' },
      ),
  );
  if (random.chance(0.05)) fields.push('__typename');
  const heads = writing.variables.map(
    ({ name, type, fallback }) => `$${name}: ${type}${fallback === null ? '' : ` = ${fallback}`}`,
  );
  const fragments = writing.fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
  const head = heads.length === 0 ? 'query' : `query (${heads.join(', ')})`;
  const text = [`${head} { ${fields.join(' ')} }`, ...fragments].join('\n');
  return { text: print(parse(text)), variables: writing.values, paged: writing.paged };
}

function rootWeight({ name, type }: GraphQLField<unknown, unknown>, { world }: Supply): number {
  if (name === 'node') return 12;
  const holder = [...world.sdl.types.values()].find(({ one, many }) => one === name || many === name);
  if (holder === undefined) return 4;
  const count = [...world.things.values()].filter((thing) => holder.possible.includes(thing.type)).length;
  return (isNonNullType(type) ? 1 : 2) * Math.min(6, Math.sqrt(count));
}

/** Where a selection stands. */
interface Place {
  /** Response keys from the root; null below a list. */
  readonly path: readonly string[] | null;
  /** Something that may stand here, so that what is asked of it is rather there. */
  readonly around: Around;
  /** Type of the object that is selected from. */
  readonly owner: string;
}

/** A field with its alias, arguments, directives and selection. */
function writeField(
  writing: Writing,
  field: GraphQLField<unknown, unknown>,
  scope: Scope,
  { path, around, owner }: Place,
): string {
  const { random, left } = writing;
  const type = getNamedType(field.type);
  const composite = isObjectType(type) || isInterfaceType(type) ? type : null;
  const isTaken = scope.has(field.name);
  const hasAlias = isTaken || (left.aliases > 8 && random.chance(0.1));
  if (hasAlias) left.aliases -= 1;
  const key = hasAlias ? `a${writing.aliases++}` : field.name;
  const isConnection = type.name.endsWith('Connection');
  left.fields -= 1;
  if (isConnection) left.connections -= 1;
  const below = path === null || isListType(unwrapped(field)) ? null : [...path, key];
  const pages = isConnection && below !== null && writing.paged === null && random.chance(0.5);
  const next = aroundBelow(random, writing.supply, field, around);
  const given = writeArguments(writing, field, pages, next);
  const head = `${hasAlias ? `${key}: ` : ''}${field.name}${given}${writeDirective(writing, pages)}`;
  if (composite === null) {
    scope.set(key, { text: head, scope: null, type: null, owner });
    return head;
  }
  const inner: Scope = new Map();
  scope.set(key, { text: head, scope: inner, type: composite, owner });
  if (!pages)
    return `${head} ${writeSelection(writing, composite, inner, { path: below, around: next, owner: composite.name })}`;
  writing.paged = below;
  const selection = writeSelection(writing, composite, inner, {
    path: below,
    around: next,
    owner: composite.name,
  });
  return `${head} { edges { cursor } pageInfo { endCursor startCursor } ${selection.slice(1)}`;
}

function unwrapped({ type }: GraphQLField<unknown, unknown>) {
  return isNonNullType(type) ? type.ofType : type;
}

function writeArguments(
  writing: Writing,
  field: GraphQLField<unknown, unknown>,
  pages: boolean,
  around: Around,
): string {
  const { random, supply } = writing;
  const backward = random.chance(0.35);
  const given: string[] = [];
  const exactlyOne = field.args.filter(({ name }) => name === 'ofFact' || name === 'ofNode');
  const chosen = exactlyOne.length === 0 ? null : random.pick(exactlyOne);
  for (const argument of field.args) {
    const { name } = argument;
    if (name === 'after' || name === 'before') {
      if (!pages || (name === 'before') !== backward) continue;
      writing.variables.push({ name: 'cursor', type: 'String', fallback: null });
      given.push(`${name}: $cursor`);
      continue;
    }
    const hasPages = field.args.some((each) => each.name === 'last');
    if (hasPages && name === (backward ? 'first' : 'last')) continue;
    if (exactlyOne.includes(argument) ? argument !== chosen : !isWanted(argument, random, pages)) continue;
    const value = argumentValue(random, supply, { argument, field, around });
    given.push(`${name}: ${writeValue(writing, value, argument.type, true)}`);
  }
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function isWanted(argument: GraphQLArgument, random: Random, pages: boolean): boolean {
  if (isRequiredArgument(argument)) return true;
  switch (argument.name) {
    case 'first':
    case 'last':
      return pages || random.chance(0.8);
    case 'view':
      return random.chance(0.3);
    case 'where':
      return random.chance(0.4);
    case 'orderBy':
      return random.chance(0.45);
    default:
      return random.chance(0.4);
  }
}

/** Writes a value, or a variable that holds it; in places that may be left out, now and then one without a value. */
function writeValue(
  writing: Writing,
  value: unknown,
  type: GraphQLInputType,
  mayBeVariable: boolean,
): string {
  const { random } = writing;
  if (mayBeVariable && writing.variables.length < 8 && random.chance(0.15)) {
    const name = `v${writing.variables.length}`;
    const literal = writeValue({ ...writing, variables: new Array<Variable>(8) }, value, type, false);
    // A key of an order cannot be left out, nor what a facet counts by.
    const isOptional = !isNonNullType(type) && !/Order$|^Sort$|Facet$/.test(getNamedType(type).name);
    const use = random.weighted([
      ['value', 8],
      ['fallback', 2],
      ['absent', isOptional ? 1 : 0],
    ] as const);
    writing.variables.push({ name, type: String(type), fallback: use === 'fallback' ? literal : null });
    if (use === 'value') writing.values[name] = value;
    return `$${name}`;
  }
  if (value === null) return 'null';
  if (isNonNullType(type)) return writeValue(writing, value, type.ofType, false);
  if (isListType(type)) {
    const items = Array.isArray(value) ? (value as unknown[]) : [value];
    return `[${items.map((item) => writeValue(writing, item, type.ofType, false)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as Record<string, unknown>).map(([name, inner]) => {
      const field = fields[name];
      if (field === undefined) throw new Error(`${type.name} has no field ${name}.`);
      return `${name}: ${writeValue(writing, inner, field.type, true)}`;
    });
    return `{${entries.join(', ')}}`;
  }
  return isEnumType(type) && typeof value === 'string' ? value : JSON.stringify(value);
}

/** What is paged keeps its place, so it takes no directive. */
function writeDirective(writing: Writing, pages: boolean): string {
  const { random } = writing;
  if (pages || !random.chance(0.06)) return '';
  const stays = random.chance(0.8);
  const name = random.pick(['skip', 'include'] as const);
  const condition = (name === 'include') === stays;
  if (random.chance(0.5) || writing.variables.length > 6) return ` @${name}(if: ${String(condition)})`;
  const variable = `v${writing.variables.length}`;
  const fallback = random.chance(0.3) ? String(!condition) : null;
  writing.variables.push({ name: variable, type: fallback === null ? 'Boolean!' : 'Boolean', fallback });
  writing.values[variable] = condition;
  return ` @${name}(if: $${variable})`;
}

function writeSelection(writing: Writing, type: Composite, scope: Scope, place: Place): string {
  const { random, left } = writing;
  const parts: string[] = [];
  const isPage = /(?:Connection|Edge|PageInfo|FacetValue)$/.test(type.name);
  const wanted = isPage ? random.whole(1, 3) : random.whole(2, 6);
  // One plain value at least, so that an object is seen to be the right one.
  if (!isPage && 'id' in type.getFields() && random.chance(0.8))
    parts.push(writeField(writing, type.getFields()['id'] as GraphQLField<unknown, unknown>, scope, place));
  if (type.name.endsWith('Connection') && random.chance(0.8))
    parts.push(
      writeField(writing, type.getFields()['edges'] as GraphQLField<unknown, unknown>, scope, place),
    );
  // Plain values cost the database next to nothing, so often all of them are asked for, of facts rather than of others.
  if (!isPage && random.chance(type.name === 'Fact' ? 0.6 : 0.2)) {
    const { fields } = left;
    for (const field of Object.values(type.getFields()))
      if (!isCompositeType(getNamedType(field.type)) && !scope.has(field.name))
        parts.push(writeField(writing, field, scope, place));
    left.fields = fields;
  }
  for (let index = 0; index < wanted; index += 1) {
    if (left.fields <= 0 && parts.length > 0) break;
    parts.push(writePart(writing, type, scope, place));
  }
  if (parts.length === 0) parts.push('__typename');
  return `{ ${parts.join(' ')} }`;
}

function writePart(writing: Writing, type: Composite, scope: Scope, place: Place): string {
  const { random, left } = writing;
  if (random.chance(0.08)) return '__typename';
  const again = [...scope.values()].filter(
    (each) => each.owner === place.owner && each.scope !== null && each.scope.size > 0,
  );
  if (left.fields > 0 && again.length > 0 && random.chance(0.05)) {
    const { text, scope: inner, type: target } = random.pick(again);
    if (inner !== null && target !== null)
      return `${text} ${writeSelection(writing, target, inner, { path: null, around: null, owner: target.name })}`;
  }
  if (isInterfaceType(type) ? random.chance(0.45) : type.getInterfaces().length > 0 && random.chance(0.08))
    return writeFragment(writing, type, scope, place);
  const fields = Object.values(type.getFields()).filter(
    (field) => canAfford(writing, field) && (!scope.has(field.name) || random.chance(0.1)),
  );
  if (fields.length === 0) return '__typename';
  const field = random.weighted(
    fields.map((each) => [each, fieldWeight(writing, type, each, place)] as const),
  );
  return writeField(writing, field, scope, place);
}

function canAfford({ left }: Writing, field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  if (type.name.endsWith('Connection')) return left.connections > 0 && left.fields > 3;
  return left.fields > 2 || !isCompositeType(type);
}

/** Fields that lead somewhere in this dataset are worth more. */
function fieldWeight(
  { supply }: Writing,
  type: Composite,
  { name }: GraphQLField<unknown, unknown>,
  { around }: Place,
): number {
  const field = supply.world.sdl.types.get(type.name)?.fields.get(name);
  const holder = around === null || 'node' in around ? null : around;
  if (field !== undefined && holder !== null && holder.kind !== 'part' && leadsToSeveral(field))
    return rowsBehind(supply.world, holder, field, DEFAULT_VIEW).length > 0 ? 5 : 0.15;
  if (field === undefined) return ['edges', 'node'].includes(name) ? 6 : name === 'fact' ? 12 : 2;
  switch (field.meaning.kind) {
    case 'relation':
      return supply.frequency([field.meaning.relation]) > 0 ? 4 : 0.2;
    case 'link':
      return supply.frequency(field.meaning.types) > 0 ? 5 : 0.5;
    case 'reference':
      return 3;
    case 'embedded':
      return 2;
    case 'address':
      return 0.5;
    case 'plain':
      return 1.5;
  }
}

function writeFragment(writing: Writing, type: Composite, scope: Scope, place: Place): string {
  const { random, schema, fragments } = writing;
  const known = fragments.filter(
    (each) => each.type === type.name && each.keys.length > 0 && !each.keys.some((key) => scope.has(key)),
  );
  if (known.length > 0 && random.chance(0.4)) {
    const { name, keys } = random.pick(known);
    for (const key of keys) scope.set(key, { text: key, scope: null, type: null, owner: '' });
    return `...${name}`;
  }
  const { around } = place;
  const own = around === null || 'node' in around ? undefined : schema.getType(around.type);
  const target =
    isObjectType(own) && isAbstractType(type) && schema.isSubType(type, own) && random.chance(0.7)
      ? own
      : random.pick(conditionsFor(schema, type, writing.supply));
  const before = new Set(scope.keys());
  const selection = writeSelection(writing, target, scope, {
    path: target === type ? place.path : null,
    around,
    owner: target.name,
  });
  const condition = target === type && random.chance(0.3) ? '' : ` on ${target.name}`;
  if (random.chance(0.7)) return `...${condition}${writeDirective(writing, false)} ${selection}`;
  const name = `f${fragments.length}`;
  // Only a fragment on its own stands anywhere; one whose fields were merged with others does not.
  const keys = [...scope.keys()].filter((key) => !before.has(key));
  fragments.push({ name, type: target.name, text: selection, keys });
  return `...${name}${writeDirective(writing, false)}`;
}

/** Types that a fragment within the type may be on: rather concrete ones that occur. */
function conditionsFor(schema: GraphQLSchema, type: Composite, { world }: Supply): Composite[] {
  if (isObjectType(type)) return [type, ...type.getInterfaces()];
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const occurring = new Set([...world.things.values()].map((thing) => thing.type));
  const narrower = schema.getImplementations(type).interfaces;
  return [type, ...narrower, ...possible.filter(({ name }) => occurring.has(name))];
}
