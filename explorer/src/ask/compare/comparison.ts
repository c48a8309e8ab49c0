import type { AskFactFragment, CompareQuery } from '../../api/__generated__/operations.ts';
import type { Speech } from '../../i18n/language-context.ts';
import { fieldsOf } from '../../model/relationship-fields.ts';
import type { CompareWords } from './words.ts';

/** The answer of the service. */
export type Comparison = CompareQuery['compare'];

/** One question with its answer for each entity. */
export type Question = Comparison['rows'][number];

/** The answer for one entity. */
export type Cell = Question['cells'][number];

/** What tells a row from the others. */
export function keyOfQuestion({ predicate, direction }: Pick<Question, 'predicate' | 'direction'>): string {
  return `${predicate} ${direction}`;
}

/**
 * A question in words: the predicate, or the field that reads it backwards on one of the entities; where none of their
 * types has such a field, the predicate with its place for the entity.
 */
export function nameOfQuestion(
  { predicate, direction, cells }: Question,
  words: CompareWords,
  { word }: Pick<Speech, 'word'>,
): string {
  if (direction !== 'BACKWARD') return word(predicate);
  const inverse = cells
    .flatMap(({ entity }) => fieldsOf(entity.__typename))
    .find((field) => field.predicate === predicate && field.end === 'IN');
  return inverse === undefined ? words.backwards(word(predicate)) : word(inverse.name);
}

/** An answer: what stands at the other end, with every period in which it does. */
export interface Answer {
  readonly factId: string;
  readonly periods: readonly AskFactFragment[];
}

/** The answers of a cell, each once however many periods it has. */
export function answersOf({ facts }: Cell): Answer[] {
  const answers = new Map<string, AskFactFragment[]>();
  for (const fact of facts) answers.set(fact.factId, [...(answers.get(fact.factId) ?? []), fact]);
  return [...answers].map(([factId, periods]) => ({ factId, periods }));
}

/** The entity at the other end of a fact, read from the entity of a cell; null for a value. */
export function otherEnd(fact: AskFactFragment, entityId: string): AskFactFragment['object'] {
  return fact.object !== null && fact.object.id === entityId ? fact.subject : fact.object;
}
