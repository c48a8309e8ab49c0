import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse as parseGraphql, type DirectiveNode } from 'graphql';
import { parse as parseYaml } from 'yaml';

/**
 * What a dataset says, read from its files in the plainest way: no line of it is shared with the product. Days are ISO
 * texts; spans include both ends.
 */
export interface Oracle {
  readonly claims: ReadonlyMap<string, OracleClaim>;
  /** Everything that rules may conclude: one for each set of claims from which it follows. */
  readonly inferences: readonly OracleClaim[];
  /** First day on which a claim about the entity was known; NEVER when no source is dated. */
  readonly entityKnown: ReadonlyMap<string, string>;
  /** Ids of the entities by type. */
  readonly entitiesByType: ReadonlyMap<string, readonly string[]>;
  /** Days on which something begins or ends, for choosing views. */
  readonly days: readonly string[];
}

export interface OracleClaim {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly value: unknown;
  /** Whether it can make a fact at all. */
  readonly supports: boolean;
  readonly knownFrom: string;
  /** First day on which it is no longer held; NEVER when it is. */
  readonly knownTo: string;
  /** Outermost days on which it speaks of its state. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly source: string;
}

export const NEVER = '9999-99-99';
const ALWAYS = '0000-00-00';

interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

type Yaml = Record<string, unknown>;

/** Reads a dataset folder. */
export function readOracle(folder: string, schemaFolder: string): Oracle {
  const dataset = (parseYaml(readFileSync(join(folder, 'dataset.yaml'), 'utf8')) as Yaml)['id'] as string;
  const momentary = momentaryPredicates(schemaFolder);
  const sources = new Map(readAll(folder, 'sources').map((source) => [source['id'] as string, source]));
  const raw = readAll(folder, 'claims').filter((claim) => claim['retracted'] === undefined);
  const claims = new Map<string, OracleClaim>();
  for (const claim of raw) {
    const source = sources.get(claim['source'] as string) ?? {};
    const read = readClaim({ claim, source, dataset, momentary });
    claims.set(read.id, read);
  }
  for (const claim of raw) endKnownTime(claim, claims, dataset);
  const entities = readAll(folder, 'entities');
  const rules = readAll(folder, 'rules').map((rule): Yaml => ({ ...rule, type: 'Rule' }));
  return {
    claims,
    inferences: [
      ...potentialReach([...claims.values()], new Map(entities.map((each) => [each['id'], each['type']]))),
      ...potentialGaps([...claims.values()]),
      ...potentialShields([...claims.values()]),
    ],
    entityKnown: new Map([
      ...entityKnown(raw, claims, { dataset, sources }),
      ...rules.map(({ id }): [string, string] => [id as string, ALWAYS]),
    ]),
    entitiesByType: byType([...entities, ...rules], [...sources.keys()], dataset),
    days: [...new Set([...claims.values()].flatMap((each) => [each.knownFrom, each.validFrom, each.validTo]))]
      .filter((day) => day !== NEVER && day !== ALWAYS)
      .sort(),
  };
}

function readAll(folder: string, kind: string): Yaml[] {
  if (!existsSync(join(folder, kind))) return [];
  return readdirSync(join(folder, kind))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => (parseYaml(readFileSync(join(folder, kind, name), 'utf8')) ?? []) as Yaml[]);
}

/** `2019`, `2023-11`, `2023-12-21`, `2024-01-01/2024-01-30`. */
function bounds(value: unknown): Bounds | null {
  if (value === undefined || value === null) return null;
  const [first = '', last = first] = `${value as string | number}`.split('/');
  return { earliest: edge(first, 'first'), latest: edge(last, 'last') };
}

function edge(text: string, side: 'first' | 'last'): string {
  if (text.length === 4) return side === 'first' ? `${text}-01-01` : `${text}-12-31`;
  if (text.length === 7) {
    const lastDay = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
    return side === 'first' ? `${text}-01` : `${text}-${String(lastDay)}`;
  }
  return text;
}

interface ClaimInput {
  readonly claim: Yaml;
  readonly source: Yaml;
  readonly dataset: string;
  readonly momentary: ReadonlySet<string>;
}

function readClaim({ claim, source, dataset, momentary }: ClaimInput): OracleClaim {
  const published = bounds(source['publishedOn']);
  const asserted = bounds(claim['assertedOn']);
  const said = asserted ?? published;
  const knownFrom =
    published?.latest ?? (source['publicSpeech'] === true ? (asserted?.latest ?? NEVER) : NEVER);
  const predicate = claim['predicate'] as string;
  const span = validSpan(claim['valid'], said, momentary.has(predicate));
  return {
    id: `${dataset}/${String(claim['key'])}`,
    subject: claim['subject'] as string,
    predicate,
    object: (claim['object'] as string | undefined) ?? null,
    value: claim['value'],
    supports:
      predicate !== 'states' &&
      ['ASSERTS', 'DECIDES', 'DERIVES'].includes((claim['speechAct'] as string | undefined) ?? 'ASSERTS') &&
      claim['polarity'] !== 'DENIES' &&
      claim['status'] !== 'ALLEGED',
    knownFrom,
    knownTo: claim['rank'] === 'DEPRECATED' ? String(claim['deprecatedOn']) : NEVER,
    validFrom: span.from,
    validTo: span.to,
    source: claim['source'] as string,
  };
}

function validSpan(valid: unknown, said: Bounds | null, momentary: boolean): { from: string; to: string } {
  if (valid === undefined || valid === 'timeless') return { from: ALWAYS, to: NEVER };
  const { on, from, to } = valid as Yaml;
  const observed = bounds(on);
  if (observed !== null) return { from: observed.earliest, to: momentary ? observed.latest : NEVER };
  const start = bounds(from);
  const end = bounds(to);
  const earliest = [said?.earliest, end?.earliest].filter((day) => day !== undefined).sort()[0] ?? ALWAYS;
  return {
    from: start?.earliest ?? earliest,
    to: end?.latest ?? (momentary ? (start?.latest ?? NEVER) : NEVER),
  };
}

/** A later claim that corrects one, or takes it back, ends what was known. */
function endKnownTime(claim: Yaml, claims: Map<string, OracleClaim>, dataset: string): void {
  const by = claims.get(`${dataset}/${String(claim['key'])}`);
  for (const link of (claim['links'] as Yaml[] | undefined) ?? []) {
    if (link['kind'] !== 'CORRECTS' && link['kind'] !== 'WITHDRAWS') continue;
    const to = String(link['to']);
    const id = to.includes('/') ? to : `${dataset}/${to}`;
    const target = claims.get(id);
    if (target === undefined || by === undefined || by.knownFrom >= target.knownTo) continue;
    claims.set(id, { ...target, knownTo: by.knownFrom });
  }
}

/**
 * Which laws could potentially reach which systems: claim by claim along the chain of the rule, without the rule itself. A conclusion is known and true at most where all of its claims are.
 */
function potentialReach(claims: readonly OracleClaim[], types: ReadonlyMap<unknown, unknown>): OracleClaim[] {
  const of = (predicate: string): OracleClaim[] =>
    claims.filter((claim) => claim.supports && claim.predicate === predicate);
  const control = of('controlledBy');
  const owners = (provider: string | null, left: number): [string | null, OracleClaim[]][] => [
    [provider, []],
    ...(left === 0 ? [] : control.filter(({ subject }) => subject === provider)).flatMap((claim) =>
      owners(claim.object, left - 1).map(([company, chain]): [string | null, OracleClaim[]] => [
        company,
        [claim, ...chain],
      ]),
    ),
  ];
  const hosted = of('hostedOn').filter(({ subject }) => types.get(subject) !== 'Project');
  return hosted.flatMap((hosting) =>
    of('offeredBy')
      .filter(({ subject }) => subject === hosting.object)
      .flatMap((offer) =>
        owners(offer.object, 3).flatMap(([company, chain]) =>
          of('establishedIn')
            .filter(({ subject }) => subject === company)
            .flatMap((seat) =>
              of('reachesProvidersOf')
                .filter(({ object }) => object === seat.object)
                .map((reach) =>
                  conclusionOf(
                    [hosting, offer, ...chain, seat, reach],
                    'potentiallyReachedBy',
                    reach.subject,
                  ),
                ),
            ),
        ),
      ),
  );
}

/** Which systems could potentially lack which schemes. What the rule excludes only makes fewer of them. */
function potentialGaps(claims: readonly OracleClaim[]): OracleClaim[] {
  const of = (predicate: string): OracleClaim[] =>
    claims.filter((claim) => claim.supports && claim.predicate === predicate);
  return of('hostedOn').flatMap((hosting) =>
    of('setFor')
      .filter(({ object }) => object === hosting.subject)
      .flatMap((purpose) =>
        of('sets')
          .filter(({ object }) => object === purpose.subject)
          .flatMap((setting) =>
            of('requiresCertification')
              .filter(({ subject }) => subject === setting.subject)
              .map((demand) =>
                conclusionOf([hosting, purpose, setting, demand], 'potentiallyLacks', demand.object),
              ),
          ),
      ),
  );
}

/** Which services are potentially shielded from which laws. */
function potentialShields(claims: readonly OracleClaim[]): OracleClaim[] {
  const of = (predicate: string): OracleClaim[] =>
    claims.filter((claim) => claim.supports && claim.predicate === predicate);
  const partsOf = (body: string | null, left: number): [string | null, OracleClaim[]][] => [
    [body, []],
    ...(left === 0 ? [] : of('partOf').filter(({ object }) => object === body)).flatMap((claim) =>
      partsOf(claim.subject, left - 1).map(([law, chain]): [string | null, OracleClaim[]] => [
        law,
        [claim, ...chain],
      ]),
    ),
  ];
  return of('certifiedUnder').flatMap((certified) =>
    of('guaranteesImmunityFrom')
      .filter(({ subject }) => subject === certified.object)
      .flatMap((immunity) =>
        partsOf(immunity.object, 2).map(([law, chain]) =>
          conclusionOf([certified, immunity, ...chain], 'potentiallyShieldedFrom', law),
        ),
      ),
  );
}

function conclusionOf(chain: readonly OracleClaim[], predicate: string, object: string | null): OracleClaim {
  const sorted = (day: (claim: OracleClaim) => string): string[] => chain.map(day).sort();
  return {
    id: chain.map(({ id }) => id).join(' + '),
    subject: chain[0]?.subject ?? '',
    predicate,
    object,
    value: undefined,
    supports: true,
    knownFrom: sorted((claim) => claim.knownFrom).at(-1) ?? NEVER,
    knownTo: sorted((claim) => claim.knownTo)[0] ?? ALWAYS,
    validFrom: sorted((claim) => claim.validFrom).at(-1) ?? NEVER,
    validTo: sorted((claim) => claim.validTo)[0] ?? ALWAYS,
    source: '',
  };
}

function entityKnown(
  raw: readonly Yaml[],
  claims: ReadonlyMap<string, OracleClaim>,
  { dataset, sources }: { readonly dataset: string; readonly sources: ReadonlyMap<string, Yaml> },
): Map<string, string> {
  const known = new Map<string, string>([[dataset, ALWAYS]]);
  const note = (id: unknown, day: string): void => {
    if (typeof id === 'string' && day < (known.get(id) ?? NEVER)) known.set(id, day);
  };
  for (const [id, source] of sources) note(id, bounds(source['publishedOn'])?.latest ?? NEVER);
  for (const claim of raw) {
    const day = claims.get(`${dataset}/${String(claim['key'])}`)?.knownFrom ?? NEVER;
    const speakers = (claim['speakers'] as Yaml[] | undefined) ?? [];
    const named = [
      ...['subject', 'object', 'through', 'decision', 'issuer', 'source'].map((name) => claim[name]),
      ...((claim['participants'] as unknown[] | undefined) ?? []),
      ...((claim['relayedBy'] as unknown[] | undefined) ?? []),
      ...speakers.flatMap((speaker) => [speaker['actor'], speaker['organization']]),
    ];
    for (const id of named) note(id, day);
  }
  return known;
}

function byType(
  entities: readonly Yaml[],
  sources: readonly string[],
  dataset: string,
): Map<string, string[]> {
  const types = new Map<string, string[]>([
    ['Source', [...sources]],
    ['CuratedDataset', [dataset]],
  ]);
  for (const entity of entities) {
    const type = entity['type'] as string;
    types.set(type, [...(types.get(type) ?? []), entity['id'] as string]);
  }
  return types;
}

/** Predicates that the SDL marks as acts, which do not last. */
function momentaryPredicates(schemaFolder: string): Set<string> {
  const names = new Set<string>();
  for (const file of readdirSync(schemaFolder).filter((name) => name.endsWith('.graphql'))) {
    for (const definition of parseGraphql(readFileSync(join(schemaFolder, file), 'utf8')).definitions) {
      if (
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ) {
        for (const field of definition.fields ?? [])
          if (isMomentary(field.directives)) names.add(field.name.value);
      }
      if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
        for (const value of definition.values ?? [])
          if (isMomentary(value.directives)) names.add(value.name.value);
      }
    }
  }
  return names;
}

function isMomentary(directives: readonly DirectiveNode[] | undefined): boolean {
  return (directives ?? []).some((directive) =>
    (directive.arguments ?? []).some(
      (argument) =>
        argument.name.value === 'momentary' && argument.value.kind === Kind.BOOLEAN && argument.value.value,
    ),
  );
}
