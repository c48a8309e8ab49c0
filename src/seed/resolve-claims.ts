import { UNDATED, type Bound, type Claim, type Day, type ValidTime } from '../claims/claim.ts';
import type { CuratedClaim, CuratedFolder, CuratedSource } from './curated.ts';

/** A claim as curated, with its source and as the projection takes it. */
export interface ResolvedClaim {
  readonly curated: CuratedClaim;
  readonly dataset: string;
  readonly source: CuratedSource;
  readonly claim: Claim;
}

const NOT_STATED: ValidTime = { kind: 'interval', from: null, to: null };

/**
 * The claims of sound datasets, those that were retracted left out: a retraction is our own error, so the claim
 * leaves every known time. Links to retracted claims go with them.
 * @throws Error when a claim names a source that is not there; checked datasets have none
 */
export function resolveClaims(folders: readonly CuratedFolder[]): ResolvedClaim[] {
  const sources = new Map<string, CuratedSource>();
  const kept = new Set<string>();
  for (const folder of folders) {
    for (const source of folder.sources) sources.set(source.id, source);
    for (const { id, retracted } of folder.claims) if (!retracted) kept.add(id);
  }
  return folders.flatMap(({ manifest, claims }) =>
    claims
      .filter(({ retracted }) => !retracted)
      .map((curated) => {
        const source = sources.get(curated.source);
        if (source === undefined) throw new Error(`There is no source ${curated.source}.`);
        return { curated, dataset: manifest.id, source, claim: resolveClaim(curated, source, kept) };
      }),
  );
}

/**
 * First day on which a claim was public: the latest possible day of its source's publication. When someone spoke
 * makes nothing public, unless the source has no date and was itself public speech.
 */
export function knownFromOf(assertedOn: Bound | null, source: CuratedSource): Day {
  if (source.publishedOn !== null) return source.publishedOn.latest;
  return source.publicSpeech && assertedOn !== null ? assertedOn.latest : UNDATED;
}

function resolveClaim(curated: CuratedClaim, source: CuratedSource, kept: ReadonlySet<string>): Claim {
  return {
    id: curated.id,
    subject: curated.subject,
    predicate: curated.predicate,
    object: curated.object,
    value: curated.value,
    qualifiers: curated.qualifiers,
    speechAct: curated.speechAct,
    polarity: curated.polarity,
    status: curated.status,
    rank: curated.rank,
    deprecatedOn: curated.deprecatedOn,
    valid: curated.valid ?? NOT_STATED,
    said: curated.assertedOn ?? source.publishedOn,
    knownFrom: knownFromOf(curated.assertedOn, source),
    speakers: curated.speakers.flatMap(({ actor }) => actor ?? []),
    publisher: source.publisher,
    links: curated.links.filter(({ to }) => kept.has(to)).map(({ kind, to }) => ({ kind, target: to })),
  };
}
