import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { typeNamed, type Predicate, type Sdl } from '../reference/sdl.ts';
import { randomFrom, type Random } from './random.ts';

/** What a dataset is made of. */
export interface DatasetOptions {
  readonly folder: string;
  readonly sdl: Sdl;
  readonly seed: number;
  readonly claims: number;
  /** Folder of rules to apply. */
  readonly rules: string;
}

type Written = Record<string, unknown>;

interface Writing {
  readonly random: Random;
  readonly sdl: Sdl;
  readonly entities: readonly { readonly id: string; readonly type: string }[];
  readonly sources: readonly Written[];
  readonly claims: Written[];
}

/** Few predicates, so that claims meet: those of the rules and some of every sort. */
const PREDICATES = [
  ...['hostedOn', 'offeredBy', 'controlledBy', 'establishedIn', 'reachesProvidersOf', 'partOf'],
  ...['partnersWith', 'sameAs', 'certifiedUnder', 'servicesCertified', 'guaranteesImmunityFrom'],
  ...['setFor', 'sets', 'requiresCertification', 'decidedBy', 'participatesIn', 'authorises', 'heads'],
  ...['budget', 'memberCount', 'startedOn', 'officialName', 'heldTender', 'states'],
];
const TYPES: readonly (readonly [string, number])[] = [
  ...([
    ['Organization', 6],
    ['Person', 3],
    ['Service', 4],
    ['DataSystem', 3],
    ['Project', 2],
  ] as const),
  ...([
    ['Jurisdiction', 2],
    ['LegalText', 3],
    ['Certification', 2],
    ['Decision', 2],
    ['Event', 2],
  ] as const),
  ...([
    ['Requirement', 2],
    ['Topic', 1],
  ] as const),
];
/** Names that differ only in what folding drops, that have no letters, or are the same. */
const NAMES = [
  ...[
    'Œuvre',
    'oeuvre',
    'Œuvre d’Été',
    'L’ANSSI',
    'l ANSSI',
    'S.A.S. Nuage',
    'SAS nuage',
    'Straße',
    'strasse',
  ],
  ...[
    'Éa',
    'ea',
    'EA',
    'Zoé',
    'Ångström',
    'angstrom',
    '42',
    '007',
    '!',
    '😀',
    'Łódź',
    'a-b',
    'A B',
    'été',
    'ETE',
  ],
];
const DAYS = [
  ...[
    '2019',
    '2020',
    '2020-03',
    '2021-06',
    '2021-06-15',
    '2021-06-16',
    '2022-01-01',
    '2022-02',
    '2023-12-31',
  ],
  ...['2020-02-28/2020-03-01', '2021/2022', '2022-01-01/2022-06-30', '2024-02-29', '2024-03-01'],
];
const EXACT_DAYS = ['2020-03-01', '2021-06-15', '2021-06-16', '2022-06-30', '2023-12-31', '2024-03-01'];

/** Writes a random dataset that `seed check` accepts, with claims of every kind about few things on few days. */
export function writeDataset({ folder, sdl, seed, claims, rules }: DatasetOptions): void {
  const random = randomFrom(seed);
  const entities = TYPES.flatMap(([type, count]) =>
    Array.from({ length: count }, (_, index) => writeEntity(random, sdl, type, index)),
  );
  const organizations = entities.filter(({ type }) => type === 'Organization').map(({ id }) => String(id));
  const sources = Array.from({ length: 9 }, (_, index) => writeSource(random, sdl, organizations, index));
  const writing: Writing = {
    random,
    sdl,
    entities: [
      ...entities.map(({ id, type }) => ({ id: String(id), type: String(type) })),
      ...sources.map(({ id }) => ({ id: String(id), type: 'Source' })),
    ],
    sources,
    claims: [],
  };
  while (writing.claims.length < claims) {
    const claim = writeClaim(writing);
    if (claim !== null) writing.claims.push(claim);
  }
  const manifest = {
    id: 'random',
    name: 'A random dataset',
    version: '1.0.0',
    date: '2026-01-01',
    licence: 'CC0-1.0',
    description: 'Claims of every kind about few things on few days.',
    editors: organizations[0],
  };
  for (const [name, records] of Object.entries({ entities, sources, claims: writing.claims })) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'all.yaml'), stringify(records, { aliasDuplicateObjects: false }));
  }
  writeFileSync(join(folder, 'dataset.yaml'), stringify(manifest));
  cpSync(rules, join(folder, 'rules'), { recursive: true });
}

function writeEntity(random: Random, sdl: Sdl, type: string, index: number): Written {
  const kind = typeNamed(sdl, type).fields.get('kind');
  return {
    id: `${type.toLowerCase()}-${index}`,
    type,
    name: random.pick(NAMES),
    ...(random.chance(0.4) ? { nameFr: random.pick(NAMES) } : {}),
    ...(random.chance(0.4) ? { nameEn: random.pick(NAMES) } : {}),
    ...(kind === undefined ? {} : { kind: random.pick(sdl.enums.get(kind.type) ?? []) }),
    ...(random.chance(0.5) ? { aliases: random.some(NAMES, random.whole(1, 3)) } : {}),
    ...(random.chance(0.3) ? { externalIds: [`wikidata:Q${random.whole(1, 9)}`] } : {}),
    ...(random.chance(0.2) ? { formerIds: [`former-${type.toLowerCase()}-${index}`] } : {}),
  };
}

function writeSource(random: Random, sdl: Sdl, organizations: readonly string[], index: number): Written {
  const isDated = random.chance(0.75);
  return {
    id: `source-${index}`,
    name: random.pick(NAMES),
    evidenceClass: index === 0 ? 'EDITORIAL' : random.pick(sdl.enums.get('EvidenceClass') ?? []),
    ...(random.chance(0.6) ? { title: random.pick(NAMES) } : {}),
    ...(random.chance(0.5) ? { language: random.pick(['fr', 'en']) } : {}),
    ...(random.chance(0.8) ? { publisher: random.pick(organizations) } : {}),
    ...(isDated ? { publishedOn: random.pick(DAYS) } : { publicSpeech: random.chance(0.6) }),
    ...(random.chance(0.3) ? { accessedOn: random.pick(EXACT_DAYS) } : {}),
    checked: random.chance(0.7),
  };
}

function writeClaim(writing: Writing): Written | null {
  const { random, sdl, sources, claims } = writing;
  const predicate = sdl.predicates.get(random.pick(PREDICATES));
  if (predicate === undefined) return null;
  const about = aboutOf(writing, predicate);
  if (about === null) return null;
  const source = random.pick(sources);
  const stance = stanceOf(random, String(source['evidenceClass']));
  const isFact = predicate.name !== 'states';
  const mayBeTimeless = ['OPINES', 'PREDICTS', 'PROMISES', 'ASKS'].includes(stance.speechAct);
  const speakers = [speakerOf(writing)];
  const second = speakerOf(writing);
  if (random.chance(0.2) && second['actor'] !== speakers[0]?.['actor']) speakers.push(second);
  const claim: Written = {
    key: `c${claims.length}`,
    ...about,
    ...stance,
    ...(random.chance(0.2) ? { polarity: 'DENIES' } : {}),
    speakers,
    source: source['id'],
    locator: `p${claims.length}`,
    rationale: 'So it reads.',
    ...(random.chance(0.5) ? { assertedOn: random.pick(DAYS) } : {}),
    ...(isFact && !(mayBeTimeless && random.chance(0.4)) ? { valid: validOf(random) } : {}),
    ...(random.chance(0.15) ? { quote: random.pick(NAMES) } : {}),
    ...(random.chance(0.15) ? { participants: [random.pick(writing.entities).id] } : {}),
    ...(random.chance(0.12) ? { through: random.pick(writing.entities).id } : {}),
    ...(random.chance(0.12) ? { decision: random.pick(writing.entities).id } : {}),
    ...(random.chance(0.1) ? { relayedBy: [speakerId(writing)] } : {}),
    ...(stance.speechAct === 'PROMISES' && random.chance(0.7) ? { deadline: random.pick(DAYS) } : {}),
    ...(random.chance(0.06)
      ? { rank: 'DEPRECATED', deprecatedOn: random.pick(EXACT_DAYS), deprecatedReason: 'Outdated.' }
      : {}),
    ...(random.chance(0.04) ? { retracted: { on: '2025-01-01', reason: 'Our error.' } } : {}),
  };
  const links = linksOf(writing, claim);
  return links.length === 0 ? claim : { ...claim, links };
}

/** What a claim says of what; often what an earlier one says, perhaps of another thing. */
function aboutOf({ random, sdl, entities, claims }: Writing, predicate: Predicate): Written | null {
  const earlier = claims.filter((claim) => claim['predicate'] === predicate.name);
  const again = earlier.length > 0 && random.chance(0.6) ? random.pick(earlier) : null;
  const idOf = (types: ReadonlySet<string>, not?: unknown): string | null => {
    const fitting = entities.filter(({ id, type }) => types.has(type) && id !== not);
    return fitting.length === 0 ? null : random.pick(fitting).id;
  };
  const subject = (again?.['subject'] as string | undefined) ?? idOf(predicate.subjects);
  if (subject === null) return null;
  const about: Written = { subject, predicate: predicate.name };
  if (predicate.name === 'states')
    return {
      ...about,
      topic: random.pick(sdl.enums.get('StatementTopic') ?? []),
      text: 'So.',
      textFr: 'Ainsi.',
    };
  if (predicate.relation === null) {
    const { value, unit } = valueOf(random, predicate);
    return { ...about, value, ...(unit === undefined ? {} : { unit }) };
  }
  const same = again?.['object'] as string | undefined;
  const object = same !== undefined && random.chance(0.6) ? same : idOf(predicate.objects, subject);
  if (object === null) return null;
  const isSwapped = predicate.symmetric && random.chance(0.5);
  const ends =
    isSwapped &&
    predicate.subjects.has(typeOf(entities, object)) &&
    predicate.objects.has(typeOf(entities, subject))
      ? { subject: object, object: subject }
      : { subject, object };
  const qualifiers = /[cC]ertif/.test(predicate.name)
    ? {
        ...(random.chance(0.8) ? { layer: random.pick(['IAAS', 'PAAS']) } : {}),
        ...(random.chance(0.8)
          ? { stage: random.pick(['GRANTED', 'GRANTED', 'EXPIRED', 'IN_PROGRESS']) }
          : {}),
      }
    : random.chance(0.15)
      ? { role: random.pick(['Chef', 'chef', 'host']) }
      : {};
  return { ...about, ...ends, ...qualifiers };
}

function typeOf(entities: Writing['entities'], id: string): string {
  return entities.find((each) => each.id === id)?.type ?? '';
}

function valueOf(random: Random, { literal, units }: Predicate): { value: unknown; unit?: string } {
  const unit = units.length === 0 ? {} : { unit: random.pick(units) };
  switch (literal) {
    case 'NUMBER':
      return { value: random.pick([0, 1, 6, 2.5]), ...unit };
    case 'BOOLEAN':
      return { value: random.chance(0.5) };
    case 'DATE':
      return { value: random.pick(['2019', '2020-03', '2021-06-15']) };
    default:
      return { value: random.pick(NAMES) };
  }
}

interface Stance {
  readonly speechAct: string;
  readonly attribution: string;
  readonly status: string;
  readonly hedged: boolean;
}

/** A combination that the rules of curation allow. */
function stanceOf(random: Random, evidenceClass: string): Stance {
  const attribution = random.pick(['VERIFIED', 'RELAYED']);
  const stance = (speechAct: string, status: string, hedged = false): Stance => ({
    speechAct,
    attribution,
    status,
    hedged,
  });
  const confirmed = evidenceClass === 'EDITORIAL' ? 'REPORTED' : 'CONFIRMED';
  return random.weighted<Stance>([
    [stance('ASSERTS', 'REPORTED', random.chance(0.2)), 10],
    [stance('ASSERTS', confirmed), 6],
    [stance('DECIDES', confirmed), 2],
    [stance('DERIVES', 'REPORTED'), 1],
    [stance('DERIVES', 'INFERRED'), 1],
    [stance('OPINES', 'REPORTED'), 1],
    [stance('PREDICTS', 'REPORTED'), 1],
    [stance('PROMISES', random.pick([confirmed, 'REPORTED'])), 2],
    [{ ...stance('ASSERTS', 'ALLEGED', true), attribution: 'UNVERIFIED' }, 2],
  ]);
}

function speakerId({ random, sdl, entities }: Writing): string {
  const actors = typeNamed(sdl, 'Actor').possible;
  return random.pick(entities.filter(({ type }) => actors.includes(type)).slice(0, 5)).id;
}

function speakerOf(writing: Writing): Written {
  const { random, sdl } = writing;
  const organization = random.chance(0.2) ? { organization: 'organization-1' } : {};
  const who = random.chance(0.85) ? { actor: speakerId(writing) } : { description: 'someone who was there' };
  return {
    ...who,
    ...organization,
    ...(random.chance(0.2) ? { capacity: random.pick(NAMES) } : {}),
    interest: random.pick(sdl.enums.get('Interest') ?? []),
  };
}

function validOf(random: Random): unknown {
  const day = (): string => random.pick(DAYS);
  const [from, to] = [day(), day()].sort();
  return random.weighted<unknown>([
    ['timeless', 2],
    [{ from: day() }, 6],
    [{ from, to }, 3],
    [{ to: day() }, 1],
    [{ on: day() }, 4],
  ]);
}

/** Links to earlier claims, so that nothing goes in a circle. */
function linksOf({ random, claims, sources }: Writing, claim: Written): Written[] {
  if (claims.length === 0 || !random.chance(0.25)) return [];
  const alike = claims.filter((each) => each['subject'] === claim['subject']);
  const to = random.pick(alike.length > 0 && random.chance(0.8) ? alike : claims);
  const actors = (each: Written): unknown[] =>
    (each['speakers'] as Written[]).flatMap((speaker) => speaker['actor'] ?? []);
  const publisher = (each: Written): unknown =>
    sources.find(({ id }) => id === each['source'])?.['publisher'];
  const mayWithdraw =
    actors(claim).some((actor) => actors(to).includes(actor)) ||
    (publisher(to) !== undefined && publisher(to) === publisher(claim));
  const kinds = [
    ...['CONTRADICTS', 'CONTRADICTS', 'SUPPORTS', 'REPEATS', 'CORRECTS', 'RESPONDS_TO', 'SUPERSEDES'],
    ...(mayWithdraw ? ['WITHDRAWS', 'WITHDRAWS'] : []),
    ...(to['speechAct'] === 'PROMISES' ? ['FULFILS'] : []),
  ];
  return [
    { kind: random.pick(kinds), to: to['key'], ...(random.chance(0.3) ? { rationale: 'They differ.' } : {}) },
  ];
}
