import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from './random.ts';
import { shift, type Span } from '../reference/days.ts';
import { clocksOf, type Around } from './around.ts';
import { generateOrder, generateWhere } from './conditions.ts';
import type { Supply } from './supply.ts';
import { formerIds } from '../reference/world.ts';

interface Wanted {
  readonly argument: GraphQLArgument;
  readonly field: GraphQLField<unknown, unknown>;
  /** Something that the answer may hold. */
  readonly around: Around;
}

/** A value for an argument, such that the answer is rather not empty. */
export function argumentValue(random: Random, supply: Supply, { argument, field, around }: Wanted): unknown {
  const type = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
  switch (argument.name) {
    case 'id': {
      const target = getNamedType(field.type).name;
      const id =
        around !== null && 'id' in around && random.chance(0.97)
          ? around.id
          : supply.id(random, target === 'Node' ? random.pick(['Entity', 'Claim', 'Fact']) : target);
      const thing = supply.world.things.get(id);
      const former = thing === undefined ? [] : formerIds(thing);
      return former.length > 0 && random.chance(0.3) ? random.pick(former) : id;
    }
    case 'view':
      return random.chance(0.04) ? null : viewValue(random, supply, around);
    case 'first':
    case 'last':
      return random.chance(0.03)
        ? null
        : random.weighted([
            [0, 0.4],
            [1, 4],
            [2, 5],
            [3, 5],
            [5, 3],
            [8, 1],
          ]);
    case 'predicates': {
      const own = around !== null && 'kind' in around && around.kind === 'fact';
      const names = random.chance(0.05) ? [] : random.some(supply.predicates, random.whole(1, 4));
      return own && random.chance(0.8) ? [...names, around.rectangle.predicate.name] : names;
    }
    case 'where':
      if (isInputObjectType(type))
        return generateWhere(random, supply, type, random.chance(0.9) ? around : null);
      break;
    case 'orderBy': {
      const item = getNamedType(type);
      if (!isInputObjectType(item)) break;
      return Array.from(
        {
          length: random.weighted([
            [1, 4],
            [2, 2],
            [3, 1],
          ]),
        },
        () => generateOrder(random, supply, item),
      );
    }
  }
  return anyValue(random, type);
}

function viewValue(random: Random, supply: Supply, around: Around): Record<string, unknown> {
  const view: Record<string, unknown> = {};
  const clocks = clocksOf(around);
  if (random.chance(0.5)) view['asOf'] = dayWithin(random, clocks?.valid) ?? supply.validDay(random);
  if (random.chance(0.5)) view['knownBy'] = dayWithin(random, clocks?.known) ?? supply.knownDay(random);
  if (random.chance(0.15)) view['minStatus'] = random.pick(['CONFIRMED', 'REPORTED']);
  if (random.chance(0.15)) view['includeInferred'] = random.chance(0.2);
  if (random.chance(0.15)) view['includeDisputed'] = random.chance(0.2);
  return view;
}

/** A day at either end of a span, where a wrong comparison shows; null when the span has none, or now and then. */
function dayWithin(random: Random, span: Span | undefined): string | null {
  if (span === undefined || random.chance(0.25)) return null;
  const days = [
    ...[0, 0, 1, -1].map((days) => shift(span.from, days)),
    ...[0, -1].map((days) => shift(span.to, days)),
  ].filter((day) => day > '0001' && day < '9999');
  return days.length === 0 ? null : random.pick(days);
}

/** Any value of a type, for arguments that nothing is known of. */
function anyValue(random: Random, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(random, type.ofType);
  if (isListType(type)) return [anyValue(random, type.ofType)];
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) return {};
  switch (type.name) {
    case 'Boolean':
      return random.chance(0.5);
    case 'Int':
    case 'Float':
      return random.whole(0, 5);
    case 'Date':
      return '2020-01-01';
    default:
      return 'a';
  }
}
