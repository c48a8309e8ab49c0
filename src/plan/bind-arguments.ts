import { getNamedType, GraphQLError } from 'graphql';
import type { GraphModel } from '../model/graph-model.ts';
import type { Filter } from './condition.ts';
import type { OperationPlan, Site } from './operation-plan.ts';
import { type FacetBy, planFacet } from './plan-facet.ts';
import { planOrder, type SortKey } from './plan-order.ts';
import { planWhere } from './plan-where.ts';
import type { ArgumentValues } from './read-arguments.ts';
import { UserInputError } from './user-input-error.ts';
import { DEFAULT_VIEW, readView, type View } from './view.ts';

/** How many rows a connection and a list return when the operation does not say. */
export const DEFAULT_PAGE = 20;
const DEFAULT_LIST = 50;

/** The part of a connection that is asked for. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** The coerced arguments of a site, with every default filled in. */
export interface BoundSite {
  readonly values: Readonly<Record<string, unknown>>;
  readonly view: View;
  /** Site whose argument the view is, for parameters; -1 when it is the default one. */
  readonly viewSite: number;
  readonly page: Page;
  /** What `where` says; `null` when it says nothing. */
  readonly filter: Filter | null;
  /** What `orderBy` says; `null` when it says nothing. */
  readonly order: readonly SortKey[] | null;
  /** What a facet counts by; `null` for any other field. */
  readonly facet: FacetBy | null;
}

/**
 * Coerces the arguments of every site and resolves the inherited views.
 *
 * @throws UserInputError for a value of the right type that cannot be used.
 * @throws GraphQLError for a value of the wrong type.
 */
export type BindArguments = (
  variables: Readonly<Record<string, unknown>>,
  maxPageSize: number,
) => readonly BoundSite[];

/** Makes the binding of a plan. Sites that no variable reaches are bound once. */
export function argumentBinder(plan: OperationPlan): BindArguments {
  const fixed: BoundSite[] = [];
  let fixedFor: number | null = null;
  return (variables, maxPageSize) => {
    if (maxPageSize !== fixedFor) {
      fixed.length = 0;
      fixedFor = maxPageSize;
    }
    const bound: BoundSite[] = [];
    for (const [index, site] of plan.sites.entries()) {
      const parent = site.parent === null ? undefined : bound[site.parent];
      const known = fixed[index];
      if (known !== undefined && seesAs(known, parent, index)) bound.push(known);
      else {
        const each = bindSite(site, { model: plan.model, index, parent, maxPageSize, variables });
        bound.push(each);
        if (site.arguments.constant) fixed[index] = each;
      }
    }
    return bound;
  };
}

/** Whether a site that was bound before has a view of its own, or would inherit the same one again. */
function seesAs({ view, viewSite }: BoundSite, parent: BoundSite | undefined, index: number): boolean {
  if (viewSite === index) return true;
  return view === (parent?.view ?? DEFAULT_VIEW) && viewSite === (parent?.viewSite ?? -1);
}

interface SiteBinding {
  readonly model: GraphModel;
  readonly index: number;
  readonly parent: BoundSite | undefined;
  readonly maxPageSize: number;
  readonly variables: Readonly<Record<string, unknown>>;
}

function bindSite(site: Site, { model, index, parent, maxPageSize, variables }: SiteBinding): BoundSite {
  const values = coerce(site, variables);
  const given = values['view'];
  const own = typeof given === 'object' && given !== null;
  return {
    values,
    view: own ? readView(given as Record<string, unknown>) : (parent?.view ?? DEFAULT_VIEW),
    viewSite: own ? index : (parent?.viewSite ?? -1),
    page: readPage(site, values, maxPageSize),
    ...readRows(model, site, values),
  };
}

/** What the arguments of a connection, or of a facet of one, say of its rows. */
function readRows(
  model: GraphModel,
  { rows, path, definition }: Site,
  values: Readonly<Record<string, unknown>>,
): Pick<BoundSite, 'filter' | 'order' | 'facet'> {
  if (rows === null) return NO_ROWS;
  if (getNamedType(definition.type).name === 'FacetValue')
    return { ...NO_ROWS, facet: planFacet(values, path) };
  const where = values['where'] as Readonly<Record<string, unknown>> | null | undefined;
  const orderBy = values['orderBy'] as readonly Readonly<Record<string, unknown>>[] | null | undefined;
  if ((where ?? null) === null && (orderBy ?? []).length === 0) return NO_ROWS;
  const subject = (name: string) => ({ types: model.types, rows, path: [...path, name] });
  return {
    filter: where === null || where === undefined ? null : planWhere(subject('where'), where),
    order:
      orderBy === null || orderBy === undefined || orderBy.length === 0
        ? null
        : planOrder(subject('orderBy'), orderBy),
    facet: null,
  };
}

const NO_ROWS = { filter: null, order: null, facet: null };

function coerce(site: Site, variables: Readonly<Record<string, unknown>>): ArgumentValues {
  try {
    return site.arguments.read(variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new UserInputError(error.message, site.path);
  }
}

function readPage(site: Site, values: Readonly<Record<string, unknown>>, maxPageSize: number): Page {
  const first = readSize(site, values, { name: 'first', max: maxPageSize });
  const last = readSize(site, values, { name: 'last', max: maxPageSize });
  if (first !== null && last !== null) {
    throw new UserInputError('Give either "first" or "last", not both.', [...site.path, 'last']);
  }
  const pages = site.definition.args.some(
    (argument) => argument.name === 'last' || argument.name === 'after',
  );
  return {
    size: first ?? last ?? (pages ? DEFAULT_PAGE : DEFAULT_LIST),
    backward: last !== null,
    after: readText(values['after']),
    before: readText(values['before']),
  };
}

function readSize(
  site: Site,
  values: Readonly<Record<string, unknown>>,
  { name, max }: { readonly name: string; readonly max: number },
): number | null {
  const size = values[name];
  if (typeof size !== 'number') return null;
  if (size < 0 || size > max) {
    throw new UserInputError(`"${name}" is ${size}; it must lie between 0 and ${max}.`, [...site.path, name]);
  }
  return size;
}

function readText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
