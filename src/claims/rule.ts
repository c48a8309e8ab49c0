/** A text in both languages of the product. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

/** The name of an entity, or of a qualifier's value, within one rule. */
export type Variable = string;

/** A condition on a qualifier of a fact. A qualifier that is not stated meets none. */
export type QualifierCondition =
  | { readonly oneOf: readonly string[] }
  /** Equal wherever the variable is used in the rule; the first use binds it. */
  | { readonly variable: Variable };

/**
 * One step of a pattern: from an entity already bound, over one fact or a bounded chain of them, to another
 * entity. The `from` of the first step is bound to every entity at that end of such a fact. A `to` that is
 * already bound must be reached again, which is how branches of a pattern meet.
 */
export interface Step {
  readonly from: Variable;
  /** Any one of these predicates. */
  readonly predicates: readonly string[];
  /** FORWARD reads facts from subject to object. Facts of symmetric predicates are read both ways anyway. */
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly to: Variable;
  /** How many facts in a row, both inclusive; once when absent. `minimum` 0 lets `to` be `from` itself. */
  readonly repeat?: { readonly minimum: number; readonly maximum: number };
  /** Conditions on the facts, by name of qualifier. */
  readonly qualifiers?: Readonly<Record<string, QualifierCondition>>;
  /** CONFIRMED lets only facts that meet this standard of proof be premises. */
  readonly minStatus?: 'CONFIRMED' | 'REPORTED';
}

/**
 * A rule of inference as data: where the whole pattern holds, and no fact that it excludes is known, the
 * conclusion potentially holds. Steps are taken in order; there is no recursion but bounded repetition.
 */
export interface Rule {
  readonly id: string;
  readonly version: number;
  readonly name: Bilingual;
  /** The rule in words. With an absence condition it says "no … is known" and "aucun … connu". */
  readonly text: Bilingual;
  readonly conclusion: {
    readonly predicate: string;
    readonly subject: Variable;
    readonly object: Variable;
    /** Qualifiers of the concluded fact, each the value of a variable bound by a step. */
    readonly qualifiers?: Readonly<Record<string, Variable>>;
  };
  /** Labels of entities that a variable may be bound to; any entity when it has no entry. */
  readonly types: Readonly<Record<Variable, readonly string[]>>;
  readonly path: readonly Step[];
  /**
   * Steps that must lead nowhere: the rule holds only in the part of both clocks in which no such fact holds,
   * not even possibly. An unknown fact is not a "no"; it only is not known. A `to` that no step binds stands
   * for any entity.
   */
  readonly absent: readonly Step[];
  /** Most inferences this rule may make; one more is an error and not a shorter answer. */
  readonly ceiling: number;
  readonly examples: {
    readonly positive: readonly PositiveExample[];
    readonly negative: readonly Example[];
  };
}

/** Facts that hold always and are always known, with the labels of their entities. */
export interface Example {
  readonly about: string;
  readonly facts: readonly ExampleFact[];
  readonly types: Readonly<Record<string, readonly string[]>>;
}

/** An example from which the rule concludes this and nothing else. */
export interface PositiveExample extends Example {
  readonly concludes: readonly { readonly subject: string; readonly object: string }[];
}

/** A fact as an example writes it. */
export interface ExampleFact {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** REPORTED when absent. */
  readonly status?: 'CONFIRMED' | 'REPORTED';
}

/** Longest chain that one step may repeat over. */
export const MAXIMUM_REPETITION = 10;
