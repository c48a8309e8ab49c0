import { createHash } from 'node:crypto';
import type { Rectangle } from '../claims/claim.ts';
import { digestOf } from '../claims/fact-id.ts';
import { endingsOf, knownSpanOf } from '../claims/known-time.ts';
import { project } from '../claims/project.ts';
import { validSpanOf } from '../claims/valid-time.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { claimNode, digestOfClaim, evidenceRows, speakerRows } from './claim-rows.ts';
import type { CuratedFolder } from './curated.ts';
import { datasetNode, entityNodes } from './entity-rows.ts';
import { factNode, rectangleRows } from './fact-rows.ts';
import type { OriginOfClaim } from './independent-sources.ts';
import { inferenceRows } from './inference-rows.ts';
import { resolveClaims, type ResolvedClaim } from './resolve-claims.ts';
import {
  KEY_LABELS,
  type DatasetVersion,
  type KeyLabel,
  type NodeRow,
  type RelationshipRow,
  type Snapshot,
} from './snapshot.ts';

/** Letters of the digest in a version: enough that two contents of one dataset do not share it. */
const VERSION_DIGEST_LENGTH = 8;

/** Computes the complete content of the database from sound datasets. Pure: the same files give the same rows. */
export function buildSnapshot(folders: readonly CuratedFolder[], model: GraphModel): Snapshot {
  const claims = resolveClaims(folders);
  const rectangles = project(
    claims.map(({ claim }) => claim),
    model.predicates,
  );
  const nodes = new Map<KeyLabel, Map<string, NodeRow>>(KEY_LABELS.map((label) => [label, new Map()]));
  const relationships = new Map<string, RelationshipRow>();
  const addNode = (label: KeyLabel, row: NodeRow): void => {
    nodes.get(label)?.set(row.id, row);
  };
  const addRelationship = (row: RelationshipRow): void => {
    relationships.set(row.key, row);
  };

  for (const row of entityNodes(folders, claims, model)) addNode('Entity', row);
  addClaims(claims, model, addNode, addRelationship);
  const entities = nodes.get('Entity') ?? new Map<string, NodeRow>();
  const counts = countByDataset(claims, rectangles);
  const claimCounts = new Map([...counts].map(([id, { claimCount }]) => [id, claimCount]));
  const inferences = inferenceRows(folders, rectangles, { model, entities, claimCounts });
  for (const row of inferences.nodes) addNode('Claim', row);
  for (const row of inferences.relationships) addRelationship(row);
  const curated = claims.map(({ curated: claim }): [string, OriginOfClaim] => [claim.id, claim]);
  const context = { model, claims: new Map([...curated, ...inferences.origins]), entities };
  for (const rectangle of [...rectangles, ...inferences.rectangles]) {
    addNode('Fact', factNode(rectangle));
    for (const row of rectangleRows(rectangle, context)) addRelationship(row);
  }
  for (const folder of folders) {
    const { claimCount = 0, factCount = 0 } = counts.get(folder.manifest.id) ?? {};
    addNode('Entity', datasetNode(folder, { version: versionOf(folder), claimCount, factCount }, model));
  }
  return { version: versionOfAll(folders, nodes, relationships), nodes, relationships };
}

function addClaims(
  claims: readonly ResolvedClaim[],
  model: GraphModel,
  addNode: (label: KeyLabel, row: NodeRow) => void,
  addRelationship: (row: RelationshipRow) => void,
): void {
  const endings = endingsOf(claims.map(({ claim }) => claim));
  const ordinals = new Map<string, number>();
  for (const resolved of claims) {
    const { claim, curated, dataset } = resolved;
    const ordinal = (ordinals.get(dataset) ?? 0) + 1;
    ordinals.set(dataset, ordinal);
    const valid = validSpanOf(claim, model.predicates.get(claim.predicate)?.momentary ?? false);
    const known = knownSpanOf(claim, endings);
    addNode('Claim', claimNode(resolved, { valid, known, ordinal }, model));
    for (const row of evidenceRows(resolved, model)) addRelationship(row);
    const speakers = speakerRows(curated, { knownFrom: claim.knownFrom, model });
    for (const row of speakers.nodes) addNode('DescribedSpeaker', row);
    for (const row of speakers.relationships) addRelationship(row);
  }
}

/** Claims of each dataset and the distinct facts that they support. */
function countByDataset(
  claims: readonly ResolvedClaim[],
  rectangles: readonly Rectangle[],
): ReadonlyMap<string, { claimCount: number; factCount: number }> {
  const datasetOf = new Map(claims.map(({ curated, dataset }) => [curated.id, dataset]));
  const factsOf = new Map<string, Set<string>>();
  for (const { factId, claimIds } of rectangles)
    for (const id of claimIds) {
      const dataset = datasetOf.get(id) ?? '';
      const facts = factsOf.get(dataset);
      if (facts === undefined) factsOf.set(dataset, new Set([factId]));
      else facts.add(factId);
    }
  const counts = new Map<string, { claimCount: number; factCount: number }>();
  for (const dataset of datasetOf.values()) {
    const claimCount = (counts.get(dataset)?.claimCount ?? 0) + 1;
    counts.set(dataset, { claimCount, factCount: factsOf.get(dataset)?.size ?? 0 });
  }
  return counts;
}

/** The version that the manifest states, with a digest of the content: two contents never share a version. */
function versionOf(folder: CuratedFolder): string {
  const { manifest, entities, sources, claims, rules } = folder;
  const content = [
    manifest.properties,
    entities.map(({ id, type, properties }) => [id, type, properties]),
    sources.map(({ id, properties, publisher, publicSpeech }) => [id, properties, publisher, publicSpeech]),
    claims.map((claim) => digestOfClaim(claim)),
    rules.map(({ properties, rule }) => [properties, rule]),
  ];
  return `${manifest.version}+${shortDigest(digestOf(content))}`;
}

function versionOfAll(
  folders: readonly CuratedFolder[],
  nodes: ReadonlyMap<KeyLabel, ReadonlyMap<string, NodeRow>>,
  relationships: ReadonlyMap<string, RelationshipRow>,
): DatasetVersion {
  const sorted = folders.toSorted((left, right) => (left.manifest.id < right.manifest.id ? -1 : 1));
  const versions = sorted.map(versionOf);
  return {
    datasetId: sorted.map(({ manifest }) => manifest.id).join('+'),
    version:
      versions.length === 1
        ? (versions[0] ?? '')
        : `${sorted.map(({ manifest }) => manifest.version).join('_')}+${shortDigest(digestOf(versions))}`,
    date: sorted.reduce((latest, { manifest }) => (manifest.date > latest ? manifest.date : latest), ''),
    digest: digestOfRows(nodes, relationships),
  };
}

/** Row by row, since all rows of a large import together are longer than a text can be. */
function digestOfRows(
  nodes: ReadonlyMap<KeyLabel, ReadonlyMap<string, NodeRow>>,
  relationships: ReadonlyMap<string, RelationshipRow>,
): string {
  const hash = createHash('sha256');
  for (const label of KEY_LABELS) {
    const rows = nodes.get(label) ?? new Map<string, NodeRow>();
    for (const id of [...rows.keys()].sort()) {
      const { labels, properties = {} } = rows.get(id) ?? {};
      hash.update(JSON.stringify([label, labels, inOrder(properties)]));
    }
  }
  for (const key of [...relationships.keys()].sort())
    hash.update(JSON.stringify([key, inOrder(relationships.get(key)?.properties ?? {})]));
  return hash.digest('base64url');
}

function inOrder(properties: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(properties).sort(([left], [right]) => (left < right ? -1 : 1));
}

/** The first letters of the digest in hexadecimal, as people know it from git. */
function shortDigest(digest: string): string {
  return Buffer.from(digest, 'base64url').toString('hex').slice(0, VERSION_DIGEST_LENGTH);
}
