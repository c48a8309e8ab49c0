import {
  differingProperties,
  type Changes,
  type NodeChange,
  type RelationshipChange,
  type StoredRelationship,
} from './compare-rows.ts';
import type { Properties, PropertyValue } from './curated.ts';
import type { SeedPlan } from './apply-snapshot.ts';
import type { RelationshipRow } from './snapshot.ts';

const SILENT = new Set(['searchText', 'digest', 'ordinal']);
const GROUPS = ['dataset', 'source', 'entity', 'claim', 'fact'] as const;
type Group = (typeof GROUPS)[number];
const PLURALS: Readonly<Record<Group, string>> = {
  dataset: 'datasets',
  source: 'sources',
  entity: 'entities',
  claim: 'claims',
  fact: 'facts',
};
const SIGNS = { add: '+', update: '~', remove: '-' } as const;
const MAX_VALUE_LENGTH = 60;

/** Everything that changes about one thing that a person knows: a source, a claim, a fact. */
interface Entry {
  readonly group: Group;
  readonly id: string;
  kind: keyof typeof SIGNS;
  readonly details: string[];
}

/**
 * The changes as lines for a person, without a summary: `~ claim health-data-hub/01net-026  quote: "…" → "…"`.
 * Changes of derived properties alone are left out.
 */
export function renderChanges(changes: Changes): string[] {
  return [...entriesOf(changes).values()]
    .filter(isTold)
    .sort(
      (left, right) =>
        GROUPS.indexOf(left.group) - GROUPS.indexOf(right.group) || (left.id < right.id ? -1 : 1),
    )
    .map(({ kind, group, id, details }) => {
      const told = details.length === 0 ? '' : `  ${details.join('; ')}`;
      return `${SIGNS[kind]} ${group.padEnd(7)} ${id}${told}`;
    });
}

/** How many things of each kind change: `claims: 3 added, 1 changed, 0 removed`, aligned. */
export function renderCounts(changes: Changes): string[] {
  const entries = [...entriesOf(changes).values()];
  return GROUPS.flatMap((group) => {
    const ofGroup = entries.filter((entry) => entry.group === group);
    if (ofGroup.length === 0) return [];
    const count = (kind: Entry['kind']): string =>
      String(ofGroup.filter((entry) => entry.kind === kind).length);
    const numbers = `${count('add').padStart(7)} added ${count('update').padStart(7)} changed ${count('remove').padStart(7)} removed`;
    return [`${PLURALS[group].padEnd(9)}${numbers}`];
  });
}

/** The step between two versions: `2026.11.1+3f2a9c1b → 2026.11.2+91bd07aa`. */
export function renderVersions({ before, after }: SeedPlan): string {
  const from = before === null ? 'nothing' : `${before.datasetId} ${before.version}`;
  return `${from} → ${after.datasetId} ${after.version}`;
}

function entriesOf(changes: Changes): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entry = (group: Group, id: string): Entry => {
    const key = `${group} ${id}`;
    const known = entries.get(key);
    if (known !== undefined) return known;
    const made: Entry = { group, id, kind: 'update', details: [] };
    entries.set(key, made);
    return made;
  };
  for (const change of changes.nodes) {
    const owner = ownerOfNode(change);
    const owned = entry(owner.group, owner.id);
    if (change.label !== 'DescribedSpeaker') owned.kind = change.kind;
    owned.details.push(...detailsOfNode(change));
  }
  const told = new Set(
    changes.relationships.filter((change) => rowOf(change).type === 'HAS_FACT').map(rectangleOf),
  );
  for (const change of changes.relationships) {
    // A relation stands in two relationships; where both change alike, one of them tells it all.
    if (isRelation(change) && change.kind !== 'update' && told.has(rectangleOf(change))) continue;
    const owner = ownerOfRelationship(change);
    const owned = entry(owner.group, owner.id);
    if (owned.kind === 'update') owned.details.push(...detailsOfRelationship(change));
  }
  return entries;
}

function ownerOfNode(change: NodeChange): { group: Group; id: string } {
  const { id, properties } = change.kind === 'remove' ? change.before : change.after;
  switch (change.label) {
    case 'Claim':
      return { group: 'claim', id };
    case 'DescribedSpeaker':
      return { group: 'claim', id: id.slice(0, id.lastIndexOf('#')) };
    case 'Fact':
      return { group: 'fact', id };
    case 'Entity': {
      const type = properties['type'];
      const group = type === 'Source' ? 'source' : type === 'CuratedDataset' ? 'dataset' : 'entity';
      return { group, id };
    }
  }
}

function rowOf(change: RelationshipChange): RelationshipRow | StoredRelationship {
  return change.kind === 'add' ? change.after : change.before;
}

function rectangleOf(change: RelationshipChange): string {
  return `${change.kind} ${String(rowOf(change).properties['id'])}`;
}

function isRelation(change: RelationshipChange): boolean {
  const { type, properties } = rowOf(change);
  return properties['factId'] !== undefined && type !== 'HAS_FACT';
}

function ownerOfRelationship(change: RelationshipChange): { group: Group; id: string } {
  const { from, properties } = rowOf(change);
  const factId = properties['factId'];
  return typeof factId === 'string' ? { group: 'fact', id: factId } : { group: 'claim', id: from ?? '?' };
}

function detailsOfNode(change: NodeChange): string[] {
  if (change.label === 'DescribedSpeaker') return [];
  if (change.kind === 'update') {
    const labels =
      change.before.labels.join() === change.after.labels.join()
        ? []
        : [`labels: ${change.before.labels.join(', ')} → ${change.after.labels.join(', ')}`];
    return [...labels, ...renderDifferences(change.before.properties, change.after.properties)];
  }
  const { properties } = change.kind === 'add' ? change.after : change.before;
  const text = (name: string): string => shown(properties[name], false);
  if (change.label === 'Entity') return [text('name')];
  const object = properties['objectId'] === undefined ? '' : ` ${text('objectId')}`;
  return [`${text('subjectId')} ${text('predicate')}${object}`];
}

function detailsOfRelationship(change: RelationshipChange): string[] {
  const { type, to, properties } = rowOf(change);
  const isRectangle = properties['factId'] !== undefined;
  if (isRelation(change)) {
    if (change.kind !== 'update') return [`${SIGNS[change.kind]}${type} ${to ?? '?'}`];
    return renderDifferences(change.before.properties, change.after.properties).map(
      (text) => `${type}: ${text}`,
    );
  }
  const name = isRectangle
    ? `valid ${period(properties, 'valid')}, known ${period(properties, 'known')}`
    : `${type} ${to ?? '?'}`;
  if (change.kind !== 'update') return [`${SIGNS[change.kind]}${name}`];
  const differences = renderDifferences(change.before.properties, change.after.properties);
  return differences.length === 0 ? [] : [`${name} (${differences.join(', ')})`];
}

function renderDifferences(before: Properties, after: Properties): string[] {
  return differingProperties(before, after)
    .filter((name) => !isSilent(name))
    .map((name) => `${name}: ${shown(before[name], true)} → ${shown(after[name], true)}`);
}

function period(properties: Properties, clock: 'valid' | 'known'): string {
  return `${shown(properties[`${clock}From`], false)}..${shown(properties[`${clock}To`], false)}`;
}

function shown(value: PropertyValue | undefined, quoted: boolean): string {
  if (value === undefined) return 'none';
  if (typeof value !== 'string') return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
  const cut = value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH - 1)}…` : value;
  return quoted ? `"${cut}"` : cut;
}

function isTold({ kind, details }: Entry): boolean {
  return kind !== 'update' || details.length > 0;
}

/** Whether a property follows from others, as the keys do by which texts are ordered: it tells a person nothing. */
function isSilent(name: string): boolean {
  return SILENT.has(name) || name.endsWith('Key');
}
