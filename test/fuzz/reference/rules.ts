import { BEGINNING, END, holds, type Span } from './days.ts';
import { list, text, type Dataset, type Written } from './dataset.ts';
import {
  digest,
  factIdOf,
  identityOf,
  rectanglesOf,
  type Identity,
  type Reading,
  type Rectangle,
} from './projection.ts';
import { typeNamed, type Sdl } from './sdl.ts';

/** What a rule concludes in one part of both clocks: a claim of its own. */
export interface Inference {
  readonly id: string;
  readonly rule: Written;
  readonly identity: Identity;
  readonly valid: Span;
  readonly known: Span;
  /** What each variable of the rule stands for. */
  readonly bindings: Readonly<Record<string, string>>;
  /** One rectangle of each fact that it follows from, in the order of the steps. */
  readonly premises: readonly Rectangle[];
}

interface Chain {
  readonly bindings: Bindings;
  /** The facts followed, each with the step that led over it. */
  readonly facts: readonly { readonly id: string; readonly step: Written }[];
}

type Bindings = Readonly<Record<string, string>>;

interface Walk {
  readonly sdl: Sdl;
  readonly rule: Written;
  /** Rectangles of relations, by fact. */
  readonly facts: ReadonlyMap<string, readonly Rectangle[]>;
  readonly typeById: ReadonlyMap<string, string>;
}

/** Applies the rules of a dataset to its facts, in the order in which their conclusions are listed. */
export function infer(
  dataset: Dataset,
  rectangles: readonly Rectangle[],
  sdl: Sdl,
  typeById: ReadonlyMap<string, string>,
): Inference[] {
  const facts = new Map<string, Rectangle[]>();
  for (const rectangle of rectangles) {
    if (rectangle.object === null) continue;
    facts.set(rectangle.factId, [...(facts.get(rectangle.factId) ?? []), rectangle]);
  }
  const found = dataset.rules.flatMap((rule) => {
    const walk = { sdl, rule, facts, typeById };
    const chains = new Map<string, Chain>();
    for (const chain of chainsOf(walk)) chains.set(keyOf(chain), chain);
    return [...chains.values()].flatMap((chain) => conclusionsOf(dataset, chain, walk));
  });
  return found
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ inference }) => inference);
}

/** Digest of what a conclusion follows from: the facts and what each variable stands for. */
function keyOf({ facts, bindings }: Chain): string {
  const pairs = Object.entries(bindings).sort(([one], [other]) => (one < other ? -1 : 1));
  return digest([facts.map(({ id }) => id), pairs]);
}

function chainsOf(walk: Walk): Chain[] {
  const [first, ...rest] = list(walk.rule, 'steps') as Written[];
  if (first === undefined) return [];
  const name = String(text(first, 'from'));
  let chains: Chain[] = [...walk.typeById.keys()]
    .filter((id) => mayBe(walk, name, id))
    .map((id) => ({ bindings: { [name]: id }, facts: [] }));
  for (const step of [first, ...rest]) chains = chains.flatMap((chain) => follow(walk, step, chain));
  return chains;
}

function mayBe({ rule, typeById, sdl }: Walk, variable: string, id: string): boolean {
  const wanted = (rule['types'] as Record<string, string[]> | undefined)?.[variable];
  const type = typeById.get(id) ?? '';
  return wanted?.some((name) => typeNamed(sdl, name).possible.includes(type)) ?? true;
}

function follow(walk: Walk, step: Written, chain: Chain): Chain[] {
  const repeat = step['repeat'] as Record<string, string> | undefined;
  const [minimum, maximum] = [Number(repeat?.['minimum'] ?? 1), Number(repeat?.['maximum'] ?? 1)];
  const to = String(text(step, 'to'));
  const reached: Chain[] = [];
  const go = (at: string, visited: readonly string[], { bindings, facts }: Chain): void => {
    if (visited.length - 1 >= minimum && fits(walk, bindings, to, at))
      reached.push({ bindings: { ...bindings, [to]: at }, facts });
    if (visited.length - 1 >= maximum) return;
    for (const [id, rectangles] of walk.facts) {
      const next = otherEnd(step, rectangles[0], at);
      if (next === null || facts.some((fact) => fact.id === id) || visited.includes(next)) continue;
      for (const bound of bindingsOf(step, rectangles, bindings))
        go(next, [...visited, next], { bindings: bound, facts: [...facts, { id, step }] });
    }
  };
  const start = chain.bindings[String(text(step, 'from'))] ?? '';
  go(start, [start], chain);
  return reached;
}

/** Whether a variable may stand for an entity: it does already, or stands for nothing yet and may be of that type. */
function fits(walk: Walk, bindings: Bindings, variable: string, id: string): boolean {
  const bound = bindings[variable];
  return bound === undefined ? mayBe(walk, variable, id) : bound === id;
}

function otherEnd(step: Written, fact: Rectangle | undefined, at: string): string | null {
  if (fact === undefined || !list(step, 'predicates').includes(fact.predicate.name)) return null;
  const backward = step['direction'] === 'BACKWARD';
  if (!backward || fact.predicate.symmetric) if (fact.subject === at) return fact.object;
  if (backward || fact.predicate.symmetric) if (fact.object === at) return fact.subject;
  return null;
}

function conditionsOf(step: Written): [string, unknown][] {
  return Object.entries((step['qualifiers'] ?? {}) as Record<string, unknown>);
}

/** The rectangles that meet the conditions of a step. A condition is a list of values, or a variable that must agree. */
function usable(step: Written, rectangles: readonly Rectangle[], bindings: Bindings): Rectangle[] {
  return rectangles.filter(
    ({ proof, qualifiers }) =>
      (step['minStatus'] !== 'CONFIRMED' || proof === 'CONFIRMED') &&
      conditionsOf(step).every(([name, condition]) => {
        const value = qualifiers[name] ?? null;
        if (value === null) return false;
        return Array.isArray(condition)
          ? condition.includes(value)
          : (bindings[String(condition)] ?? value) === value;
      }),
  );
}

/** What the variables of a step's conditions may stand for, one for each set of values that some rectangle has. */
function bindingsOf(step: Written, rectangles: readonly Rectangle[], bindings: Bindings): Bindings[] {
  const found = new Map<string, Bindings>();
  for (const { qualifiers } of usable(step, rectangles, bindings)) {
    const bound = conditionsOf(step).flatMap(([name, condition]): [string, string][] =>
      Array.isArray(condition) ? [] : [[String(condition), qualifiers[name] ?? '']],
    );
    found.set(JSON.stringify(bound), { ...bindings, ...Object.fromEntries(bound) });
  }
  return [...found.values()];
}

interface Ordered {
  readonly order: string;
  readonly inference: Inference;
}

function conclusionsOf(dataset: Dataset, chain: Chain, walk: Walk): Ordered[] {
  const { rule, sdl } = walk;
  const conclusion = rule['conclusion'] as Written;
  const predicate = sdl.predicates.get(String(conclusion['predicate']));
  if (predicate === undefined) throw new Error('A rule concludes an unknown predicate.');
  const identity = identityOf(
    {
      subject: chain.bindings[String(conclusion['subject'])] ?? '',
      object: chain.bindings[String(conclusion['object'])] ?? '',
      predicate,
      value: null,
      qualifiers: Object.fromEntries(
        Object.entries((conclusion['qualifiers'] ?? {}) as Bindings).map(([name, variable]) => [
          name,
          chain.bindings[variable] ?? '',
        ]),
      ),
    },
    sdl,
  );
  const id = `${String(rule['id'])}/${keyOf(chain).slice(0, 16)}`;
  return withoutAbsent(combinations(chain, walk), chain, walk).map(({ valid, known, premises }) => {
    const mark = Buffer.from(digest([id, valid.from, known.from]), 'base64url')
      .toString('hex')
      .slice(0, 12);
    return {
      order: [id, known.from, valid.from].join(' '),
      inference: {
        id: `${dataset.id}/${String(rule['id'])}-${mark}`,
        rule,
        identity,
        valid,
        known,
        bindings: chain.bindings,
        premises,
      },
    };
  });
}

type Clocks = Pick<Inference, 'valid' | 'known'>;
type Part = Pick<Inference, 'valid' | 'known' | 'premises'>;

/** Each choice of one rectangle of each premise that all hold together somewhere. */
function combinations(chain: Chain, { facts }: Walk): Part[] {
  const always = { from: BEGINNING, to: END };
  let parts: Part[] = [{ valid: always, known: always, premises: [] }];
  for (const { id, step } of chain.facts) {
    parts = parts.flatMap((part) =>
      usable(step, facts.get(id) ?? [], chain.bindings).flatMap((rectangle) => {
        const common = inCommon(part, rectangle);
        return common === null ? [] : [{ ...common, premises: [...part.premises, rectangle] }];
      }),
    );
  }
  return parts;
}

function inCommon(one: Clocks, other: Clocks): Clocks | null {
  const valid = both(one.valid, other.valid);
  const known = both(one.known, other.known);
  return valid.from < valid.to && known.from < known.to ? { valid, known } : null;
}

/** What is left of the parts where no fact is known that the rule excludes; known time is cut before valid time. */
function withoutAbsent(parts: Part[], { bindings }: Chain, walk: Walk): Part[] {
  let left = parts;
  for (const step of list(walk.rule, 'absent') as Written[]) {
    const at = bindings[String(text(step, 'from'))] ?? '';
    const excluding = [...walk.facts].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [, rectangles] of excluding) {
      const end = otherEnd(step, rectangles[0], at);
      if (end === null || !fits(walk, bindings, String(text(step, 'to')), end)) continue;
      for (const hole of usable(step, rectangles, bindings))
        left = left.flatMap((part) => around(part, hole));
    }
  }
  return left;
}

function around(part: Part, hole: Clocks): Part[] {
  const common = inCommon(part, hole);
  if (common === null) return [part];
  const { known, valid } = common;
  const parts: Clocks[] = [
    { valid: part.valid, known: { from: part.known.from, to: known.from } },
    { known, valid: { from: part.valid.from, to: valid.from } },
    { known, valid: { from: valid.to, to: part.valid.to } },
    { valid: part.valid, known: { from: known.to, to: part.known.to } },
  ];
  return parts
    .filter((each) => each.valid.from < each.valid.to && each.known.from < each.known.to)
    .map((each) => ({ ...each, premises: part.premises }));
}

function both(one: Span, other: Span): Span {
  return {
    from: one.from > other.from ? one.from : other.from,
    to: one.to < other.to ? one.to : other.to,
  };
}

/** The facts that inferences establish: where several conclude the same, one rectangle names them all. */
export function inferredFacts(inferences: readonly Inference[]): Rectangle[] {
  const facts = new Map<string, Inference[]>();
  for (const inference of inferences) {
    const id = factIdOf(inference.identity);
    facts.set(id, [...(facts.get(id) ?? []), inference]);
  }
  return [...facts.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const cuts = {
      valid: alike.flatMap(({ valid }) => [valid.from, valid.to]),
      known: alike.flatMap(({ known }) => [known.from, known.to]),
    };
    return rectanglesOf(first.identity, cuts, (validDay, knownDay) =>
      together(alike.filter(({ valid, known }) => holds(valid, validDay) && holds(known, knownDay))),
    );
  });
}

/** As sure and as well proven as the best derivation, each of which is so as its weakest premise. */
function together(here: readonly Inference[]): Reading | null {
  if (here.length === 0) return null;
  const order = ['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const;
  const weakest = here.map(({ premises }) =>
    Math.max(...premises.map(({ certainty }) => order.indexOf(certainty))),
  );
  const proven = here.some(({ premises }) => premises.every(({ proof }) => proof === 'CONFIRMED'));
  const premises = here.flatMap((inference) => inference.premises);
  return {
    certainty: order[Math.min(...weakest)] ?? 'POSSIBLE',
    claimIds: here.map(({ id }) => id).sort(),
    opposingIds: [...new Set(premises.flatMap(({ opposingIds }) => opposingIds))].sort(),
    status: 'INFERRED',
    proof: proven ? 'CONFIRMED' : 'REPORTED',
    derived: true,
    disputed: premises.some(({ disputed }) => disputed),
    qualifiers: here[0]?.identity.qualifiers ?? {},
  };
}

/** Words of a rule with the names of what its variables stand for. */
export function fill(words: string, name: (variable: string) => string): string {
  return words.replace(/\{([^{}]+)\}/g, (_, variable: string) => name(variable));
}
