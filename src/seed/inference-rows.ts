import type { Rectangle } from '../claims/claim.ts';
import { digestOf } from '../claims/fact-id.ts';
import type { Inference, InferredRectangle } from '../claims/infer.ts';
import { joinInferences } from '../claims/join-inferences.ts';
import { foldText } from '../model/fold-text.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { PLACEHOLDER } from './check-rule.ts';
import { evidenceRow, qualifierProperties, speakerRows, stored } from './claim-rows.ts';
import type { CuratedFolder, CuratedRule, CuratedSpeaker } from './curated.ts';
import type { OriginOfClaim } from './independent-sources.ts';
import { withFoldedKeys } from './folded-keys.ts';
import { inferFrom } from './infer-from.ts';
import type { NodeRow, RelationshipRow } from './snapshot.ts';

/** Letters of the digest in the id of an inference. */
const ID_DIGEST_LENGTH = 12;

/** What rules add to a snapshot. */
export interface InferenceRows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
  /** The inferred facts; their claims are the nodes above. */
  readonly rectangles: readonly Rectangle[];
  /** Who stands behind each of the nodes above. */
  readonly origins: ReadonlyMap<string, OriginOfClaim>;
}

/** What inferences are made and written from. */
export interface InferenceContext {
  readonly model: GraphModel;
  readonly entities: ReadonlyMap<string, NodeRow>;
  /** How many claims of each dataset come before its inferences. */
  readonly claimCounts: ReadonlyMap<string, number>;
}

/**
 * Infers from facts and writes each rectangle of an inference as a claim of its own, so that it is known and holds
 * exactly where all that it rests on is known and holds.
 */
export function inferenceRows(
  folders: readonly CuratedFolder[],
  rectangles: readonly Rectangle[],
  context: InferenceContext,
): InferenceRows {
  const facts = new Map(rectangles.map((rectangle) => [rectangle.factId, rectangle]));
  const holders = new Map(
    folders.flatMap(({ manifest, rules }) => rules.map((rule) => [rule.id, { manifest, rule }] as const)),
  );
  const ordinals = new Map(context.claimCounts);
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  const origins = new Map<string, OriginOfClaim>();
  const claimed = inferFrom(folders, rectangles, context.model).map((inference): Inference => {
    const holder = holders.get(inference.ruleId);
    if (holder === undefined) throw new Error(`There is no rule ${inference.ruleId}.`);
    const { manifest, rule } = holder;
    const speakers = manifest.editors === null ? [] : [editor(manifest.editors)];
    const told = tell(inference, rule, { facts, entities: context.entities });
    return {
      ...inference,
      rectangles: inference.rectangles.map((inferred) => {
        const id = `${manifest.id}/${rule.id}-${shortDigest(inference, inferred)}`;
        const ordinal = (ordinals.get(manifest.id) ?? 0) + 1;
        ordinals.set(manifest.id, ordinal);
        nodes.push(
          inferenceNode(
            { id, datasetId: manifest.id, ordinal, told, model: context.model },
            inference,
            inferred,
          ),
        );
        relationships.push(
          ...evidenceOf(id, inferred),
          ...speakerRows({ id, speakers }, { knownFrom: inferred.rectangle.known.from, model: context.model })
            .relationships,
        );
        origins.set(id, { links: [], speakers });
        return { ...inferred, rectangle: { ...inferred.rectangle, claimIds: [id] } };
      }),
    };
  });
  return { nodes, relationships, rectangles: joinInferences(claimed), origins };
}

function editor(actor: string): CuratedSpeaker {
  return {
    actor,
    description: null,
    descriptionFr: null,
    capacity: null,
    capacityFr: null,
    organization: null,
    interest: 'NONE_KNOWN',
  };
}

function shortDigest({ id }: Inference, { rectangle }: InferredRectangle): string {
  const digest = digestOf([id, rectangle.valid.from, rectangle.known.from]);
  return Buffer.from(digest, 'base64url').toString('hex').slice(0, ID_DIGEST_LENGTH);
}

/** The words of an inference. */
interface Told {
  readonly text: string;
  readonly textFr: string;
  readonly rationale: string;
}

interface Names {
  readonly facts: ReadonlyMap<string, Rectangle>;
  readonly entities: ReadonlyMap<string, NodeRow>;
}

function tell(inference: Inference, { rule }: CuratedRule, { facts, entities }: Names): Told {
  const name = (id: string, language: 'nameEn' | 'nameFr'): string => {
    const properties = entities.get(id)?.properties;
    return String(properties?.[language] ?? properties?.['name'] ?? id);
  };
  const fill = (text: string, language: 'nameEn' | 'nameFr'): string =>
    text.replace(PLACEHOLDER, (placeholder, variable: string) =>
      name(inference.bindings[variable] ?? placeholder, language),
    );
  const premises = inference.premiseFactIds.map((factId) => {
    const { subject = '', predicate = '', object = null } = facts.get(factId) ?? {};
    return `${name(subject, 'nameEn')} ${predicate} ${name(object ?? '', 'nameEn')}`;
  });
  return {
    text: fill(rule.text.en, 'nameEn'),
    textFr: fill(rule.text.fr, 'nameFr'),
    rationale: `By the rule ${rule.id}, version ${rule.version}, from: ${premises.join('; ')}.`,
  };
}

interface InferenceClaim {
  readonly id: string;
  readonly datasetId: string;
  readonly ordinal: number;
  readonly told: Told;
  readonly model: GraphModel;
}

function inferenceNode(
  { id, datasetId, ordinal, told, model }: InferenceClaim,
  { ruleId, ruleVersion, subject, predicate, object }: Inference,
  inferred: InferredRectangle,
): NodeRow {
  const { valid, known, qualifiers } = inferred.rectangle;
  const content = {
    id,
    datasetId,
    subjectId: subject,
    predicate,
    objectId: object,
    ...qualifierProperties(qualifiers, model),
    ...told,
    speechAct: 'DERIVES',
    polarity: 'AFFIRMS',
    hedged: false,
    attribution: 'VERIFIED',
    status: 'INFERRED',
    evidenceClass: 'EDITORIAL',
    rank: 'NORMAL',
    relayedByIds: [],
    checked: false,
    timeless: false,
    ruleId,
    validSince: valid.from,
    validUntil: valid.to,
    knownFrom: known.from,
    knownTo: known.to,
    inferred: true,
  };
  const digest = digestOf([ruleVersion, premiseClaimsOf(inferred), Object.entries(content)]);
  const searchText = foldText(`${told.text} \n ${told.textFr}`);
  return {
    id,
    labels: ['Claim', 'Inference'],
    properties: withFoldedKeys(stored({ ...content, ordinal, searchText, digest }), 'Claim', model),
  };
}

function evidenceOf(id: string, inferred: InferredRectangle): RelationshipRow[] {
  const { subject, object } = inferred.rectangle;
  return [
    evidenceRow('SUBJECT', id, { label: 'Entity', id: subject }),
    ...(object === null ? [] : [evidenceRow('OBJECT', id, { label: 'Entity', id: object })]),
    ...premiseClaimsOf(inferred).map((premise) =>
      evidenceRow('PREMISE', id, { label: 'Claim', id: premise }),
    ),
  ];
}

function premiseClaimsOf({ premises }: InferredRectangle): string[] {
  return [...new Set(premises.flatMap(({ claimIds }) => claimIds))].sort();
}
