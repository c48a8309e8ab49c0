import { getNamedType, GraphQLID } from 'graphql';
import type { BoundSite } from './bind-arguments.ts';
import type {
  Column,
  ComputedRoot,
  ConnectionPlan,
  ObjectPlan,
  OperationPlan,
  RootPlan,
  Site,
} from './operation-plan.ts';

/** What an operation may cost: about the number of objects that the database reads for it. */
export interface OperationCost {
  readonly cost: number;
  /** Response keys from the root to the field that adds the most by itself; `null` when nothing is read. */
  readonly costliestPath: readonly string[] | null;
}

/**
 * What a page and a list of evidence count as when the operation does not say how many it wants. They may hold 20 and
 * 50, but few objects have that many neighbours or claims, and those of a chain never all have.
 */
const UNSTATED_PAGE = 10;
const UNSTATED_LIST = 5;
/** Rows that a count, a condition or an order reads: all of the connection, of which nobody knows the number yet. */
const ALL_RELATED = 100;
/** The same for a connection at the root, and what a search looks through. */
const ALL_STORED = 1_000;
/** Rows of a related list that a condition or an order looks at for each row. */
const RELATED_IN_CONDITION = 10;
/** Objects that an analysis is taken to show at each place of its answer, at least, and for each id that it is asked for. */
const COMPUTED = 20;
const RELATED_KEYS = new Set(['some', 'none', 'every', 'count']);

/**
 * Prices an operation from its coerced arguments, before anything is read, so that page sizes in variables count too.
 *
 * - An object costs 1; its scalars are free. Fields of all types that an interface may turn out to be are added.
 * - A connection costs as many objects as its page size, with all that lies below them; 10 when none is given.
 * - A reference costs what its object costs, a list its limit times that; 5 times when no limit is given.
 * - `totalCount`, and whatever else is told of all rows, costs 100 each, at the root 1000; a search costs 1000.
 * - An analysis costs 1000, 100 for each object that it may show, and so many objects at each place of its answer: as
 *   many as `first`, `last` or `maxNodes` says, for routes as often as they may have hops; else 20 for each id of the
 *   longest list of ids; 20 at least.
 * - `where` and `orderBy` cost 100, at the root 1000, times their conditions and keys. What stands under `some`, `none`,
 *   `every` or `count` is looked at for each related object and counts 10 times.
 *
 * A field costs this as often as the object that holds it is read.
 */
export function operationCost(plan: OperationPlan, bound: readonly BoundSite[]): OperationCost {
  const costs = new Map<number, number>();
  const add = (site: number, cost: number): void => {
    costs.set(site, (costs.get(site) ?? 0) + cost);
  };
  for (const root of plan.roots) priceRoot({ sites: plan.sites, bound, add }, root);
  let total = 0;
  let costliest: number | null = null;
  for (const [site, cost] of costs) {
    total += cost;
    if (costliest === null || cost > (costs.get(costliest) ?? 0)) costliest = site;
  }
  return { cost: total, costliestPath: costliest === null ? null : (plan.sites[costliest]?.path ?? null) };
}

interface Pricing {
  readonly sites: readonly Site[];
  readonly bound: readonly BoundSite[];
  /** Adds to the cost of a site. */
  readonly add: (site: number, cost: number) => void;
}

/** A place that is reached `times` times; what is read there is added to `site`. */
interface Reached {
  readonly site: number;
  readonly times: number;
}

function priceRoot(pricing: Pricing, root: RootPlan): void {
  switch (root.kind) {
    case 'typename':
      break;
    case 'one':
    case 'node':
      priceObject(pricing, root.object, { site: root.site, times: 1 });
      break;
    case 'search':
      pricing.add(root.site, ALL_STORED);
      priceConnection(pricing, root.connection, { site: root.site, times: 1, all: ALL_STORED });
      break;
    case 'many':
      priceConnection(pricing, root.connection, { site: root.site, times: 1, all: ALL_STORED });
      break;
    case 'computed':
      priceAnalysis(pricing, root);
      break;
  }
}

function priceAnalysis(pricing: Pricing, { site, places }: ComputedRoot): void {
  const times = mostShown(pricing.sites[site], pricing.bound[site]?.values ?? {});
  pricing.add(site, ALL_STORED + times * ALL_RELATED);
  for (const { object } of places) priceObject(pricing, object, { site, times });
}

/** How many objects an analysis may show at one place of its answer. */
function mostShown(site: Site | undefined, values: Readonly<Record<string, unknown>>): number {
  const numberOf = (name: string): number | null => {
    const value = values[name];
    return typeof value === 'number' ? value : null;
  };
  const stated = numberOf('first') ?? numberOf('last') ?? numberOf('maxNodes');
  if (stated !== null) return Math.max(COMPUTED, stated * (numberOf('maxDepth') ?? 1));
  const lists = (site?.definition.args ?? []).map(({ name, type }) => {
    const value = values[name];
    return Array.isArray(value) && getNamedType(type) === GraphQLID ? value.length : 1;
  });
  return COMPUTED * Math.max(1, ...lists);
}

function priceObject(pricing: Pricing, object: ObjectPlan, { site, times }: Reached): void {
  pricing.add(site, times);
  priceColumns(pricing, object.columns, times);
}

function priceColumns(pricing: Pricing, columns: readonly Column[], times: number): void {
  for (const column of columns) {
    switch (column.kind) {
      case 'property':
      case 'address':
      case 'embedded':
        break;
      case 'connection':
        priceConnection(pricing, column.connection, { site: column.site, times, all: ALL_RELATED });
        break;
      case 'list':
      case 'reference': {
        const size = column.field.list ? sizeOf(pricing, column.site, UNSTATED_LIST) : 1;
        priceObject(pricing, column.object, { site: column.site, times: times * size });
        break;
      }
    }
  }
}

/** `all`: how many rows the connection is taken to have. */
function priceConnection(
  pricing: Pricing,
  connection: ConnectionPlan,
  { site, times, all }: Reached & { readonly all: number },
): void {
  const values = pricing.bound[site]?.values ?? {};
  const rows = times * sizeOf(pricing, site, UNSTATED_PAGE);
  const looks = conditionCost(values['where']) + conditionCost(values['orderBy']);
  pricing.add(site, times * all * looks);
  if (connection.needsRows) pricing.add(site, rows);
  for (const entry of connection.entries) {
    switch (entry.kind) {
      case 'typename':
      case 'pageInfo':
        break;
      case 'edges':
        for (const each of entry.entries) {
          if ('object' in each) priceColumns(pricing, each.object.columns, rows);
        }
        break;
      default:
        pricing.add(site, times * all);
    }
  }
}

/** How many objects a page or a list is taken to hold. */
function sizeOf({ bound }: Pricing, site: number, unstated: number): number {
  const { values, page } = bound[site] ?? {};
  const stated = typeof values?.['first'] === 'number' || typeof values?.['last'] === 'number';
  return stated ? (page?.size ?? 0) : unstated;
}

/**
 * What a condition or an order looks at for each row: one for each value and each object it is made of. The inputs of
 * all types have the same structure, so none is named here.
 */
function conditionCost(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) {
    const items = value.map(conditionCost).reduce((sum, cost) => sum + cost, 0);
    return value.some((item) => typeof item === 'object') ? items : 1;
  }
  if (typeof value !== 'object') return 1;
  let cost = 1;
  for (const [key, inner] of Object.entries(value)) {
    cost += conditionCost(inner) * (RELATED_KEYS.has(key) ? RELATED_IN_CONDITION : 1);
  }
  return cost;
}
