import { holds, type Span } from './days.ts';
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
  readonly bindings: Readonly<Record<string, string>>;
  readonly facts: readonly string[];
}

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
    if (list(rule, 'absent').length > 0) throw new Error('The reference reads no absence conditions.');
    const walk = { sdl, rule, facts, typeById };
    const chains = new Map<string, Chain>();
    for (const chain of chainsOf(walk)) chains.set(JSON.stringify([chain.facts, sortedPairs(chain)]), chain);
    return [...chains.values()].flatMap((chain) => conclusionsOf(dataset, chain, walk));
  });
  return found
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ inference }) => inference);
}

function sortedPairs({ bindings }: Chain): [string, string][] {
  return Object.entries(bindings).sort(([one], [other]) => (one < other ? -1 : 1));
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
  const go = (at: string, visited: readonly string[], facts: readonly string[]): void => {
    if (visited.length - 1 >= minimum) {
      const bound = chain.bindings[to];
      if (bound === undefined ? mayBe(walk, to, at) : bound === at)
        reached.push({ bindings: { ...chain.bindings, [to]: at }, facts });
    }
    if (visited.length - 1 >= maximum) return;
    for (const [factId, rectangles] of walk.facts) {
      const next = otherEnd(step, rectangles[0], at);
      if (next === null || facts.includes(factId) || visited.includes(next)) continue;
      if (usable(step, rectangles).length > 0) go(next, [...visited, next], [...facts, factId]);
    }
  };
  const start = chain.bindings[String(text(step, 'from'))] ?? '';
  go(start, [start], chain.facts);
  return reached;
}

function otherEnd(step: Written, fact: Rectangle | undefined, at: string): string | null {
  if (fact === undefined || !list(step, 'predicates').includes(fact.predicate.name)) return null;
  const backward = step['direction'] === 'BACKWARD';
  if (!backward || fact.predicate.symmetric) if (fact.subject === at) return fact.object;
  if (backward || fact.predicate.symmetric) if (fact.object === at) return fact.subject;
  return null;
}

function usable(step: Written, rectangles: readonly Rectangle[]): Rectangle[] {
  const conditions = Object.entries((step['qualifiers'] ?? {}) as Record<string, unknown>);
  return rectangles.filter(
    ({ proof, qualifiers }) =>
      (step['minStatus'] !== 'CONFIRMED' || proof === 'CONFIRMED') &&
      conditions.every(([name, allowed]) => {
        if (!Array.isArray(allowed)) throw new Error('The reference reads no variables in qualifiers.');
        return allowed.includes(qualifiers[name]);
      }),
  );
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
      qualifiers: {},
    },
    sdl,
  );
  const id = `${String(rule['id'])}/${digest([chain.facts, sortedPairs(chain)]).slice(0, 16)}`;
  return combinations(chain, walk).map(({ valid, known, premises }) => {
    const mark = Buffer.from(digest([id, valid.from, known.from]), 'base64url').toString('hex').slice(0, 12);
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

type Part = Pick<Inference, 'valid' | 'known' | 'premises'>;

/** Each choice of one rectangle of each premise that all hold together somewhere. */
function combinations(chain: Chain, { facts, rule }: Walk): Part[] {
  const steps = list(rule, 'steps') as Written[];
  let parts: Part[] = [
    { valid: { from: '0000-01-01', to: '9999-12-31' }, known: { from: '0000-01-01', to: '9999-12-31' }, premises: [] },
  ];
  for (const factId of chain.facts) {
    const rectangles = facts.get(factId) ?? [];
    const step = steps.find((each) => list(each, 'predicates').includes(rectangles[0]?.predicate.name));
    parts = parts.flatMap(({ valid, known, premises }) =>
      usable(step ?? {}, rectangles).flatMap((rectangle) => {
        const common = { valid: both(valid, rectangle.valid), known: both(known, rectangle.known) };
        const empty = Object.values(common).some(({ from, to }) => from >= to);
        return empty ? [] : [{ ...common, premises: [...premises, rectangle] }];
      }),
    );
  }
  return parts;
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
    qualifiers: {},
  };
}

/** Words of a rule with the names of what its variables stand for. */
export function fill(words: string, name: (variable: string) => string): string {
  return words.replace(/\{([^{}]+)\}/g, (_, variable: string) => name(variable));
}

