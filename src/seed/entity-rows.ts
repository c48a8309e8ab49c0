import { BEGINNING, UNDATED, type Day } from '../claims/claim.ts';
import { foldText, NAME_EDGE } from '../model/fold-text.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { typeOf } from '../model/qualifiers.ts';
import { participantsOf } from './claim-rows.ts';
import type { CuratedEntity, CuratedFolder, Properties, PropertyValue } from './curated.ts';
import { withFoldedKeys } from './folded-keys.ts';
import type { ResolvedClaim } from './resolve-claims.ts';
import type { NodeRow } from './snapshot.ts';

/** The nodes of all entities but datasets, whose versions depend on everything else. */
export function entityNodes(
  folders: readonly CuratedFolder[],
  claims: readonly ResolvedClaim[],
  model: GraphModel,
): NodeRow[] {
  const named = earliestNamed(folders, claims, model);
  return folders.flatMap(({ entities, sources, rules }) => [
    ...entities.map((entity) => entityNode(entity, named.get(entity.id) ?? UNDATED, model)),
    ...sources.map(({ id, properties, publishedOn }) =>
      entityNode({ id, type: 'Source', properties }, publishedOn?.latest ?? named.get(id) ?? UNDATED, model),
    ),
    // A rule is ours, as a dataset is: it says nothing of the world.
    ...rules.map(({ id, properties }) => entityNode({ id, type: 'Rule', properties }, BEGINNING, model)),
  ]);
}

/** The node of a dataset. It is known from the beginning: it is ours, and says nothing of the world. */
export function datasetNode(
  { manifest }: CuratedFolder,
  computed: { readonly version: string; readonly claimCount: number; readonly factCount: number },
  model: GraphModel,
): NodeRow {
  const properties = { ...manifest.properties, ...computed };
  return entityNode({ id: manifest.id, type: 'CuratedDataset', properties }, BEGINNING, model);
}

/**
 * Labels of a type: its own and those of its interfaces, without `Node`, which every node has.
 * Sorted, as the database lists them in no order.
 */
export function labelsOf(type: string, model: GraphModel): string[] {
  const { label, interfaces } = typeOf(model, type);
  const shared = interfaces
    .filter((name) => name !== 'Node')
    .map((name) => typeOf(model, name).label ?? name);
  return [...new Set([label ?? type, ...shared])].sort();
}

function entityNode(
  { id, type, properties: written }: Pick<CuratedEntity, 'id' | 'type' | 'properties'>,
  knownFrom: Day,
  model: GraphModel,
): NodeRow {
  const named = { name: id, ...written };
  const properties: Properties = {
    id,
    type,
    ...withFoldedKeys(named, type, model),
    searchText: searchTextOf(id, type, written, model),
    knownFrom,
  };
  return { id, labels: labelsOf(type, model), properties };
}

/** Every name, folded, between marks of its ends; then the identifiers, which are no names. */
function searchTextOf(id: string, type: string, properties: Properties, model: GraphModel): string {
  const searched = [...typeOf(model, type).fields.values()].filter(
    (field) => field.kind === 'property' && field.searched,
  );
  const names = new Set(searched.flatMap(({ name }) => textsOf(properties[name])).map(foldText));
  const ids = [properties['externalIds'], properties['formerIds'], id].flatMap(textsOf).map(foldText);
  return [
    ...(names.size === 0 ? [] : [NAME_EDGE]),
    ...[...names].flatMap((name) => [name, NAME_EDGE]),
    ...new Set(ids.filter((text) => !names.has(text))),
  ].join(' ');
}

function textsOf(value: PropertyValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** By entity, the first day on which a claim that names it was known. A source names its publisher too. */
function earliestNamed(
  folders: readonly CuratedFolder[],
  claims: readonly ResolvedClaim[],
  model: GraphModel,
): Map<string, Day> {
  const earliest = new Map<string, Day>();
  const name = (id: string | null, day: Day): void => {
    if (id === null) return;
    const known = earliest.get(id);
    if (known === undefined || day < known) earliest.set(id, day);
  };
  for (const { sources } of folders)
    for (const { publisher, publishedOn } of sources) name(publisher, publishedOn?.latest ?? UNDATED);
  for (const { curated, claim } of claims) {
    const day = claim.knownFrom;
    for (const id of [curated.subject, curated.object, curated.source]) name(id, day);
    for (const id of participantsOf(curated, model)) name(id, day);
    for (const id of curated.relayedBy) name(id, day);
    for (const { actor, organization } of curated.speakers) {
      name(actor, day);
      name(organization, day);
    }
  }
  return earliest;
}
