import { getNamedType } from 'graphql';
import type { BoundSite } from './bind-arguments.ts';
import type { OperationPlan, Site } from './operation-plan.ts';

/**
 * Arguments in which former ids of entities have become present ones: all arguments of the type `ID`, alone or in lists.
 * What names nothing by a former id comes back as it is. Filters compare what is stored, so they are left alone.
 */
export function withPresentIds(
  { sites }: Pick<OperationPlan, 'sites'>,
  bound: readonly BoundSite[],
  presentIds: ReadonlyMap<string, string>,
): readonly BoundSite[] {
  if (presentIds.size === 0) return bound;
  const present = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(present) : (presentIds.get(value as string) ?? value);
  const isFormer = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(isFormer) : presentIds.has(value as string);
  const renamed = bound.map((each, index) => {
    const former = idArguments(sites[index]).filter((name) => isFormer(each.values[name]));
    if (former.length === 0) return each;
    const values = former.map((name): [string, unknown] => [name, present(each.values[name])]);
    return { ...each, values: { ...each.values, ...Object.fromEntries(values) } };
  });
  return renamed.some((each, index) => each !== bound[index]) ? renamed : bound;
}

function idArguments(site: Site | undefined): string[] {
  if (site === undefined) return [];
  return site.definition.args.filter(({ type }) => getNamedType(type).name === 'ID').map(({ name }) => name);
}
