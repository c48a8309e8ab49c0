import fc from 'fast-check';
import { BEGINNING, END } from '../../src/claims/claim.ts';
import type { Bound } from '../../src/claims/claim.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { buildSnapshot } from '../../src/seed/build-snapshot.ts';
import type { CuratedClaim, CuratedEntity, CuratedFolder, CuratedSource } from '../../src/seed/curated.ts';
import type { Snapshot } from '../../src/seed/snapshot.ts';
import { curatedFolders } from './seeded.ts';

/** Entities of a random dataset by type; the first of each are in many claims. */
export const RANDOM_ENTITIES: Readonly<Record<string, string>> = {
  ...{ o0: 'Organization', o1: 'Organization', o2: 'Organization', o3: 'Organization', o4: 'Organization' },
  ...{ o5: 'Organization', p0: 'Person', p1: 'Person', e0: 'Event', e1: 'Event', e2: 'Event' },
  ...{ j0: 'Jurisdiction', j1: 'Jurisdiction' },
};

const ids = Object.keys(RANDOM_ENTITIES);
const ofType = (...types: readonly string[]): string[] =>
  ids.filter((id) => types.includes(RANDOM_ENTITIES[id] ?? ''));
const organization = fc.constantFrom(...ofType('Organization'));
const actor = fc.constantFrom(...ofType('Organization', 'Person'));
const event = fc.constantFrom(...ofType('Event'));
const any = fc.constantFrom(...ids);

const relation = fc.oneof(
  fc.record({ predicate: fc.constant('partnersWith'), subject: organization, object: organization }),
  fc.record({ predicate: fc.constant('controlledBy'), subject: organization, object: organization }),
  fc.record({
    predicate: fc.constant('establishedIn'),
    subject: organization,
    object: fc.constantFrom(...ofType('Jurisdiction')),
  }),
  fc.record({ predicate: fc.constant('participatesIn'), subject: actor, object: event }),
  fc.record({ predicate: fc.constant('about'), subject: event, object: any }),
  fc.record({ predicate: fc.constant('sameAs'), subject: organization, object: organization }),
);

/** Days of which random claims speak. */
export const VALID_DAYS = ['2020-01-01', '2020-04-01', '2020-07-01', '2020-10-01', '2021-01-01'];
/** Days on which sources were published. */
export const KNOWN_DAYS = ['2022-01-01', '2022-06-01', '2023-01-01'];

const onDay = fc.constantFrom(...VALID_DAYS).map((day): Bound => ({ earliest: day, latest: day }));
const someDay = fc.oneof(
  { weight: 3, arbitrary: onDay },
  { weight: 1, arbitrary: fc.constant<Bound>({ earliest: '2020-04-01', latest: '2020-10-01' }) },
);
const validTime = fc.oneof(
  fc.constant({ kind: 'timeless' } as const),
  fc.record({ kind: fc.constant('interval' as const), from: fc.option(someDay), to: fc.option(someDay) }),
  fc.record({ kind: fc.constant('observed' as const), on: someDay }),
);

const claim = fc
  .tuple(
    relation,
    fc.record({
      valid: validTime,
      status: fc.constantFrom('CONFIRMED', 'REPORTED', 'REPORTED', 'ALLEGED'),
      polarity: fc.constantFrom('AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'DENIES'),
      speechAct: fc.constantFrom('ASSERTS', 'ASSERTS', 'ASSERTS', 'OPINES'),
      source: fc.constantFrom('s0', 's1', 's2'),
      layer: fc.constantFrom(null, null, 'IAAS', 'PAAS'),
    }),
  )
  .filter(([{ subject, object }]) => subject !== object);

type ClaimDraft = typeof claim extends fc.Arbitrary<infer T> ? T : never;

/** Claims of a random dataset: few entities and few days, so that they meet often. */
export const randomClaims: fc.Arbitrary<ClaimDraft[]> = fc.array(claim, { minLength: 12, maxLength: 40 });

/** A dataset that says these claims, shaped like the one of the golden queries. */
export async function randomDataset(
  drafts: readonly ClaimDraft[],
  model: GraphModel,
): Promise<{ readonly folders: readonly CuratedFolder[]; readonly snapshot: Snapshot }> {
  const [template] = await curatedFolders('test/golden/dataset', model);
  if (template === undefined) throw new Error('There is no dataset to take as template.');
  const plain = template.claims[0]!;
  const kept = template.entities.filter(({ id }) => id === 'gazette');
  const entities = Object.entries(RANDOM_ENTITIES).map(([id, type]): CuratedEntity => ({
    ...template.entities[0]!,
    id,
    type,
    properties: { name: id, aliases: [], externalIds: [], formerIds: [] },
  }));
  const sources = KNOWN_DAYS.map((day, index): CuratedSource => ({
    ...template.sources[0]!,
    id: `s${index}`,
    publishedOn: { earliest: day, latest: day },
  }));
  const claims = drafts.map(([{ predicate, subject, object }, draft], index): CuratedClaim => ({
    ...plain,
    id: `${template.manifest.id}/c${index}`,
    key: `c${index}`,
    subject,
    predicate,
    object,
    value: null,
    valid: draft.valid,
    status: draft.status,
    polarity: draft.polarity,
    speechAct: draft.speechAct,
    source: draft.source,
    qualifiers: draft.layer === null ? {} : { layer: draft.layer },
    quote: null,
    links: [],
  }));
  const folders = [
    { ...template, entities: [...kept, ...entities], sources, claims, rules: [], coverage: [] },
  ];
  return { folders, snapshot: buildSnapshot(folders, model) };
}

/** A view over a random dataset. */
export interface RandomView {
  readonly asOf: string | null;
  readonly knownBy: string | null;
  readonly minStatus: 'CONFIRMED' | 'REPORTED';
  readonly includeDisputed: boolean;
}

export const randomView: fc.Arbitrary<RandomView> = fc.record({
  asOf: fc.option(fc.constantFrom(...VALID_DAYS, '2020-05-05'), { freq: 2 }),
  knownBy: fc.option(fc.constantFrom(...KNOWN_DAYS, '2024-01-01'), { freq: 2 }),
  minStatus: fc.constantFrom('REPORTED', 'REPORTED', 'CONFIRMED'),
  includeDisputed: fc.constantFrom(true, true, false),
});

/** A period of a relation, as the snapshot has it. */
export interface SnapshotPeriod {
  readonly id: string;
  readonly factId: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string;
  readonly layer: string | null;
  readonly validFrom: string;
  readonly validTo: string;
}

/** The periods of relations that a view shows, by the rule in words: no line of it is shared with the statements. */
export function periodsUnder(snapshot: Snapshot, view: RandomView): SnapshotPeriod[] {
  const found: SnapshotPeriod[] = [];
  for (const { type, fromLabel, toLabel, from, to, properties } of snapshot.relationships.values()) {
    if (fromLabel !== 'Entity' || toLabel !== 'Entity' || properties['factId'] === undefined) continue;
    const text = (name: string): string => properties[name] as string;
    const known =
      view.knownBy === null
        ? text('knownTo') === END
        : text('knownFrom') <= view.knownBy && view.knownBy < text('knownTo');
    const held = view.asOf === null || (text('validFrom') <= view.asOf && view.asOf < text('validTo'));
    const proven = view.minStatus === 'REPORTED' || text('status') === 'CONFIRMED';
    const undisputed = view.includeDisputed || properties['disputed'] === false;
    if (!known || !held || !proven || !undisputed || type === 'HAS_FACT') continue;
    found.push({
      id: text('id'),
      factId: text('factId'),
      predicate: text('predicate'),
      subject: from,
      object: to,
      layer: (properties['layer'] as string | undefined) ?? null,
      validFrom: text('validFrom'),
      validTo: text('validTo'),
    });
  }
  return found;
}

/** The first day of a period as the API gives it. */
export const shownFrom = (day: string): string | null => (day === BEGINNING ? null : day);
/** The day after its last as the API gives it. */
export const shownTo = (day: string): string | null => (day === END ? null : day);
