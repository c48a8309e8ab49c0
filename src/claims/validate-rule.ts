import type { PredicateRule } from './claim.ts';
import { MAXIMUM_REPETITION, type Rule, type Step } from './rule.ts';

/** One thing that is wrong with a rule, and where in it. */
export interface RuleFault {
  readonly rule: string;
  /** Path within the rule, such as `path[2].from`. */
  readonly at: string;
  readonly message: string;
}

/** What a rule may speak of. */
export interface RuleVocabulary {
  readonly predicates: ReadonlyMap<string, PredicateRule>;
  /** Labels of entities, interfaces included. */
  readonly types: ReadonlySet<string>;
}

/** The variables bound so far; checking a step adds those that it binds. */
interface Scope extends RuleVocabulary {
  readonly bound: Set<string>;
}

type Report = (at: string, message: string) => void;

const SAYS_UNKNOWN = { en: /\bno\b.*\bknown\b/is, fr: /\baucune?\b.*\bconnue?s?\b/is };

/** Every fault of a rule at once; an empty list when there is none. Its examples are run apart. */
export function validateRule(rule: Rule, vocabulary: RuleVocabulary): RuleFault[] {
  const faults: RuleFault[] = [];
  const report: Report = (at, message) => faults.push({ rule: rule.id, at, message });
  if (rule.path.length === 0) report('path', 'The pattern has no step.');
  if (!Number.isSafeInteger(rule.ceiling) || rule.ceiling < 1)
    report('ceiling', 'The ceiling must be a whole number above 0.');

  const bound = new Set<string>();
  const first = rule.path[0];
  if (first !== undefined) {
    bound.add(first.from);
    if (first.repeat?.minimum === 0)
      report('path[0].repeat', 'The first step must follow at least one fact.');
  }
  for (const [index, step] of rule.path.entries())
    checkStep(step, `path[${String(index)}]`, { ...vocabulary, bound }, report);
  for (const [index, step] of rule.absent.entries()) {
    const at = `absent[${String(index)}]`;
    if (step.repeat !== undefined) report(`${at}.repeat`, 'An absence condition cannot repeat.');
    checkStep(step, at, { ...vocabulary, bound: new Set(bound) }, report);
  }
  if (rule.absent.length > 0) checkAbsenceWording(rule, report);
  checkTypes(rule, bound, vocabulary, report);
  checkConclusion(rule, bound, vocabulary, report);
  checkExamples(rule, vocabulary, report);
  return faults;
}

function checkStep(step: Step, at: string, { bound, predicates }: Scope, report: Report): void {
  if (!bound.has(step.from))
    report(`${at}.from`, `The variable ${step.from} is not bound by an earlier step.`);
  if (step.predicates.length === 0) report(`${at}.predicates`, 'The step names no predicate.');
  for (const name of step.predicates) {
    const predicate = predicates.get(name);
    if (predicate === undefined) report(`${at}.predicates`, `There is no predicate ${name}.`);
    else if (!predicate.factual) report(`${at}.predicates`, `The predicate ${name} makes no facts.`);
  }
  if (step.repeat !== undefined) {
    const { minimum, maximum } = step.repeat;
    const inOrder =
      Number.isSafeInteger(minimum) && Number.isSafeInteger(maximum) && 0 <= minimum && minimum <= maximum;
    if (!inOrder || maximum < 1)
      report(`${at}.repeat`, 'The repetition must go from a whole number to one not below it.');
    else if (maximum > MAXIMUM_REPETITION)
      report(`${at}.repeat`, `A step repeats at most ${String(MAXIMUM_REPETITION)} times.`);
  }
  bound.add(step.to);
  for (const [name, condition] of Object.entries(step.qualifiers ?? {})) {
    if ('variable' in condition) bound.add(condition.variable);
    else if (condition.oneOf.length === 0)
      report(`${at}.qualifiers.${name}`, 'The condition allows no value.');
  }
}

function checkAbsenceWording(rule: Rule, report: Report): void {
  if (!SAYS_UNKNOWN.en.test(rule.text.en))
    report('text.en', 'A rule with an absence condition must say "no … is known".');
  if (!SAYS_UNKNOWN.fr.test(rule.text.fr))
    report('text.fr', 'A rule with an absence condition must say "aucun … connu".');
}

function checkTypes(rule: Rule, bound: ReadonlySet<string>, { types }: RuleVocabulary, report: Report): void {
  const named = new Set([...bound, ...rule.absent.map(({ to }) => to)]);
  for (const [variable, labels] of Object.entries(rule.types)) {
    if (!named.has(variable)) report(`types.${variable}`, `No step binds the variable ${variable}.`);
    for (const label of labels)
      if (!types.has(label)) report(`types.${variable}`, `There is no type ${label}.`);
  }
}

function checkConclusion(
  rule: Rule,
  bound: ReadonlySet<string>,
  { predicates }: RuleVocabulary,
  report: Report,
): void {
  const { predicate, subject, object, qualifiers = {} } = rule.conclusion;
  const known = predicates.get(predicate);
  if (known === undefined) report('conclusion.predicate', `There is no predicate ${predicate}.`);
  else if (!known.factual) report('conclusion.predicate', `The predicate ${predicate} makes no facts.`);
  const read = new Set(rule.path.flatMap((step) => step.predicates));
  if (read.has(predicate)) report('conclusion.predicate', 'A rule cannot conclude what it reads.');
  for (const [at, variable] of Object.entries({ subject, object, ...prefixed(qualifiers) })) {
    if (!bound.has(variable)) report(`conclusion.${at}`, `No step binds the variable ${variable}.`);
  }
}

function prefixed(qualifiers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(qualifiers).map(([name, value]) => [`qualifiers.${name}`, value]));
}

function checkExamples(rule: Rule, { predicates }: RuleVocabulary, report: Report): void {
  for (const kind of ['positive', 'negative'] as const) {
    if (rule.examples[kind].length === 0) report(`examples.${kind}`, `The rule has no ${kind} example.`);
    for (const [index, { facts }] of rule.examples[kind].entries()) {
      for (const { predicate } of facts) {
        if (predicates.has(predicate)) continue;
        report(`examples.${kind}[${String(index)}]`, `There is no predicate ${predicate}.`);
      }
    }
  }
}
