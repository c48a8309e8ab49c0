import { filterableTypes } from './build-filters.ts';
import type { ModelField, ModelType, Predicate } from './graph-model.ts';

/** What an order key of a relationship or a list leads to. */
interface Orders {
  readonly types: ReadonlyMap<string, ModelType>;
  readonly predicates: ReadonlyMap<string, Predicate>;
}

const SORT = `
  "Direction of an order key."
  enum Sort {
    "Ascending, what is missing last."
    ASC
    "Descending, what is missing last."
    DESC
    "Ascending, what is missing first."
    ASC_NULLS_FIRST
    "Descending, what is missing first."
    DESC_NULLS_FIRST
  }
  "An order by how many there are under the view."
  input CountOrder {
    "How many there are."
    count: Sort
  }`;

/** The inputs by which connections are ordered: one a type, and one for the facts that lead to it. */
export function orderSdl(orders: Orders): string[] {
  const fields = filterableTypes(orders.types).flatMap((type) => [...type.fields.values()]);
  const relations = fields.flatMap((field) => (field.kind === 'relationship' ? [field] : []));
  const targets = new Set(relations.map((field) => field.type));
  const functional = new Set(
    relations.filter((field) => leadsToOne(field, orders.predicates)).map((field) => field.type),
  );
  return [
    SORT,
    ...filterableTypes(orders.types)
      .filter((type) => isOrdered(type))
      .map((type) => typeOrderSdl(type, orders)),
    ...[...functional].map(
      (type) => `
        "An order by the ${type} of a relationship that leads to one at a time; give one key."
        input ${type}RelationOrder {
          "How many there are."
          count: Sort
          "That of the first fact by validFrom, latest first."
          node: ${type}Order
        }`,
    ),
    ...[...targets].map(
      (type) => `
        "An order of facts that lead to ${type}; give one key."
        input ${type}FactOrder {
          "By the fact."
          fact: FactOrder
          "By where it leads."
          node: ${type}Order
        }`,
    ),
  ];
}

/** Whether objects of a type come in an order that can be asked for; those of lists come as they are written. */
export function isOrdered(type: ModelType): boolean {
  return type.visibility !== 'none' || type.storage === 'embedded';
}

/** Whether a relationship leads to one object at a time, so that rows can be ordered by it. */
export function leadsToOne(field: ModelField, predicates: ReadonlyMap<string, Predicate>): boolean {
  if (field.kind !== 'relationship' || field.direction === 'IN' || field.symmetric) return false;
  return predicates.get(field.predicate)?.functional === true;
}

function typeOrderSdl(type: ModelType, orders: Orders): string {
  const lines = [...type.fields.values()].flatMap((field) => {
    const order = orderOf(field, orders);
    return order === null ? [] : [`"By ${field.name}." ${field.name}: ${order}`];
  });
  return `
    "An order of ${type.name}; give one key."
    input ${type.name}Order { ${lines.join('\n')} }`;
}

function orderOf(field: ModelField, { types, predicates }: Orders): string | null {
  switch (field.kind) {
    case 'property':
      return field.list ? null : 'Sort';
    case 'address':
      return null;
    case 'embedded':
      return `${field.type}Order`;
    case 'reference': {
      const target = types.get(field.type);
      return field.list || target === undefined || !isOrdered(target) ? null : `${field.type}Order`;
    }
    case 'link':
      return field.connection ? 'CountOrder' : null;
    case 'relationship':
      return leadsToOne(field, predicates) ? `${field.type}RelationOrder` : 'CountOrder';
  }
}
