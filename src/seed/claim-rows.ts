import type { Bound, Day, LiteralValue, Span, ValidTime } from '../claims/claim.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { foldText } from '../model/fold-text.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import { digestOf } from '../claims/fact-id.ts';
import type { CuratedClaim, CuratedSpeaker, PropertyValue, Properties } from './curated.ts';
import { embeddedName } from '../model/embedded-name.ts';
import { withFoldedKeys } from './folded-keys.ts';
import type { ResolvedClaim } from './resolve-claims.ts';
import { relationshipKey, type KeyLabel, type NodeRow, type RelationshipRow } from './snapshot.ts';

/** What the node of a claim carries beyond what its curator wrote. */
export interface ClaimTimes {
  /** Outer span of its validity. */
  readonly valid: Span;
  readonly known: Span;
  /** Place in the dataset's files. */
  readonly ordinal: number;
}

/** A value that may be missing; what is null is not stored. */
export type Optional = Readonly<Record<string, PropertyValue | null>>;

/** The node of a claim. */
export function claimNode(resolved: ResolvedClaim, times: ClaimTimes, model: GraphModel): NodeRow {
  const { curated, dataset, source } = resolved;
  const properties = stored({
    id: curated.id,
    datasetId: dataset,
    subjectId: curated.subject,
    predicate: curated.predicate,
    objectId: curated.object,
    ...valueProperties(curated.value),
    topic: curated.topic,
    text: curated.text,
    textFr: curated.textFr,
    speechAct: curated.speechAct,
    polarity: curated.polarity,
    hedged: curated.hedged,
    attribution: curated.attribution,
    status: curated.status,
    evidenceClass: source.evidenceClass,
    rank: curated.rank,
    deprecatedOn: curated.deprecatedOn,
    deprecatedReason: curated.deprecatedReason,
    relayedByIds: curated.relayedBy,
    sourceId: source.id,
    locator: curated.locator,
    quote: curated.quote,
    quoteLanguage: curated.quote === null ? null : (curated.quoteLanguage ?? source.language),
    translation: curated.translation,
    checked: source.checked,
    ...bound('assertedOn', curated.assertedOn),
    ...validProperties(curated.valid),
    ...qualifierProperties(curated.qualifiers, model),
    ...bound('deadline', curated.deadline),
    deadlineLimit: curated.deadlineLimit,
    conditions: curated.conditions,
    conditionsFr: curated.conditionsFr,
    rationale: curated.rationale,
    ordinal: times.ordinal,
    validSince: times.valid.from,
    validUntil: times.valid.to,
    knownFrom: times.known.from,
    knownTo: times.known.to,
    inferred: curated.status === 'INFERRED' || curated.speechAct === 'DERIVES',
    searchText: searchTextOf(curated),
    digest: digestOfClaim(curated),
  });
  return { id: curated.id, labels: ['Claim'], properties: withFoldedKeys(properties, 'Claim', model) };
}

/** Digest of what the curator wrote, wherever it stands in the files. */
export function digestOfClaim(claim: CuratedClaim): string {
  const content = Object.entries(claim).filter(([name]) => name !== 'place' && name !== 'places');
  return digestOf(content.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The relationships of a claim to what it is about, to its source and to other claims. */
export function evidenceRows(resolved: ResolvedClaim, model: GraphModel): RelationshipRow[] {
  const { curated, claim } = resolved;
  const ends = new Set([curated.subject]);
  const rows = [evidenceRow('SUBJECT', curated.id, { label: 'Entity', id: curated.subject })];
  if (curated.object !== null) {
    ends.add(curated.object);
    rows.push(evidenceRow('OBJECT', curated.id, { label: 'Entity', id: curated.object }));
  }
  for (const participant of participantsOf(curated, model)) {
    // Who is an end already would be counted twice among the claims about them.
    if (ends.has(participant)) continue;
    ends.add(participant);
    rows.push(evidenceRow('PARTICIPANT', curated.id, { label: 'Entity', id: participant }));
  }
  rows.push(evidenceRow('STATED_IN', curated.id, { label: 'Entity', id: curated.source }));
  const kept = new Set(claim.links.map(({ target }) => target));
  for (const { kind, to, rationale } of curated.links) {
    if (!kept.has(to)) continue;
    rows.push(
      evidenceRow(
        kind,
        curated.id,
        { label: 'Claim', id: to },
        withFoldedKeys(stored({ kind, fromId: curated.id, toId: to, rationale }), 'ClaimLink', model),
      ),
    );
  }
  return rows;
}

/** Participants and the entities among the qualifiers. */
export function participantsOf(claim: CuratedClaim, model: GraphModel): string[] {
  const qualifiers = qualifiersOf(model).flatMap(({ kind, name }) =>
    kind === 'entity' ? (claim.qualifiers[name] ?? []) : [],
  );
  return [...claim.participants, ...qualifiers];
}

/** Every speaker as a relationship; one without a name speaks from a node of its own that no other claim shares. */
export function speakerRows(
  claim: Pick<CuratedClaim, 'id' | 'speakers'>,
  { knownFrom, model }: { readonly knownFrom: Day; readonly model: GraphModel },
): { nodes: NodeRow[]; relationships: RelationshipRow[] } {
  const nodes: NodeRow[] = [];
  const relationships = claim.speakers.map((speaker, position) => {
    const properties = withFoldedKeys(speakerProperties(speaker, position), 'Speaker', model);
    if (speaker.actor !== null)
      return evidenceRow('ASSERTED_BY', claim.id, { label: 'Entity', id: speaker.actor }, properties);
    const id = `${claim.id}#${position}`;
    nodes.push({ id, labels: ['DescribedSpeaker'], properties: { id, knownFrom } });
    return evidenceRow('ASSERTED_BY', claim.id, { label: 'DescribedSpeaker', id: id }, properties);
  });
  return { nodes, relationships };
}

/** The properties of a literal value. */
export function valueProperties(value: LiteralValue | null): Optional {
  if (value === null) return {};
  return { [embeddedName('value', value.kind)]: value.value, valueUnit: value.unit };
}

/** Qualifiers as properties: an entity by its id. */
export function qualifierProperties(
  qualifiers: Readonly<Record<string, string | null>>,
  model: GraphModel,
): Optional {
  const properties: Record<string, string | null> = {};
  for (const qualifier of qualifiersOf(model)) {
    const property = qualifier.kind === 'entity' ? qualifier.property : qualifier.name;
    properties[property] = qualifiers[qualifier.name] ?? null;
  }
  return properties;
}

/** Leaves out what is null: absent values are not stored. */
export function stored(properties: Optional): Properties {
  const kept: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== null) kept[name] = value;
  return kept;
}

/** A relationship by which a claim rests on, or speaks of, something. */
export function evidenceRow(
  type: string,
  from: string,
  { label, id }: { readonly label: KeyLabel; readonly id: string },
  properties: Properties = {},
): RelationshipRow {
  const key = relationshipKey(type, from, id, properties);
  return { key, type, fromLabel: 'Claim', from, toLabel: label, to: id, properties };
}

function speakerProperties(speaker: CuratedSpeaker, position: number): Properties {
  return stored({
    position,
    actorId: speaker.actor,
    description: speaker.description,
    descriptionFr: speaker.descriptionFr,
    capacity: speaker.capacity,
    capacityFr: speaker.capacityFr,
    organizationId: speaker.organization,
    interest: speaker.interest,
  });
}

function searchTextOf(claim: CuratedClaim): string {
  const value = claim.value?.kind === 'text' ? String(claim.value.value) : null;
  const { text, textFr, quote, translation, conditions, conditionsFr } = claim;
  const texts = [text, textFr, quote, translation, value, conditions, conditionsFr];
  return foldText(texts.filter((text) => text !== null).join(' \n '));
}

function validProperties(valid: ValidTime | null): Optional {
  return {
    timeless: valid?.kind === 'timeless',
    ...bound('start', valid?.kind === 'interval' ? valid.from : null),
    ...bound('stop', valid?.kind === 'interval' ? valid.to : null),
    ...bound('observed', valid?.kind === 'observed' ? valid.on : null),
  };
}

function bound(prefix: string, value: Bound | null): Optional {
  if (value === null) return {};
  return {
    [embeddedName(prefix, 'earliest')]: value.earliest,
    [embeddedName(prefix, 'latest')]: value.latest,
  };
}
