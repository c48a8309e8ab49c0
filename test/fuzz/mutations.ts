import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A fault that the fuzz test must find: a text in one file of the product, and what stands in its place. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly replacement: string;
  /** Whether few operations find it. */
  readonly quick?: boolean;
}

/** Faults of compiler and projection, each of a kind that is easily made. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'a dispute that is not computed',
    file: 'claims/project-fact.ts',
    text: 'disputed: opposingIds.length > 0,',
    replacement: 'disputed: false,',
  },
  {
    name: 'a view dropped on the hop to facts',
    file: 'compile/follow.ts',
    text: `      atMost,
      distinct: false,
      conditions: visible(scope, site, { variable: relationship, visibility: 'fact' }),`,
    replacement: `      atMost,
      distinct: false,
      conditions: [],`,
  },
  {
    name: 'a view dropped on the hop to claims',
    file: 'compile/follow.ts',
    text: 'conditions: visible(scope, site, { variable: node, visibility: target.visibility }),',
    replacement: 'conditions: [],',
    quick: true,
  },
  {
    name: 'a view that hides no entity',
    file: 'compile/visible.ts',
    text: "if (knownBy !== null) conditions.push(Cypher.lte(variable.property('knownFrom'), knownBy));",
    replacement: '',
  },
  {
    name: 'a first day that no longer counts, in both clocks',
    file: 'compile/visible.ts',
    text: 'Cypher.lte(variable.property(from), day)',
    replacement: 'Cypher.lt(variable.property(from), day)',
  },
  {
    name: 'a lost order key',
    file: 'compile/follow.ts',
    text: `          : { name: key, expression: relationship.property(key) },
        { name: 'validFrom', expression: relationship.property('validFrom') },`,
    replacement: '          : { name: key, expression: relationship.property(key) },',
  },
  {
    name: 'a page that starts with the row of its cursor',
    file: 'compile/keyset.ts',
    text: 'isAscending(step) ? Cypher.gt(expression, step.value)',
    replacement: 'isAscending(step) ? Cypher.gte(expression, step.value)',
    quick: true,
  },
  {
    name: 'a negation that is lost on its way inwards',
    file: 'plan/plan-where.ts',
    text: 'return { ...position, negated: !position.negated };',
    replacement: 'return position;',
  },
  {
    name: 'a total that counts rectangles',
    file: 'compile/follow.ts',
    text: `      counted: relationship.property('factId'),
      recurs: hasPeriods(scope, site),
      atMost,`,
    replacement: `      counted: relationship.property('id'),
      recurs: hasPeriods(scope, site),
      atMost,`,
  },
  {
    name: 'a presumed end that is off by one day',
    file: 'claims/presumed-tail.ts',
    text: 'presumedTo = earlier(presumedTo, dayAfter(end.earliest));',
    replacement: 'presumedTo = earlier(presumedTo, end.earliest);',
  },
  {
    name: 'a standard of proof that is ignored',
    file: 'compile/visible.ts',
    text: "view.minStatus === 'CONFIRMED'",
    replacement: 'view.minStatus === null',
  },
  {
    name: 'a last day that counts once too often, in both clocks',
    file: 'compile/visible.ts',
    text: 'Cypher.gt(variable.property(to), day)',
    replacement: 'Cypher.gte(variable.property(to), day)',
  },
];

/**
 * Copies the sources of the product and puts a fault into them.
 * @throws Error unless the text stands there exactly once
 */
export async function mutate(
  sources: string,
  copy: string,
  { file, text, replacement }: Mutation,
): Promise<void> {
  await cp(sources, copy, { recursive: true });
  const path = join(copy, file);
  const parts = (await readFile(path, 'utf8')).split(text);
  if (parts.length !== 2)
    throw new Error(
      `${file} holds the text of a mutation ${parts.length - 1} times instead of once: ${text}`,
    );
  await writeFile(path, parts.join(replacement));
}
