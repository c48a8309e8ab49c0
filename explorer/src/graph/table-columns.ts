import { dayBefore } from '../evidence/render-period.ts';
import type { Speech } from '../i18n/language-context.ts';
import type { TableColumn } from '../table/table-column.ts';
import { visibleNodes, type Drawing } from './drawing.ts';
import { edgeDescription, edgeName, spanOf } from './edge-text.ts';
import type { GraphEdge } from './graph-edges.ts';
import type { GraphPicture } from './graph-picture.ts';

/** An entity in the table. */
export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly degree: number;
  readonly pinned: boolean;
}

/** Entities of the picture, those of groups too. */
export function entityRows(picture: GraphPicture, drawing: Drawing): EntityRow[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of picture.allEdges) {
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return visibleNodes(drawing).map(({ id, pinned }) => ({
    id,
    pinned,
    name: picture.nameOf(id),
    type: picture.typeOf(id),
    degree: degrees.get(id) ?? 0,
  }));
}

/** Columns of relationships. */
export function edgeColumns(picture: Pick<GraphPicture, 'nameOf'>, speech: Speech): TableColumn<GraphEdge>[] {
  const { say, word } = speech;
  const status = ({ claims, periods }: GraphEdge): string =>
    [...new Set([...periods, ...claims].map((part) => word(part.status)))].join(', ');
  return [
    { id: 'source', title: say.fromColumn, text: ({ source }) => picture.nameOf(source) },
    { id: 'relationship', title: say.relationship, text: (edge) => edgeName(edge, speech) },
    { id: 'target', title: say.toColumn, text: ({ target }) => picture.nameOf(target) },
    { id: 'kind', title: say.kind, text: ({ kind }) => say[kind] },
    { id: 'status', title: say.status, text: status },
    { id: 'since', title: say.since, text: ({ periods }) => spanOf(periods).validFrom ?? '' },
    {
      id: 'until',
      title: say.untilColumn,
      text: ({ periods }) => {
        const { validTo } = spanOf(periods);
        return validTo === null ? '' : dayBefore(validTo);
      },
    },
    {
      id: 'layer',
      title: say.layer,
      text: ({ periods }) => {
        const layer = periods[0]?.layer ?? null;
        return layer === null ? '' : word(layer);
      },
    },
    {
      id: 'claims',
      title: say.claims,
      text: ({ claims, periods }) =>
        String(Math.max(claims.length, ...periods.map(({ claimCount }) => claimCount))),
    },
    { id: 'disputed', title: say.disputed, text: ({ disputed }) => (disputed ? `≠ ${say.yes}` : '') },
    { id: 'description', title: say.certainty, text: (edge) => certaintyOf(edge, speech) },
  ];
}

/** Columns of entities. */
export function entityColumns({ say, word }: Speech): TableColumn<EntityRow>[] {
  return [
    { id: 'name', title: say.name, text: ({ name }) => name },
    { id: 'type', title: say.type, text: ({ type }) => word(type) },
    { id: 'degree', title: say.degree, text: ({ degree }) => String(degree) },
    { id: 'pinned', title: say.pin, text: ({ pinned }) => (pinned ? say.yes : '') },
  ];
}

function certaintyOf(edge: GraphEdge, speech: Speech): string {
  const [first] = edge.periods;
  return first === undefined ? edgeDescription(edge, speech) : speech.word(first.certainty);
}
