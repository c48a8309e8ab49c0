import type { Rule } from '../claims/rule.ts';
import { runRuleExamples, type ExampleFailure } from '../claims/run-rule-examples.ts';
import { validateRule, type RuleFault } from '../claims/validate-rule.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { CuratedRule } from './curated.ts';
import { labelsOf } from './entity-rows.ts';
import type { FaultLog, Place } from './fault.ts';
import { nearestOf } from './suggest.ts';

/** Where the parts of a rule stand in a file, where they are called otherwise. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/^path\b/, 'steps'],
  [/^text\.en$/, 'text'],
  [/^text\.fr$/, 'textFr'],
];
/** A part of a rule's text that stands for what a variable is bound to. */
export const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Reports every fault of a rule that could be read; a rule without any must pass its own examples. */
export function checkRule(curated: CuratedRule, model: GraphModel, faults: FaultLog): void {
  const { rule } = curated;
  const types = new Set(model.entityTypes.flatMap((type) => labelsOf(type, model)));
  const found = [...validateRule(rule, { predicates: model.predicates, types }), ...faultsOfText(rule)];
  for (const fault of found) {
    const unknown = /^There is no predicate (\w+)\.$/.exec(fault.message)?.[1];
    const near = unknown === undefined ? null : nearestOf(unknown, model.predicates.keys());
    faults.fault(
      placeOfFault(curated, fault),
      fault.message,
      near === null ? null : `Did you mean "${near}"?`,
    );
  }
  if (found.length > 0) return;
  for (const failure of runRuleExamples(rule, model.predicates)) {
    const place = placeWithin(curated, `examples.${failure.kind}[${failure.index}]`);
    faults.fault(place, messageOfFailure(failure));
  }
}

/** The names of a rule's variables, those of its absence conditions left out: nothing is known of them. */
function variablesOf({ path }: Rule): Set<string> {
  const conditions = path.flatMap(({ qualifiers = {} }) => Object.values(qualifiers));
  return new Set([
    ...path.flatMap(({ from, to }) => [from, to]),
    ...conditions.flatMap((condition) => ('variable' in condition ? [condition.variable] : [])),
  ]);
}

function faultsOfText(rule: Rule): RuleFault[] {
  const variables = variablesOf(rule);
  const { en, fr } = rule.text;
  return Object.entries({ en, fr }).flatMap(([language, text]) => {
    const at = `text.${language}`;
    const unknown = [...text.matchAll(PLACEHOLDER)].filter(([, name = '']) => !variables.has(name));
    const messages = unknown.map(([placeholder]) => `No step binds the variable of ${placeholder}.`);
    if (!/potenti/i.test(text))
      messages.push('The text of a rule must call what it concludes potential: it is never established.');
    return messages.map((message) => ({ rule: rule.id, at, message }));
  });
}

/** The name of an unknown predicate is found within its list, so that the place is that of the word. */
function placeOfFault(curated: CuratedRule, { at, message }: RuleFault): Place {
  const within = /^(path|absent)\[(\d+)\]\.predicates$/.exec(at);
  if (within === null) return placeWithin(curated, at);
  const step = curated.rule[within[1] === 'path' ? 'path' : 'absent'][Number(within[2])];
  const index = step?.predicates.findIndex((name) => message.split(/[\s.]/).includes(name)) ?? -1;
  return placeWithin(curated, index < 0 ? at : `${at}[${index}]`);
}

/** The place of a part of a rule, or of the innermost part around it that the file has. */
function placeWithin({ place, places }: CuratedRule, at: string): Place {
  let path = WRITTEN.reduce((name, [part, written]) => name.replace(part, written), at);
  for (; path !== ''; path = path.replace(/(^|\.)[^.[\]]+$|\[\d+\]$/, '')) {
    const found = places.get(path);
    if (found !== undefined) return found;
  }
  return place;
}

function messageOfFailure({ kind, about, expected, actual }: ExampleFailure): string {
  const list = (pairs: readonly string[]): string => (pairs.length === 0 ? 'nothing' : pairs.join(', '));
  return `The ${kind} example "${about}" should conclude ${list(expected)}; the rule concludes ${list(actual)}.`;
}
