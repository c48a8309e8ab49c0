import type { ExampleFact, QualifierCondition, Rule, Step, Variable } from '../claims/rule.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { checkRule } from './check-rule.ts';
import type { CuratedRule } from './curated.ts';
import { labelsOf } from './entity-rows.ts';
import type { FaultLog } from './fault.ts';
import { readProperties } from './read-properties.ts';
import type { RecordReader } from './record-reader.ts';
import { qualifiersOf, typeOf } from '../model/qualifiers.ts';

const DIRECTIONS = ['FORWARD', 'BACKWARD'] as const;
const STANDARDS = ['CONFIRMED', 'REPORTED'] as const;

/** Reads one rule and reports what is wrong with it by itself. Its examples are run when nothing else is. */
export function readRule(reader: RecordReader, model: GraphModel, faults: FaultLog): CuratedRule {
  const before = faults.all.length;
  const id = reader.requiredId('id');
  const properties = readProperties(reader, typeOf(model, 'Rule'));
  const text = (name: string): string => {
    const value = properties[name];
    return typeof value === 'string' ? value : '';
  };
  for (const name of ['conclusion', 'steps', 'ceiling', 'examples']) reader.requireField(name);
  const rule: Rule = {
    id,
    version: typeof properties['version'] === 'number' ? properties['version'] : 0,
    name: { en: text('name'), fr: text('nameFr') || text('name') },
    text: { en: text('text'), fr: text('textFr') },
    conclusion: readConclusion(reader, model),
    types: readTypes(reader),
    path: reader.records('steps', 'a step').map((step) => readStep(step, model)),
    absent: reader.records('absent', 'a step').map((step) => readStep(step, model)),
    ceiling: reader.number('ceiling', true) ?? 0,
    examples: readExamples(reader, model),
  };
  reader.finish();
  const curated = { place: reader.place, places: reader.places, id, properties, rule };
  // What could not be read counts as absent: to call that missing as well would tell of one fault twice.
  if (faults.all.length === before) checkRule(curated, model, faults);
  return curated;
}

function readConclusion(reader: RecordReader, model: GraphModel): Rule['conclusion'] {
  const conclusion = reader.record('conclusion', 'a conclusion with "subject", "predicate" and "object"');
  if (conclusion === null) return { predicate: '', subject: '', object: '' };
  const given = conclusion.record('qualifiers', 'a map from qualifiers to variables');
  const qualifiers: Record<string, Variable> = {};
  for (const { name } of qualifiersOf(model)) {
    const variable = given?.text(name) ?? null;
    if (variable !== null) qualifiers[name] = variable;
  }
  given?.finish();
  const read = {
    predicate: conclusion.requiredText('predicate'),
    subject: conclusion.requiredText('subject'),
    object: conclusion.requiredText('object'),
    qualifiers,
  };
  conclusion.finish();
  return read;
}

function readTypes(reader: RecordReader): Record<Variable, string[]> {
  const types = reader.record('types', 'a map from variables to lists of types');
  return Object.fromEntries(
    keysOf(reader, 'types').map((variable) => [variable, types?.texts(variable) ?? []]),
  );
}

function readStep(reader: RecordReader, model: GraphModel): Step {
  reader.requireField('predicates');
  const step = {
    from: reader.requiredText('from'),
    predicates: reader.texts('predicates'),
    direction: choiceOf(reader, 'direction', DIRECTIONS) ?? 'FORWARD',
    to: reader.requiredText('to'),
  };
  const repeat = readRepetition(reader);
  const qualifiers = readConditions(reader, model);
  const minStatus = choiceOf(reader, 'minStatus', STANDARDS);
  reader.finish();
  return {
    ...step,
    ...(repeat === null ? {} : { repeat }),
    ...(qualifiers === null ? {} : { qualifiers }),
    ...(minStatus === null ? {} : { minStatus }),
  };
}

function readRepetition(reader: RecordReader): NonNullable<Step['repeat']> | null {
  const repeat = reader.record('repeat', 'a repetition with "minimum" and "maximum"');
  if (repeat === null) return null;
  for (const name of ['minimum', 'maximum']) repeat.requireField(name);
  const read = { minimum: repeat.number('minimum', true) ?? 0, maximum: repeat.number('maximum', true) ?? 0 };
  repeat.finish();
  return read;
}

/** A list states the values that a qualifier may have; a text names the variable that it must agree with. */
function readConditions(reader: RecordReader, model: GraphModel): Record<string, QualifierCondition> | null {
  const given = reader.record('qualifiers', 'a map from qualifiers to values or variables');
  if (given === null) return null;
  const conditions: Record<string, QualifierCondition> = {};
  for (const qualifier of qualifiersOf(model)) {
    const { name } = qualifier;
    if (given.value(name)?.kind === 'list') {
      const oneOf = qualifier.kind === 'choice' ? given.choices(name, qualifier.values) : given.texts(name);
      conditions[name] = { oneOf };
    } else {
      const variable = given.text(name);
      if (variable !== null) conditions[name] = { variable };
    }
  }
  given.finish();
  return conditions;
}

function readExamples(reader: RecordReader, model: GraphModel): Rule['examples'] {
  const examples = reader.record('examples', 'examples with "positive" and "negative"');
  if (examples === null) return { positive: [], negative: [] };
  const positive = examples.records('positive', 'an example').map((example) => {
    example.requireField('concludes');
    const concludes = example.records('concludes', 'a conclusion').map((conclusion) => {
      const ends = {
        subject: conclusion.requiredText('subject'),
        object: conclusion.requiredText('object'),
      };
      conclusion.finish();
      return ends;
    });
    return { ...readExample(example, model), concludes };
  });
  const negative = examples.records('negative', 'an example').map((example) => readExample(example, model));
  examples.finish();
  return { positive, negative };
}

/** Reads what both kinds of examples have, and finishes the example. */
function readExample(reader: RecordReader, model: GraphModel): Rule['examples']['negative'][number] {
  reader.requireField('facts');
  const types = reader.record('types', 'a map from entities to their types');
  const labels = keysOf(reader, 'types').map((entity): [string, string[]] => {
    const type = types?.choice(entity, model.entityTypes) ?? null;
    return [entity, type === null ? [] : labelsOf(type, model)];
  });
  const example = {
    about: reader.requiredText('about'),
    facts: reader.records('facts', 'a fact').map((fact) => readFact(fact, model)),
    types: Object.fromEntries(labels),
  };
  reader.finish();
  return example;
}

function readFact(reader: RecordReader, model: GraphModel): ExampleFact {
  const ends = {
    subject: reader.requiredText('subject'),
    predicate: reader.requiredText('predicate'),
    object: reader.requiredText('object'),
  };
  const status = choiceOf(reader, 'status', STANDARDS) ?? 'REPORTED';
  const qualifiers: Record<string, string> = {};
  for (const qualifier of qualifiersOf(model)) {
    const { name } = qualifier;
    const value = qualifier.kind === 'choice' ? reader.choice(name, qualifier.values) : reader.text(name);
    if (value !== null) qualifiers[name] = value;
  }
  reader.finish();
  return { ...ends, status, qualifiers };
}

function keysOf(reader: RecordReader, name: string): string[] {
  const value = reader.value(name);
  return value?.kind === 'map' ? [...value.entries.keys()] : [];
}

function choiceOf<Name extends string>(
  reader: RecordReader,
  field: string,
  allowed: readonly Name[],
): Name | null {
  const given = reader.choice(field, allowed);
  return allowed.find((name) => name === given) ?? null;
}
