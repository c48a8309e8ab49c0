import type { GraphQLSchema } from 'graphql';
import type { PredicateRule } from '../claims/claim.ts';

/** What the schema says of the graph: the one structure that plan, compile, seed and export read. */
export interface GraphModel {
  /** The full schema that is served. */
  readonly schema: GraphQLSchema;
  /** Object types and interfaces by name, those of the graph only (no connections, no inputs). */
  readonly types: ReadonlyMap<string, ModelType>;
  /** Names of the object types that implement `Entity`, sorted. */
  readonly entityTypes: readonly string[];
  /** Predicates by name: relationship fields read OUT, literals, and `states`. */
  readonly predicates: ReadonlyMap<string, Predicate>;
  /** Names of the fact qualifiers that belong to a fact's identity, sorted. */
  readonly identifyingQualifiers: readonly string[];
}

/**
 * How an object type is stored.
 * `node`: nodes of one label. `relationship`: read from a relationship. `embedded`: properties of its holder.
 * `interface`: a label that its implementing types share.
 */
export type Storage = 'node' | 'relationship' | 'embedded' | 'interface';

/** How the view hides objects of a type: see `view` in the schema. */
export type Visibility = 'entity' | 'claim' | 'fact' | 'none';

export interface ModelType {
  readonly name: string;
  readonly storage: Storage;
  /** Label of nodes; `null` unless stored as nodes or an interface of nodes. */
  readonly label: string | null;
  readonly visibility: Visibility;
  /** Concrete types: the type itself, or those that implement the interface, sorted. */
  readonly possibleTypes: readonly string[];
  /** Interfaces that the type implements. */
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, ModelField>;
  /** Whether paths go through such nodes only when asked. */
  readonly hub: boolean;
  /** Root fields of a `@node` type. */
  readonly root: { readonly one: string; readonly many: string } | null;
}

export type ModelField =
  PropertyField | AddressField | EmbeddedField | RelationshipField | LinkField | ReferenceField;

interface FieldBase {
  readonly name: string;
  readonly nullable: boolean;
  readonly list: boolean;
}

/** A scalar or enum, or a list of them, kept as the property of the same name. */
export interface PropertyField extends FieldBase {
  readonly kind: 'property';
  /** `ID`, `String`, `Int`, `Float`, `Boolean`, `Date`, or the name of an enum. */
  readonly type: string;
  readonly enumValues: readonly string[] | null;
  readonly searched: boolean;
}

/** Computed from the id of the holder. */
export interface AddressField extends FieldBase {
  readonly kind: 'address';
}

/** An object whose fields are properties of the holder: prefix + field name with a capital. */
export interface EmbeddedField extends FieldBase {
  readonly kind: 'embedded';
  readonly type: string;
  readonly prefix: string;
}

/** A connection whose edges are facts. */
export interface RelationshipField extends FieldBase {
  readonly kind: 'relationship';
  readonly type: string;
  readonly relationshipType: string;
  readonly direction: 'OUT' | 'IN';
  readonly symmetric: boolean;
  /** Name of the predicate that the field reads: its own when OUT. */
  readonly predicate: string;
}

/** Objects at the end of evidence relationships, or read from them; `connection` when a paged list of nodes. */
export interface LinkField extends FieldBase {
  readonly kind: 'link';
  readonly type: string;
  readonly relationshipTypes: readonly string[];
  readonly direction: 'OUT' | 'IN';
  readonly connection: boolean;
}

/** Nodes whose ids the holder keeps in a property. */
export interface ReferenceField extends FieldBase {
  readonly kind: 'reference';
  readonly type: string;
  readonly property: string;
}

/** One word of the closed vocabulary of claims. */
export interface Predicate extends PredicateRule {
  readonly description: string;
  /** The clause that says it, by language; null where the schema gives none. */
  readonly wording: { readonly en: string; readonly fr: string } | null;
  /** `null` for literals and `states`. */
  readonly relationshipType: string | null;
  /** Says that both ends are the same: never walked by a path. */
  readonly identity: boolean;
  /** Concrete types that may be subject, sorted. */
  readonly subjectTypes: readonly string[];
  /** Concrete types that may be object, sorted; empty for literals and `states`. */
  readonly objectTypes: readonly string[];
  readonly literal: {
    readonly kind: 'number' | 'date' | 'text' | 'boolean';
    readonly units: readonly string[];
  } | null;
}
