import type { FieldNode, GraphQLField, GraphQLOutputType } from 'graphql';
import type { GraphModel, LinkField, ReferenceField, RelationshipField } from '../model/graph-model.ts';
import type { RowType } from './condition.ts';
import type { ArgumentReader } from './read-arguments.ts';

/** What an operation asks for, before any argument has a value. */
export interface OperationPlan {
  readonly model: GraphModel;
  readonly roots: readonly RootPlan[];
  /** Where arguments stand; a `site` elsewhere is an index into this list. */
  readonly sites: readonly Site[];
  /** Whether the operation asks for the schema too. */
  readonly introspects: boolean;
}

/** A field that takes arguments. */
export interface Site {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly arguments: ArgumentReader;
  /** Response keys from the root, for error messages. */
  readonly path: readonly string[];
  /** Nearest site above whose view this one inherits; `null` at the root. */
  readonly parent: number | null;
  /** The rows that its arguments select, order or count; `null` for a field that is no connection. */
  readonly rows: RowType | null;
}

export type RootPlan =
  | { readonly kind: 'typename'; readonly key: string; readonly typeName: string }
  | {
      readonly kind: 'one';
      readonly key: string;
      readonly site: number;
      readonly type: string;
      readonly object: ObjectPlan;
    }
  | { readonly kind: 'node'; readonly key: string; readonly site: number; readonly object: ObjectPlan }
  | {
      readonly kind: 'many';
      readonly key: string;
      readonly site: number;
      readonly type: string;
      readonly connection: ConnectionPlan;
    }
  | {
      readonly kind: 'search';
      readonly key: string;
      readonly site: number;
      readonly connection: ConnectionPlan;
    }
  | ComputedRoot;

/** A root field that an analysis answers: a tree of computed values, with stored objects at some of its places. */
export interface ComputedRoot {
  readonly kind: 'computed';
  readonly key: string;
  readonly site: number;
  readonly name: string;
  readonly field: ComputedField;
  /** Where stored objects stand in the tree. */
  readonly places: readonly StoredPlace[];
  /** Names of the computed fields that are asked for, dotted from the root field: `paths.hops`. */
  readonly selected: ReadonlySet<string>;
}

/** A place of a computed tree at which stored objects are shown; analyses name them by id. */
export interface StoredPlace {
  /** Number of the place, unique in the operation. */
  readonly place: number;
  readonly object: ObjectPlan;
}

/** A response key of a computed object and what stands behind it. */
export interface ComputedField {
  readonly key: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly value:
    | { readonly kind: 'typename' }
    | { readonly kind: 'leaf' }
    /** Fields by runtime type; a value of an abstract type carries its `__typename`. */
    | { readonly kind: 'object'; readonly variants: ReadonlyMap<string, readonly ComputedField[]> }
    | ({ readonly kind: 'stored' } & StoredPlace);
}

/** An object to read: the columns that any of its runtime types needs, and which of them each type shows. */
export interface ObjectPlan {
  readonly type: string;
  readonly columns: readonly Column[];
  /** Column that holds the runtime type; `null` when there is only one. */
  readonly typeColumn: number | null;
  readonly variants: ReadonlyMap<string, readonly Entry[]>;
}

/** A response key and where its value comes from: a column, or the name of the runtime type. */
export interface Entry {
  readonly key: string;
  readonly column: number | null;
  readonly nonNull: boolean;
}

export type Column =
  | { readonly kind: 'property'; readonly property: string; readonly date: boolean; readonly list: boolean }
  | { readonly kind: 'address'; readonly type: string }
  | { readonly kind: 'embedded'; readonly properties: readonly string[]; readonly object: ObjectPlan }
  | {
      readonly kind: 'connection';
      readonly field: RelationshipField | LinkField;
      readonly site: number;
      readonly connection: ConnectionPlan;
    }
  | { readonly kind: 'list'; readonly field: LinkField; readonly site: number; readonly object: ObjectPlan }
  | {
      readonly kind: 'reference';
      readonly field: ReferenceField;
      readonly site: number;
      readonly object: ObjectPlan;
    };

/** A connection: its entries, and what they need of the database. */
export interface ConnectionPlan {
  /** Type of the nodes at the end of its edges. */
  readonly target: string;
  readonly entries: readonly ConnectionEntry[];
  readonly needsRows: boolean;
  readonly needsCount: boolean;
}

export type ConnectionEntry =
  | { readonly kind: 'typename'; readonly key: string; readonly typeName: string }
  | { readonly kind: 'edges'; readonly key: string; readonly entries: readonly EdgeEntry[] }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly entries: readonly PageInfoEntry[] }
  | { readonly kind: 'totalCount'; readonly key: string }
  | FacetEntry
  | ExtremesEntry;

/** How many rows there are by value. */
export interface FacetEntry {
  readonly kind: 'facet';
  readonly key: string;
  readonly site: number;
  readonly entries: readonly FacetValueEntry[];
}

export type FacetValueEntry =
  | { readonly kind: 'typename' | 'value' | 'count'; readonly key: string }
  | { readonly kind: 'node'; readonly key: string; readonly object: ObjectPlan };

/** The least or greatest values of properties of the rows: of the fact where they are edges. */
export interface ExtremesEntry {
  readonly kind: 'min' | 'max';
  readonly key: string;
  readonly typeName: string;
  readonly entries: readonly { readonly key: string; readonly property: ExtremeProperty | null }[];
}

/** A property whose extremes are asked for. `day`: the sentinels of open intervals count as missing. */
export interface ExtremeProperty {
  readonly name: string;
  readonly day: boolean;
}

export type EdgeEntry =
  | { readonly kind: 'typename'; readonly key: string; readonly typeName: string }
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'score'; readonly key: string }
  | { readonly kind: 'snippet'; readonly key: string; readonly entries: readonly SnippetEntry[] }
  | { readonly kind: 'claim'; readonly key: string; readonly object: ObjectPlan }
  | { readonly kind: 'fact' | 'node'; readonly key: string; readonly object: ObjectPlan };

/** A field of a part of a snippet. */
export interface SnippetEntry {
  readonly key: string;
  readonly field: 'text' | 'match' | '__typename';
}

export interface PageInfoEntry {
  readonly key: string;
  readonly field: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | '__typename';
}
