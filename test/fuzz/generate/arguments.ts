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
import { generateOrder, generateWhere } from './conditions.ts';
import type { Supply } from './supply.ts';

interface Wanted {
  readonly argument: GraphQLArgument;
  readonly field: GraphQLField<unknown, unknown>;
}

/** A value for an argument, such that the answer is rather not empty. */
export function argumentValue(random: Random, supply: Supply, { argument, field }: Wanted): unknown {
  const type = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
  switch (argument.name) {
    case 'id': {
      const target = getNamedType(field.type).name;
      return supply.id(random, target === 'Node' ? random.pick(['Entity', 'Claim', 'Fact']) : target);
    }
    case 'view':
      return random.chance(0.04) ? null : viewValue(random, supply);
    case 'first':
    case 'last':
      return random.chance(0.03) ? null : random.weighted([[0, 1], [1, 4], [2, 5], [3, 5], [5, 3], [8, 1]]);
    case 'predicates':
      return random.chance(0.05) ? [] : random.some(supply.predicates, random.whole(1, 4));
    case 'where':
      if (isInputObjectType(type)) return generateWhere(random, supply, type, null);
      break;
    case 'orderBy': {
      const item = getNamedType(type);
      if (!isInputObjectType(item)) break;
      return Array.from({ length: random.weighted([[1, 4], [2, 2], [3, 1]]) }, () =>
        generateOrder(random, supply, item),
      );
    }
  }
  return anyValue(random, type);
}

function viewValue(random: Random, supply: Supply): Record<string, unknown> {
  const view: Record<string, unknown> = {};
  if (random.chance(0.5)) view['asOf'] = supply.validDay(random);
  if (random.chance(0.5)) view['knownBy'] = supply.knownDay(random);
  if (random.chance(0.15)) view['minStatus'] = random.pick(['CONFIRMED', 'REPORTED']);
  if (random.chance(0.15)) view['includeInferred'] = random.chance(0.2);
  if (random.chance(0.15)) view['includeDisputed'] = random.chance(0.2);
  return view;
}

/** Any value of a type, for arguments that nothing is known of. */
function anyValue(random: Random, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(random, type.ofType);
  if (isListType(type)) return [anyValue(random, type.ofType as GraphQLInputType)];
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

