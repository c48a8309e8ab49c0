import { embeddedName } from '../model/embedded-name.ts';
import type { ModelType } from '../model/graph-model.ts';
import { isText, keyName } from '../model/text-key.ts';
import { MAX_DEPTH, type Subject } from './plan-where.ts';
import { UserInputError } from './user-input-error.ts';

/** Most keys of an order. */
export const MAX_ORDER_KEYS = 10;

/** What rows are ordered by, read from their node. */
export type OrderTerm =
  /** `day`: the sentinels of open intervals count as missing. */
  | { readonly kind: 'property'; readonly property: string; readonly day: boolean }
  /** Of the object that a field leads to; `first` of several facts. */
  | { readonly kind: 'target'; readonly type: string; readonly field: string; readonly of: OrderTerm }
  | { readonly kind: 'count'; readonly type: string; readonly field: string }
  /** Of the fact of an edge, or of what it leads to. */
  | { readonly kind: 'end'; readonly end: 'fact' | 'node'; readonly of: OrderTerm };

/** One key of an order that was asked for. */
export interface SortKey {
  /** Dotted path of the key; names it in the digest of the order. */
  readonly name: string;
  readonly term: OrderTerm;
  readonly descending: boolean;
  /** Where missing values stand; `null` when there are none. */
  readonly missing: 'first' | 'last' | null;
}

type Input = Readonly<Record<string, unknown>>;

/** A term and whether it may be missing. */
interface Found {
  readonly name: string;
  readonly term: OrderTerm;
  readonly nullable: boolean;
}

/**
 * Plans the coerced value of an `orderBy` argument. A text gives two keys: its folded form, then itself.
 *
 * @throws UserInputError for an item without exactly one key, and for too many items.
 */
export function planOrder(subject: Subject, items: readonly Input[]): SortKey[] {
  if (items.length > MAX_ORDER_KEYS)
    throw new UserInputError(`An order may have at most ${MAX_ORDER_KEYS} keys.`, subject.path);
  const { target, facts } = subject.rows;
  return items.flatMap((item, index) => {
    const at: Place = { subject, path: [...subject.path, String(index)] };
    const { found, sort } = facts ? planEdge(at, target, item) : planObject(at, target, item);
    return found.map(({ name, term, nullable }): SortKey => ({
      name,
      term,
      descending: sort.startsWith('DESC'),
      missing: !nullable ? null : sort.endsWith('NULLS_FIRST') ? 'first' : 'last',
    }));
  });
}

interface Place {
  readonly subject: Subject;
  readonly path: readonly string[];
}

interface Planned {
  readonly found: readonly Found[];
  readonly sort: string;
}

function onlyKey({ subject, path }: Place, input: Input): [string, unknown] {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  const [only] = given;
  if (given.length !== 1 || only === undefined) {
    const names = given.map(([name]) => `"${name}"`).join(', ');
    const has = given.length === 0 ? 'it has none' : `it has ${names}`;
    throw new UserInputError(`An item of an order has exactly one key; ${has}.`, path);
  }
  if (path.length - subject.path.length > MAX_DEPTH)
    throw new UserInputError(`An order key may be at most ${MAX_DEPTH} objects deep.`, subject.path);
  return only;
}

function within(place: Place, name: string): Place {
  return { ...place, path: [...place.path, name] };
}

function wrapped(planned: Planned, name: string, wrap: (found: Found) => Omit<Found, 'name'>): Planned {
  return {
    ...planned,
    found: planned.found.map((each) => ({ ...wrap(each), name: `${name}.${each.name}` })),
  };
}

function planEdge(place: Place, target: string, input: Input): Planned {
  const [name, value] = onlyKey(place, input);
  const end = name === 'fact' ? 'fact' : 'node';
  const planned = planObject(within(place, name), end === 'fact' ? 'Fact' : target, value as Input);
  return wrapped(planned, end, ({ term, nullable }) => ({ term: { kind: 'end', end, of: term }, nullable }));
}

function planObject(place: Place, typeName: string, input: Input): Planned {
  const type = place.subject.types.get(typeName);
  if (type === undefined) throw new Error(`The type ${typeName} is not part of the graph.`);
  const [name, value] = onlyKey(place, input);
  const field = type.fields.get(name);
  if (field === undefined) throw new Error(`${typeName} has no order "${name}".`);
  const inner = within(place, name);
  const target = (next: Place, to: string, given: unknown): Planned =>
    wrapped(planObject(next, to, given as Input), name, ({ term }) => ({
      term: { kind: 'target', type: typeName, field: name, of: term },
      nullable: true,
    }));
  switch (field.kind) {
    case 'property':
      return { found: textOrPlain(type, name, null), sort: String(value) };
    case 'embedded': {
      const embedded = place.subject.types.get(field.type);
      const [part, sort] = onlyKey(inner, value as Input);
      const found = embedded === undefined ? [] : textOrPlain(embedded, part, field.prefix);
      return wrapped({ found, sort: String(sort) }, name, (each) => ({ ...each, nullable: true }));
    }
    case 'reference':
      return target(inner, field.type, value);
    case 'link':
    case 'relationship': {
      const [key, given] = onlyKey(inner, value as Input);
      if (key === 'node') return target(within(inner, key), field.type, given);
      const term: OrderTerm = { kind: 'count', type: typeName, field: name };
      return { found: [{ name: `${name}.count`, term, nullable: false }], sort: String(given) };
    }
    case 'address':
      throw new Error(`${typeName} has no order "${name}".`);
  }
}

function textOrPlain(type: ModelType, name: string, prefix: string | null): Found[] {
  const field = type.fields.get(name);
  if (field?.kind !== 'property') throw new Error(`${type.name} has no order "${name}".`);
  const property = prefix === null ? name : embeddedName(prefix, name);
  const of = (each: string, day: boolean): Found => ({
    name: each === property ? name : `${name}Key`,
    term: { kind: 'property', property: each, day },
    nullable: field.nullable,
  });
  if (isText(field)) return [of(keyName(property), false), of(property, false)];
  return [of(property, field.type === 'Date' && field.nullable)];
}
