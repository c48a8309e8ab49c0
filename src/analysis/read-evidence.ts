import type { Bound, LiteralValue, ValidTime } from '../claims/claim.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import type { Reading } from './analysis.ts';
import type { Bilingual } from './wording/language.ts';
import type { CitedSource, Named, ToldClaim } from './wording/say-claim.ts';
import type { OpenBound } from './wording/say-day.ts';
import type { StatedQualifier, Statement } from './wording/say-statement.ts';

/** Links between claims, each type of relationship with the name of its kind. */
const LINKS = [
  'CONTRADICTS',
  'SUPPORTS',
  'REPEATS',
  'CORRECTS',
  'WITHDRAWS',
  'RESPONDS_TO',
  'FULFILS',
  'SUPERSEDES',
] as const;
/** How many links, premises and facts of one claim are followed. */
const FOLLOWED = 50;

/** A link of a claim, whichever end holds it. */
export interface EvidenceLink {
  readonly kind: string;
  /** Whether the claim is the one from which the link goes. */
  readonly outgoing: boolean;
  readonly claim: string;
  readonly reason: string | null;
}

/** A claim as evidence: what is told of it, and what it leads to. */
export interface Evidence {
  readonly id: string;
  readonly told: ToldClaim;
  readonly sourceId: string | null;
  readonly ruleId: string | null;
  /** Ids of the named speakers, in order; null for one who is described. */
  readonly speakerIds: readonly (string | null)[];
  /** Ids of the organizations for which they speak, in the same order. */
  readonly organizationIds: readonly (string | null)[];
  readonly interests: readonly string[];
  readonly ordinal: number;
  readonly topic: string | null;
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly premises: readonly string[];
  readonly links: readonly EvidenceLink[];
  /** Known claims that oppose a fact which this one supports, or support one which it opposes. */
  readonly against: readonly string[];
}

/** Properties of a stored node or relationship. */
export type Stored = Readonly<Record<string, unknown>>;

type SpeakerRow = readonly (string | null)[];
type ClaimRow = readonly [
  Stored,
  SpeakerRow[],
  string[],
  [string, boolean, string, string | null][],
  string[][],
];

/** Reads claims that are known under the view, by id; the others are left out. */
export async function readEvidence(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Evidence>> {
  if (ids.length === 0) return new Map();
  const rows = (await reading.read(claimStatement(reading), { ids })) as unknown as readonly ClaimRow[];
  const named = new Set<string>();
  for (const [claim, speakers] of rows) {
    for (const id of namedBy(reading, claim)) named.add(id);
    for (const [actor, , , , , organization] of speakers)
      for (const id of [actor, organization]) if (typeof id === 'string') named.add(id);
  }
  const names = await readNames(reading, [...named]);
  return new Map(rows.map((row) => [textOf(row[0], 'id') ?? '', evidenceOf(reading, row, names)]));
}

/** The entities that a sentence may name, by id; what the view does not show is left out. */
export async function readNames(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Stored>> {
  if (ids.length === 0) return new Map();
  const rows = await reading.read(
    `UNWIND $p.ids AS id MATCH (entity:Entity {id: id}) WHERE ${reading.seen('entity', 'entity')}
    RETURN id, properties(entity)`,
    { ids },
  );
  return new Map(rows.map(([id, properties]) => [String(id), properties as Stored]));
}

/** The statement that a claim or a rectangle makes, with names. */
export function statementOf(reading: Reading, stored: Stored, names: ReadonlyMap<string, Stored>): Statement {
  const predicate = textOf(stored, 'predicate') ?? '';
  const objectId = textOf(stored, 'objectId');
  return {
    predicate,
    wording: reading.model.predicates.get(predicate)?.wording ?? null,
    subject: nameOf(textOf(stored, 'subjectId'), names),
    object: objectId === null ? null : nameOf(objectId, names),
    value: valueOf(stored),
    qualifiers: qualifiersOf(reading.model).flatMap((qualifier): StatedQualifier[] => {
      const value = textOf(stored, qualifier.kind === 'entity' ? qualifier.property : qualifier.name);
      if (value === null) return [];
      return [{ name: qualifier.name, value: qualifier.kind === 'entity' ? nameOf(value, names) : value }];
    }),
  };
}

/** Ids of the entities that the statement of a claim or a rectangle names. */
export function namedBy({ model }: Reading, stored: Stored): string[] {
  const single = ['subjectId', 'objectId', 'sourceId', 'ruleId', ...qualifiersOf(model).flatMap(propertyOf)];
  const relays = (stored['relayedByIds'] ?? []) as readonly string[];
  return [...single.flatMap((name) => textOf(stored, name) ?? []), ...relays];
}

function propertyOf(qualifier: ReturnType<typeof qualifiersOf>[number]): string[] {
  return qualifier.kind === 'entity' ? [qualifier.property] : [];
}

/** A stored text; null when there is none. */
export function textOf(stored: Stored, name: string): string | null {
  const value = stored[name];
  return typeof value === 'string' ? value : null;
}

/** A stored day within bounds; null when neither bound is stored. */
export function openBoundOf(stored: Stored, prefix: string): OpenBound | null {
  const earliest = textOf(stored, `${prefix}Earliest`);
  const latest = textOf(stored, `${prefix}Latest`);
  return earliest === null && latest === null ? null : { earliest, latest };
}

function boundOf(stored: Stored, prefix: string): Bound | null {
  const open = openBoundOf(stored, prefix);
  if (open === null) return null;
  const { earliest, latest } = open;
  return { earliest: earliest ?? latest ?? '', latest: latest ?? earliest ?? '' };
}

function claimStatement({ seen }: Reading): string {
  return `
    UNWIND $p.ids AS id
    MATCH (claim:Claim {id: id}) WHERE ${seen('claim', 'claim', 'evidence')}
    RETURN properties(claim),
      COLLECT { MATCH (claim)-[said:ASSERTED_BY]->(who) WHERE ${seen('who', 'none')}
        RETURN [said.actorId, said.description, said.descriptionFr, said.capacity, said.capacityFr,
          said.organizationId, said.interest] ORDER BY said.position },
      COLLECT { MATCH (claim)-[:PREMISE]->(premise:Claim) WHERE ${seen('premise', 'claim', 'evidence')}
        RETURN premise.id ORDER BY premise.ordinal, premise.id LIMIT ${FOLLOWED} },
      COLLECT { MATCH (claim)-[link:${LINKS.join('|')}]-(other:Claim)
        WHERE ${seen('other', 'claim', 'evidence')}
        RETURN [type(link), startNode(link) = claim, other.id, link.rationale]
        ORDER BY type(link), other.ordinal, other.id LIMIT ${FOLLOWED} },
      COLLECT { MATCH (end:Entity)-[fact:HAS_FACT]->()
        WHERE end.id IN [claim.subjectId, claim.objectId] AND fact.predicate = claim.predicate
          AND (claim.id IN fact.claimIds OR claim.id IN fact.opposingIds) AND ${seen('fact', 'fact')}
        RETURN CASE WHEN claim.id IN fact.claimIds THEN fact.opposingIds ELSE fact.claimIds END
        LIMIT ${FOLLOWED} }
    ORDER BY claim.ordinal, claim.id`;
}

function evidenceOf(
  reading: Reading,
  [claim, speakers, premises, links, against]: ClaimRow,
  names: ReadonlyMap<string, Stored>,
): Evidence {
  const rule = names.get(textOf(claim, 'ruleId') ?? '');
  const relays = (claim['relayedByIds'] ?? []) as readonly string[];
  const texts = (name: string) => ({ en: textOf(claim, name), fr: textOf(claim, `${name}Fr`) });
  const told: ToldClaim = {
    statement: statementOf(reading, claim, names),
    factual: reading.model.predicates.get(textOf(claim, 'predicate') ?? '')?.factual ?? false,
    text: texts('text'),
    speechAct: claim['speechAct'] as ToldClaim['speechAct'],
    polarity: claim['polarity'] as ToldClaim['polarity'],
    hedged: claim['hedged'] === true,
    attribution: textOf(claim, 'attribution') ?? '',
    status: claim['status'] as ToldClaim['status'],
    evidenceClass: textOf(claim, 'evidenceClass') ?? '',
    deprecated: claim['rank'] === 'DEPRECATED',
    speakers: speakers.map((speaker) => speakerOf(speaker, names)),
    relayedBy: relays.flatMap((id) => namedOf(id, names) ?? []),
    saidOn: openBoundOf(claim, 'assertedOn'),
    valid: validOf(claim),
    deadline: boundOf(claim, 'deadline'),
    conditions: texts('conditions'),
    rule: rule === undefined ? null : { name: bilingualName(rule), version: Number(rule['version']) },
    source: sourceOf(names.get(textOf(claim, 'sourceId') ?? '')),
    locator: textOf(claim, 'locator'),
    quote: textOf(claim, 'quote'),
    quoteLanguage: textOf(claim, 'quoteLanguage'),
    translation: textOf(claim, 'translation'),
  };
  return {
    id: textOf(claim, 'id') ?? '',
    told,
    sourceId: told.source === null ? null : textOf(claim, 'sourceId'),
    ruleId: rule === undefined ? null : textOf(claim, 'ruleId'),
    speakerIds: speakers.map(([actor]) => actor ?? null),
    organizationIds: speakers.map(([, , , , , organization]) => organization ?? null),
    interests: speakers.map(([, , , , , , interest]) => interest ?? ''),
    ordinal: Number(claim['ordinal']),
    topic: textOf(claim, 'topic'),
    subjectId: textOf(claim, 'subjectId') ?? '',
    objectId: textOf(claim, 'objectId'),
    premises,
    links: links.map(([kind, outgoing, other, reason]) => ({ kind, outgoing, claim: other, reason })),
    against: [...new Set(against.flat())].sort(),
  };
}

function speakerOf(
  [actor, description, descriptionFr, capacity, capacityFr, organization, interest]: SpeakerRow,
  names: ReadonlyMap<string, Stored>,
): ToldClaim['speakers'][number] {
  const words = (en: string | null | undefined, fr: string | null | undefined): Bilingual | null =>
    typeof en === 'string' ? { en, fr: fr ?? en } : null;
  return {
    actor: namedOf(actor, names),
    description: words(description, descriptionFr),
    capacity: words(capacity, capacityFr),
    organization: namedOf(organization, names),
    interest: interest ?? '',
  };
}

function namedOf(id: string | null | undefined, names: ReadonlyMap<string, Stored>): Named | null {
  const entity = typeof id === 'string' ? names.get(id) : undefined;
  if (entity === undefined) return null;
  const article = { en: textOf(entity, 'articleEn') ?? '', fr: textOf(entity, 'articleFr') ?? '' };
  return { name: bilingualName(entity), article };
}

function nameOf(id: string | null, names: ReadonlyMap<string, Stored>): Bilingual {
  const entity = names.get(id ?? '');
  return entity === undefined ? { en: id ?? '', fr: id ?? '' } : bilingualName(entity);
}

function bilingualName(entity: Stored): Bilingual {
  const name = textOf(entity, 'name') ?? '';
  return { en: textOf(entity, 'nameEn') ?? name, fr: textOf(entity, 'nameFr') ?? name };
}

function sourceOf(source: Stored | undefined): CitedSource | null {
  if (source === undefined) return null;
  return {
    name: bilingualName(source),
    evidenceClass: textOf(source, 'evidenceClass') ?? '',
    published: openBoundOf(source, 'published'),
    checked: source['checked'] === true,
  };
}

function valueOf(stored: Stored): LiteralValue | null {
  const unit = textOf(stored, 'valueUnit');
  for (const kind of ['number', 'text', 'date', 'boolean'] as const) {
    const value = stored[`value${kind.charAt(0).toUpperCase()}${kind.slice(1)}`];
    if (value !== undefined && value !== null) return { kind, value: value as LiteralValue['value'], unit };
  }
  return null;
}

function validOf(claim: Stored): ValidTime | null {
  if (claim['timeless'] === true) return { kind: 'timeless' };
  const observed = boundOf(claim, 'observed');
  if (observed !== null) return { kind: 'observed', on: observed };
  const [from, to] = [boundOf(claim, 'start'), boundOf(claim, 'stop')];
  return from === null && to === null ? null : { kind: 'interval', from, to };
}
