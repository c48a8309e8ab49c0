import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import type { ComputedField, ComputedRoot, ObjectPlan } from '../plan/operation-plan.ts';
import { type Computed, type ComputedObject, fieldsOf, referenceOf } from './computed.ts';

/** An object at a place of a computed tree: its id and its columns. */
export type StoredRow = readonly [id: string, tuple: readonly unknown[]];

/** What shaping a computed tree works with. */
export interface ComputedShaping {
  /** The stored objects, by the order of the places. */
  readonly found: readonly (readonly StoredRow[])[];
  readonly shape: (object: ObjectPlan, id: string, tuple: readonly unknown[]) => unknown;
  /** Notes that a null stands where the schema allows none. */
  readonly violate: () => void;
  /** Key under which the runtime type of an object is noted; null when it need not be. */
  readonly runtimeType: symbol | null;
}

/** Shapes what an analysis computed: by response key, with the stored objects in their places. */
export function shapeComputed(
  { field, places }: ComputedRoot,
  computed: Computed | undefined,
  { found, shape, violate, runtimeType }: ComputedShaping,
): unknown {
  const stored = new Map(places.map(({ place }, index) => [place, new Map(found[index])]));
  const shapeAs = (type: GraphQLOutputType, value: Computed | undefined, each: ComputedField): unknown => {
    if (isNonNullType(type)) {
      const inner = shapeAs(type.ofType, value, each);
      if (inner === null) violate();
      return inner;
    }
    if (value === null || value === undefined) return null;
    if (isListType(type)) return (value as Computed[]).map((item) => shapeAs(type.ofType, item, each));
    switch (each.value.kind) {
      case 'leaf':
      case 'typename':
        return value;
      case 'stored': {
        const id = referenceOf(value);
        const tuple = stored.get(each.value.place)?.get(id);
        return tuple === undefined ? null : shape(each.value.object, id, tuple);
      }
      case 'object': {
        const object = value as ComputedObject;
        const { typeName, fields } = fieldsOf(each.value.variants, object);
        const result: Record<string | symbol, unknown> = {};
        for (const inner of fields) {
          const own = inner.value.kind === 'typename' ? typeName : object[inner.name];
          result[inner.key] = shapeAs(inner.type, own, inner);
        }
        if (runtimeType !== null) Object.defineProperty(result, runtimeType, { value: typeName });
        return result;
      }
    }
  };
  return shapeAs(field.type, computed, field);
}
