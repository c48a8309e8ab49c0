import { GraphQLError, GraphQLScalarType, Kind, type GraphQLSchema, type ValueNode } from 'graphql';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar in ISO 8601, `2023-12-21`. */
export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function parseDay(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(
    `A Date is a day of the calendar such as "2023-12-21", not ${JSON.stringify(value)}.`,
    { nodes: node ?? null },
  );
}

/** Gives the schema's `Date` its coercion: ISO days in, ISO days out. */
export function dateScalar(schema: GraphQLSchema): void {
  const scalar = schema.getType('Date');
  if (!(scalar instanceof GraphQLScalarType)) return;
  scalar.serialize = (value) => parseDay(value);
  scalar.parseValue = (value) => parseDay(value);
  scalar.parseLiteral = (node) => {
    if (node.kind === Kind.STRING) return parseDay(node.value, node);
    throw new GraphQLError('A Date is a text such as "2023-12-21".', { nodes: node });
  };
}
