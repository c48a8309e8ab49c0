import Cypher from '@neo4j/cypher-builder';
import type { OrderTerm } from '../plan/plan-order.ts';
import { type Context, type Ends, follow, shownProperty } from './compile-condition.ts';
import { countOf, type Rows, where } from './follow.ts';
import type { OrderKey } from './keyset.ts';
import { boundSite, newVariable, type Scope } from './scope.ts';

/** The order of rows: what was asked for and, to make it total, their id; else their default order. */
export function orderOf(scope: Scope, site: number, rows: Rows): readonly OrderKey[] {
  const { order } = boundSite(scope.bound, site);
  if (order === null) return rows.order;
  const asked = order.map(({ name, term, descending, missing }): OrderKey => {
    const expression = compileTerm({ scope, site }, term, rows);
    const key = { name, descending, missing };
    return expression instanceof Cypher.Property
      ? { ...key, expression }
      : { ...key, expression: newVariable(scope), computed: expression };
  });
  return [...asked, { name: 'id', expression: (rows.fact ?? rows.node).property('id') }];
}

function compileTerm(context: Context, term: OrderTerm, ends: Ends): Cypher.Expr {
  switch (term.kind) {
    case 'property':
      return shownProperty(ends.node.property(term.property), term.day);
    case 'end': {
      const node = term.end === 'fact' ? (ends.fact ?? ends.node) : ends.node;
      return compileTerm(context, term.of, { node, fact: null });
    }
    case 'count': {
      const led = follow(context, term, ends);
      return countOf(where(led.match(), led.conditions), led);
    }
    case 'target': {
      const { match, conditions, node, fact } = follow(context, term, ends);
      const matched = where(match(), conditions);
      const value = compileTerm(context, term.of, { node, fact: null });
      if (fact === null) return Cypher.head(new Cypher.Collect(matched.return(value)));
      // Of several facts the latest counts.
      const first = matched
        .with(fact, node)
        .orderBy([fact.property('validFrom'), 'DESC'], [fact.property('id'), 'ASC'])
        .limit(new Cypher.Literal(1));
      return Cypher.head(new Cypher.Collect(first.return(value)));
    }
  }
}
