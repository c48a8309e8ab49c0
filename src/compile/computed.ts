import type { ComputedField, ComputedRoot } from '../plan/operation-plan.ts';
import type { References } from './scope.ts';

/** Names a stored object in a computed tree. */
export class Reference {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

/**
 * What an analysis computes: objects by field name, lists, leaves, and references where the schema leads to a stored
 * type. Objects of an abstract type carry their `__typename`.
 */
export type Computed =
  string | number | boolean | null | Reference | readonly Computed[] | { readonly [name: string]: Computed };

/** The id of the object that a value refers to. */
export function referenceOf(value: Computed): string {
  if (!(value instanceof Reference)) throw new Error('A stored type needs a reference.');
  return value.id;
}

/** Objects of a computed tree by field name. */
export type ComputedObject = Readonly<Record<string, Computed>>;

/** The fields that are asked for of a computed object, and the name of its type. */
export function fieldsOf(
  variants: ReadonlyMap<string, readonly ComputedField[]>,
  object: ComputedObject,
): { readonly typeName: string; readonly fields: readonly ComputedField[] } {
  const [only = ''] = variants.keys();
  const named = object['__typename'];
  const typeName = variants.size === 1 || typeof named !== 'string' ? only : named;
  return { typeName, fields: variants.get(typeName) ?? [] };
}

/** The ids at each place of a computed tree, as far as its places are asked for. */
export function referencesOf(root: ComputedRoot, computed: Computed): References {
  const references = new Map(root.places.map(({ place }) => [place, new Set<string>()]));
  const walk = (field: ComputedField, value: Computed | undefined): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const item of value as readonly Computed[]) walk(field, item);
      return;
    }
    const shown = field.value;
    if (shown.kind === 'stored') references.get(shown.place)?.add(referenceOf(value));
    if (shown.kind !== 'object') return;
    const object = value as ComputedObject;
    for (const inner of fieldsOf(shown.variants, object).fields) walk(inner, object[inner.name]);
  };
  walk(root.field, computed);
  return references;
}
