import type { EntityCardFragment } from '../api/__generated__/operations.ts';
import type { Speech } from '../i18n/language-context.ts';
import { visibleNodes, type Drawing } from './drawing.ts';
import { buildEdges, type GraphEdge, type GraphRecords } from './graph-edges.ts';
import { groupGraph, type NodeGroup, type PictureLimits } from './group-nodes.ts';
import type { Selection } from './selection.ts';

/** A disc of the picture: an entity, or a group of them. */
export interface PictureMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly type: string;
  readonly pinned: boolean;
  /** Relationships that end at it in the picture. */
  readonly degree: number;
  /** Whether the service does not know it under the view. */
  readonly unknown: boolean;
  readonly members: readonly string[];
}

/** What is drawn, in words and places. */
export interface GraphPicture {
  readonly marks: readonly PictureMark[];
  /** Relationships that are drawn. */
  readonly edges: readonly GraphEdge[];
  /** Every relationship, those of groups too. */
  readonly allEdges: readonly GraphEdge[];
  readonly groups: ReadonlyMap<string, NodeGroup>;
  /** Relationships that only the table shows. */
  readonly left: number;
  readonly nameOf: (id: string) => string;
  readonly typeOf: (id: string) => string;
}

/** Of what a picture is made. */
export interface PictureParts {
  readonly drawing: Drawing;
  readonly records: GraphRecords;
  readonly selection: Selection;
  readonly speech: Speech;
  readonly cardOf: (id: string) => EntityCardFragment | null;
  readonly limits?: PictureLimits;
}

/** The picture of a drawing, as far as its entities have been read. */
export function buildPicture({
  drawing,
  records,
  selection,
  speech,
  cardOf,
  limits,
}: PictureParts): GraphPicture {
  const nodes = visibleNodes(drawing);
  const shown = new Set(nodes.map(({ id }) => id));
  const allEdges = buildEdges(records, shown);
  const card = (id: string): EntityCardFragment | null => records.get(id) ?? cardOf(id);
  const typeOf = (id: string): string => card(id)?.__typename ?? '';
  const nameOf = (id: string): string => {
    const known = card(id);
    return known === null ? id : speech.name(known);
  };
  const grouped = groupGraph(nodes, allEdges, {
    typeOf,
    keep: new Set(selection.nodes),
    ...(limits === undefined ? {} : { limits }),
  });
  const degrees = new Map<string, number>();
  for (const { source, target } of allEdges) {
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const marks = grouped.nodes.map(({ id, x, y, pinned }): PictureMark => ({
    id,
    x,
    y,
    pinned,
    name: nameOf(id),
    type: typeOf(id),
    degree: degrees.get(id) ?? 0,
    unknown: records.has(id) && records.get(id) === null,
    members: [id],
  }));
  const groupMarks = grouped.groups.map(({ id, x, y, type, members }): PictureMark => ({
    id,
    x,
    y,
    type,
    members,
    pinned: false,
    name: speech.say.groupLabel(members.length, speech.word(type)),
    degree: members.length,
    unknown: false,
  }));
  const groupNames = new Map(groupMarks.map(({ id, name }) => [id, name]));
  return {
    marks: [...marks, ...groupMarks],
    edges: [...grouped.edges, ...grouped.groups.map((group) => groupEdge(group))],
    allEdges,
    groups: new Map(grouped.groups.map((group) => [group.id, group])),
    left: grouped.left,
    nameOf: (id) => groupNames.get(id) ?? nameOf(id),
    typeOf,
  };
}

/** One line for all relationships of a group. */
function groupEdge({ id, anchor, predicate }: NodeGroup): GraphEdge {
  const outward = id.includes(':OUT:');
  return {
    key: id,
    kind: 'fact',
    source: outward ? anchor : id,
    target: outward ? id : anchor,
    predicate,
    periods: [],
    claims: [],
    disputed: false,
    uncertain: false,
  };
}
