import { BEGINNING, END, UNDATED, readBounds, type Bounds, type Span } from './days.ts';
import { list, text, type Dataset, type Written } from './dataset.ts';
import { comparable } from './fold.ts';
import { project, type Literal, type Rectangle, type Statement } from './projection.ts';
import { fill, infer, inferredFacts, type Inference } from './rules.ts';
import { typeNamed, type Field, type Predicate, type Sdl } from './sdl.ts';
import { outerSpan, type ValidTime } from './validity.ts';

/** Values by the name of the field that shows them: plain values, bounds, literals, ids of what is referred to. */
export type Values = Readonly<Record<string, unknown>>;

/** Something with an id. */
export type Thing = EntityThing | ClaimThing | FactThing;

export interface EntityThing {
  readonly kind: 'entity';
  readonly type: string;
  readonly id: string;
  readonly values: Values;
  readonly nameKey: string;
  readonly knownFrom: string;
}

export interface ClaimThing {
  readonly kind: 'claim';
  readonly type: 'Claim';
  readonly id: string;
  readonly values: Values;
  readonly ordinal: number;
  readonly known: Span;
  /** Outermost days of which it speaks. */
  readonly valid: Span;
  readonly inferred: boolean;
}

export interface FactThing {
  readonly kind: 'fact';
  readonly type: 'Fact';
  readonly id: string;
  readonly values: Values;
  readonly rectangle: Rectangle;
}

/** What stands between two things and is shown itself: a speaker, a link of claims. */
export interface Part {
  readonly kind: 'part';
  readonly type: string;
  readonly values: Values;
}

/** A connection of two things that is evidence, no fact. */
export interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly part: Part | null;
  /** Place among the edges of the same kind. */
  readonly position: number;
  /** Who speaks without a name is no entity, but known since a day. */
  readonly unnamedSince: string | null;
}

/** Everything that a dataset says, ready to be looked up. */
export interface World {
  readonly sdl: Sdl;
  readonly things: ReadonlyMap<string, Thing>;
  /** Entities by ids that they had before. */
  readonly renamed: ReadonlyMap<string, Thing>;
  readonly entities: readonly EntityThing[];
  readonly claims: readonly ClaimThing[];
  readonly facts: readonly FactThing[];
  readonly edges: readonly Edge[];
}

/** What the product counts or digests of the files as a whole, which nothing else specifies. */
export interface Given {
  readonly datasetVersion: string;
}

/** The ids that a thing had before. */
export function formerIds({ values }: Thing): readonly string[] {
  return (values['formerIds'] ?? []) as readonly string[];
}

/** Works out the world of a dataset. */
export function buildWorld(dataset: Dataset, sdl: Sdl, given: Given): World {
  const sources = new Map(dataset.sources.map((source) => [String(source['id']), source]));
  const statements = dataset.claims.map((claim) => statementOf(claim, { dataset, sdl, sources }));
  const facts = project(statements, sdl);
  const types = new Map(
    [
      ...dataset.entities.map((each) => [each['id'], each['type']]),
      ...dataset.sources.map((each) => [each['id'], 'Source']),
      [dataset.id, 'CuratedDataset'],
    ].map(([id, type]): [string, string] => [String(id), String(type)]),
  );
  const inferences = infer(dataset, facts, sdl, types);
  const known = knownSince(dataset, statements, sources);
  const described = { statements, facts, known };
  const entities = [
    ...dataset.entities.map((each) => entityOf(String(each['type']), each, known, sdl)),
    ...dataset.sources.map((each) => entityOf('Source', each, known, sdl)),
    ...dataset.rules.map((each) => entityOf('Rule', each, known, sdl)),
    datasetOf(dataset, described, given, sdl),
  ];
  const context: Context = { dataset, sdl, sources, byId: new Map(entities.map((each) => [each.id, each])) };
  const claims = [
    ...dataset.claims.map((claim, index) => claimOf(claim, statements[index], index + 1, context)),
    ...inferences.map((each, index) => conclusionOf(each, statements.length + index + 1, context)),
  ];
  const all = [...facts, ...inferredFacts(inferences)].map((each) => factOf(each, dataset, sdl));
  const edges = [
    ...dataset.claims.flatMap((claim) => edgesOf(claim, statements, context)),
    ...inferences.flatMap((each) => edgesOfConclusion(each, dataset)),
    ...all.map(({ id, rectangle }) => edge('HAS_FACT', rectangle.subject, id)),
  ];
  const things = new Map([...entities, ...claims, ...all].map((each): [string, Thing] => [each.id, each]));
  const renamed = new Map(
    entities.flatMap((each) => formerIds(each).map((id): [string, Thing] => [id, each])),
  );
  return { sdl, things, renamed, entities, claims, facts: all, edges };
}

interface Context {
  readonly dataset: Dataset;
  readonly sdl: Sdl;
  readonly sources: ReadonlyMap<string, Written>;
  readonly byId: ReadonlyMap<string, EntityThing>;
}

const bounds = (record: Written, name: string): Bounds | null => {
  const written = text(record, name);
  return written === null ? null : readBounds(written);
};

/** Names of the qualifiers of claims: what claims and facts both have, and what their curators write. */
const ENTITY_QUALIFIERS = ['through', 'decision', 'issuer'];

function statementOf(claim: Written, { dataset, sdl, sources }: Omit<Context, 'byId'>): Statement {
  const source = sources.get(String(claim['source'])) ?? {};
  const assertedOn = bounds(claim, 'assertedOn');
  const published = bounds(source, 'publishedOn');
  const predicate = sdl.predicates.get(String(claim['predicate']));
  if (predicate === undefined) throw new Error(`No predicate ${String(claim['predicate'])}.`);
  const qualifiers: Record<string, string> = {};
  for (const name of [...sdl.identifying, ...ENTITY_QUALIFIERS]) {
    const value = text(claim, name);
    if (value !== null) qualifiers[name] = value;
  }
  return {
    id: claimId(dataset, String(claim['key'])),
    subject: String(claim['subject']),
    predicate,
    object: text(claim, 'object'),
    value: literalOf(claim, predicate),
    qualifiers,
    speechAct: text(claim, 'speechAct') ?? 'ASSERTS',
    denies: claim['polarity'] === 'DENIES',
    status: String(claim['status']),
    valid: validOf(claim['valid']),
    said: assertedOn ?? published,
    known: knownOf(claim, { dataset, sources }),
    contradicts: linksOf(claim, dataset)
      .filter(({ kind }) => kind === 'CONTRADICTS')
      .map(({ to }) => to),
  };
}

function claimId({ id }: Dataset, key: string): string {
  return key.includes('/') ? key : `${id}/${key}`;
}

interface WrittenLink {
  readonly kind: string;
  readonly to: string;
  readonly rationale: string | null;
}

/** The links of a claim to claims that were not retracted. */
function linksOf(claim: Written, dataset: Dataset): WrittenLink[] {
  if (list(claim, 'links').length === 0) return [];
  const kept = new Set(dataset.claims.map((each) => claimId(dataset, String(each['key']))));
  return (list(claim, 'links') as Written[])
    .map((link) => ({
      kind: String(link['kind']),
      to: claimId(dataset, String(link['to'])),
      rationale: text(link, 'rationale'),
    }))
    .filter(({ to }) => kept.has(to));
}

function validOf(written: unknown): ValidTime {
  if (written === 'timeless') return { kind: 'timeless' };
  const record = (written ?? {}) as Written;
  const on = bounds(record, 'on');
  if (on !== null) return { kind: 'observed', on };
  return { kind: 'interval', from: bounds(record, 'from'), to: bounds(record, 'to') };
}

function literalOf(claim: Written, { literal }: Predicate): Literal | null {
  const value = text(claim, 'value');
  if (value === null || literal === null) return null;
  const unit = text(claim, 'unit');
  switch (literal) {
    case 'NUMBER':
      return { kind: 'number', value: Number(value), unit };
    case 'BOOLEAN':
      return { kind: 'boolean', value: value === 'true', unit };
    case 'DATE':
      return { kind: 'date', value, unit };
    case 'TEXT':
      return { kind: 'text', value, unit };
  }
}

/** The day on which a claim became public. */
function publicSince(claim: Written, source: Written): string {
  const published = bounds(source, 'publishedOn');
  if (published !== null) return published.latest;
  return (source['publicSpeech'] === 'true' ? bounds(claim, 'assertedOn')?.latest : null) ?? UNDATED;
}

/** From its publication until a claim that corrects or withdraws it is public, or it is deprecated. */
function knownOf(claim: Written, { dataset, sources }: Pick<Context, 'dataset' | 'sources'>): Span {
  const sourceOf = (each: Written): Written => sources.get(String(each['source'])) ?? {};
  const id = claimId(dataset, String(claim['key']));
  const from = publicSince(claim, sourceOf(claim));
  const ends = dataset.claims
    .filter((other) =>
      linksOf(other, dataset).some(
        ({ kind, to }) =>
          to === id && (kind === 'CORRECTS' || (kind === 'WITHDRAWS' && sharesVoice(other, claim, sourceOf))),
      ),
    )
    .map((other) => publicSince(other, sourceOf(other)));
  if (claim['rank'] === 'DEPRECATED') ends.push(String(claim['deprecatedOn']));
  const to = ends.sort()[0] ?? END;
  return { from, to: to > from ? to : from };
}

function sharesVoice(one: Written, other: Written, sourceOf: (claim: Written) => Written): boolean {
  const speakers = (claim: Written): unknown[] =>
    (list(claim, 'speakers') as Written[]).flatMap((speaker) => speaker['actor'] ?? []);
  const publisher = sourceOf(other)['publisher'];
  return (
    speakers(one).some((speaker) => speakers(other).includes(speaker)) ||
    (publisher !== undefined &&
      (sourceOf(one)['publisher'] === publisher || speakers(one).includes(publisher)))
  );
}

/** By entity, the first day on which something public named it; what is ours is known from the beginning. */
function knownSince(
  dataset: Dataset,
  statements: readonly Statement[],
  sources: ReadonlyMap<string, Written>,
): Map<string, string> {
  const known = new Map<string, string>();
  const note = (id: unknown, day: string): void => {
    if (typeof id === 'string' && day < (known.get(id) ?? UNDATED)) known.set(id, day);
  };
  dataset.claims.forEach((claim, index) => {
    const speakers = list(claim, 'speakers') as Written[];
    const named = [
      ...['subject', 'object', 'source', ...ENTITY_QUALIFIERS].map((name) => claim[name]),
      ...list(claim, 'participants'),
      ...list(claim, 'relayedBy'),
      ...speakers.flatMap(({ actor, organization }) => [actor, organization]),
    ];
    for (const id of named) note(id, statements[index]?.known.from ?? UNDATED);
  });
  for (const [id, source] of sources) {
    const published = bounds(source, 'publishedOn')?.latest;
    if (published === undefined) continue;
    known.set(id, published);
    note(source['publisher'], published);
  }
  for (const id of [dataset.id, ...dataset.rules.map((rule) => String(rule['id']))]) known.set(id, BEGINNING);
  return known;
}

function entityOf(type: string, written: Written, known: ReadonlyMap<string, string>, sdl: Sdl): EntityThing {
  const id = String(written['id']);
  const name = text(written, 'name') ?? id;
  const fields = [...typeNamed(sdl, type).fields.values()];
  const values = Object.fromEntries(fields.map((field) => [field.name, valueOf(field, written)]));
  return {
    kind: 'entity',
    type,
    id,
    values,
    nameKey: comparable(name),
    knownFrom: known.get(id) ?? UNDATED,
  };
}

/** The value of a field as the files state it. */
function valueOf({ name, type, list: isList, meaning }: Field, written: Written): unknown {
  if (meaning.kind === 'embedded') return type === 'DateBounds' ? bounds(written, name) : null;
  if (meaning.kind !== 'plain') return undefined;
  if (isList) return list(written, name);
  const value = text(written, name);
  if (value === null) return null;
  if (type === 'Boolean') return value === 'true';
  return type === 'Int' || type === 'Float' ? Number(value) : value;
}

interface Described {
  readonly statements: readonly Statement[];
  readonly facts: readonly Rectangle[];
  readonly known: ReadonlyMap<string, string>;
}

function datasetOf(
  dataset: Dataset,
  { statements, facts, known }: Described,
  given: Given,
  sdl: Sdl,
): EntityThing {
  const entity = entityOf('CuratedDataset', dataset.manifest, known, sdl);
  const values = {
    ...entity.values,
    version: given.datasetVersion,
    claimCount: statements.length,
    factCount: new Set(facts.map(({ factId }) => factId)).size,
    // The product seeds right before it is asked.
    seededOn: new Date().toISOString().slice(0, 10),
  };
  return { ...entity, values };
}

function claimOf(
  claim: Written,
  statement: Statement | undefined,
  ordinal: number,
  { dataset, sources, sdl }: Context,
): ClaimThing {
  if (statement === undefined) throw new Error('A claim has no statement.');
  const source = sources.get(String(claim['source'])) ?? {};
  const { valid, known } = statement;
  const interval = valid.kind === 'interval' ? valid : { from: null, to: null };
  const fields = [...typeNamed(sdl, 'Claim').fields.values()];
  return {
    kind: 'claim',
    type: 'Claim',
    id: statement.id,
    ordinal,
    known,
    valid: outerSpan(statement, statement.predicate.momentary),
    inferred: statement.status === 'INFERRED' || statement.speechAct === 'DERIVES',
    values: {
      ...Object.fromEntries(fields.map((field) => [field.name, valueOf(field, claim)])),
      id: statement.id,
      dataset: dataset.id,
      subject: statement.subject,
      object: statement.object,
      value: shownLiteral(statement.value),
      speechAct: statement.speechAct,
      polarity: statement.denies ? 'DENIES' : 'AFFIRMS',
      hedged: claim['hedged'] === 'true',
      evidenceClass: source['evidenceClass'],
      rank: text(claim, 'rank') ?? 'NORMAL',
      relayedBy: list(claim, 'relayedBy'),
      source: claim['source'],
      quoteLanguage:
        claim['quote'] === undefined ? null : (text(claim, 'quoteLanguage') ?? text(source, 'language')),
      checked: source['checked'] === 'true',
      timeless: valid.kind === 'timeless',
      validFrom: interval.from,
      validTo: interval.to,
      observedOn: valid.kind === 'observed' ? valid.on : null,
      knownFrom: shownDay(known.from),
      ...Object.fromEntries(ENTITY_QUALIFIERS.map((name) => [name, text(claim, name)])),
      rule: null,
    },
  };
}

function shownDay(day: string): string | null {
  return [BEGINNING, UNDATED, END].includes(day) ? null : day;
}

function shownLiteral(literal: Literal | null): Values | null {
  if (literal === null) return null;
  const none = { number: null, text: null, date: null, boolean: null };
  return { ...none, unit: literal.unit, [literal.kind]: literal.value };
}

/** The claim that a rule makes. */
function conclusionOf(inference: Inference, ordinal: number, context: Context): ClaimThing {
  const { dataset, byId, sdl } = context;
  const { rule, identity, bindings, premises, valid, known } = inference;
  const called = (id: string, language: string): string => {
    const values = byId.get(id)?.values ?? {};
    return (values[language] ?? values['name'] ?? id) as string;
  };
  const words = (name: string, language: string): string =>
    fill(String(text(rule, name)), (variable) => called(bindings[variable] ?? '', language));
  const because = premises.map(
    ({ subject, predicate, object }) =>
      `${called(subject, 'nameEn')} ${predicate.name} ${called(object ?? '', 'nameEn')}`,
  );
  const ruleId = String(rule['id']);
  return {
    kind: 'claim',
    type: 'Claim',
    id: inference.id,
    ordinal,
    known,
    valid,
    inferred: true,
    values: {
      ...Object.fromEntries([...typeNamed(sdl, 'Claim').fields.keys()].map((name) => [name, null])),
      id: inference.id,
      dataset: dataset.id,
      subject: identity.subject,
      predicate: identity.predicate.name,
      object: identity.object,
      text: words('text', 'nameEn'),
      textFr: words('textFr', 'nameFr'),
      rationale: `By the rule ${ruleId}, version ${String(rule['version'])}, from: ${because.join('; ')}.`,
      speechAct: 'DERIVES',
      polarity: 'AFFIRMS',
      hedged: false,
      attribution: 'VERIFIED',
      status: 'INFERRED',
      evidenceClass: 'EDITORIAL',
      rank: 'NORMAL',
      relayedBy: [],
      checked: false,
      timeless: false,
      knownFrom: shownDay(known.from),
      rule: ruleId,
      ...identity.qualifiers,
    },
  };
}

function factOf(rectangle: Rectangle, dataset: Dataset, sdl: Sdl): FactThing {
  const { id, factId, predicate, subject, object, value, valid, known, claimIds } = rectangle;
  return {
    kind: 'fact',
    type: 'Fact',
    id,
    rectangle,
    values: {
      ...Object.fromEntries(
        [...sdl.identifying, ...ENTITY_QUALIFIERS].map((name) => [name, rectangle.qualifiers[name] ?? null]),
      ),
      id,
      factId,
      predicate: predicate.name,
      subject,
      object,
      value: shownLiteral(value),
      status: rectangle.status,
      derived: rectangle.derived,
      disputed: rectangle.disputed,
      certainty: rectangle.certainty,
      validFrom: shownDay(valid.from),
      validTo: shownDay(valid.to),
      knownFrom: shownDay(known.from),
      claimCount: claimIds.length,
      independentSources: firstSpeakers(claimIds, dataset).size,
      claims: claimIds,
      opposingClaims: rectangle.opposingIds,
    },
  };
}

/** Who stands behind claims once repetitions are followed to where they came from; all without a name are one. */
function firstSpeakers(claimIds: readonly string[], dataset: Dataset): Set<string> {
  const speakers = new Set<string>();
  for (const id of claimIds) {
    const claim = dataset.claims.find((each) => claimId(dataset, String(each['key'])) === id);
    // What is no claim of the files is an inference, which the editors make.
    if (claim === undefined) {
      const editors = text(dataset.manifest, 'editors');
      if (editors !== null) speakers.add(editors);
      continue;
    }
    const repeated = linksOf(claim, dataset).filter(({ kind }) => kind === 'REPEATS');
    const own = (list(claim, 'speakers') as Written[]).map((speaker) => text(speaker, 'actor') ?? '');
    const origins =
      repeated.length > 0
        ? firstSpeakers(
            repeated.map(({ to }) => to),
            dataset,
          )
        : own;
    for (const speaker of origins) speakers.add(speaker);
  }
  return speakers;
}

function edge(type: string, from: string, to: string, rest: Partial<Edge> = {}): Edge {
  return { type, from, to, part: null, position: 0, unnamedSince: null, ...rest };
}

const SPEAKER_FIELDS = [
  'actor',
  'description',
  'descriptionFr',
  'capacity',
  'capacityFr',
  'organization',
  'interest',
];

function edgesOf(claim: Written, statements: readonly Statement[], { dataset }: Context): Edge[] {
  const id = claimId(dataset, String(claim['key']));
  const statement = statements.find((each) => each.id === id);
  const ends = [...new Set([claim['subject'], claim['object']])].filter((each) => each !== undefined);
  const others = [...list(claim, 'participants'), ...ENTITY_QUALIFIERS.map((name) => claim[name])];
  const participants = new Set(others.filter((each) => each !== undefined && !ends.includes(each)));
  return [
    edge('SUBJECT', id, String(claim['subject'])),
    ...(text(claim, 'object') === null ? [] : [edge('OBJECT', id, String(claim['object']))]),
    ...[...participants].map((each) => edge('PARTICIPANT', id, String(each))),
    edge('STATED_IN', id, String(claim['source'])),
    ...linksOf(claim, dataset).map(({ kind, to, rationale }) =>
      edge(kind, id, to, {
        part: { kind: 'part', type: 'ClaimLink', values: { kind, from: id, to, rationale } },
      }),
    ),
    ...(list(claim, 'speakers') as Written[]).map((speaker, position) => {
      const actor = text(speaker, 'actor');
      const values = Object.fromEntries(SPEAKER_FIELDS.map((name) => [name, text(speaker, name)]));
      return edge('ASSERTED_BY', id, actor ?? '', {
        part: { kind: 'part', type: 'Speaker', values },
        position,
        unnamedSince: actor === null ? (statement?.known.from ?? UNDATED) : null,
      });
    }),
  ];
}

function edgesOfConclusion({ id, identity, premises }: Inference, dataset: Dataset): Edge[] {
  const editors = text(dataset.manifest, 'editors');
  const none = Object.fromEntries(SPEAKER_FIELDS.map((name) => [name, null]));
  const values = { ...none, actor: editors, interest: 'NONE_KNOWN' };
  return [
    edge('SUBJECT', id, identity.subject),
    edge('OBJECT', id, identity.object ?? ''),
    ...[...new Set(premises.flatMap(({ claimIds }) => claimIds))].map((claim) => edge('PREMISE', id, claim)),
    ...(editors === null
      ? []
      : [edge('ASSERTED_BY', id, editors, { part: { kind: 'part', type: 'Speaker', values } })]),
  ];
}
