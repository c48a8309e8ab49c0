import { getArgumentValues, GraphQLError } from 'graphql';
import type { OperationPlan, Site } from './operation-plan.ts';
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
}

/**
 * Coerces the arguments of every site and resolves the inherited views.
 *
 * @throws UserInputError for a value of the right type that cannot be used.
 * @throws GraphQLError for a value of the wrong type.
 */
export function bindArguments(
  plan: OperationPlan,
  variables: Readonly<Record<string, unknown>>,
  maxPageSize: number,
): BoundSite[] {
  const bound: BoundSite[] = [];
  for (const [index, site] of plan.sites.entries()) {
    const values = coerce(site, variables);
    const parent = site.parent === null ? undefined : bound[site.parent];
    const given = values['view'];
    const own = typeof given === 'object' && given !== null;
    bound.push({
      values,
      view: own ? readView(given as Record<string, unknown>) : (parent?.view ?? DEFAULT_VIEW),
      viewSite: own ? index : (parent?.viewSite ?? -1),
      page: readPage(site, values, maxPageSize),
    });
  }
  return bound;
}

function coerce(site: Site, variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  try {
    return getArgumentValues(site.definition, site.node, variables);
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
