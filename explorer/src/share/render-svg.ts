import { edgeGeometry, laneEdges, NODE_RADIUS } from '../graph/edge-geometry.ts';
import { edgeCaption, edgeDescription, edgeName } from '../graph/edge-text.ts';
import type { GraphPicture } from '../graph/graph-picture.ts';
import { wrapName } from '../graph/wrap-name.ts';
import type { Speech } from '../i18n/language-context.ts';
import { isSymmetric } from '../model/relationship-fields.ts';
import { markOf, type Family } from '../ui/icons.ts';
import { escapeXml } from './escape-xml.ts';

/** Colours on paper. */
const FAMILY: Readonly<Record<Family, string>> = {
  actor: '#1f5fa8',
  system: '#0b6e66',
  law: '#7a3e9d',
  act: '#9a4f08',
  other: '#56606b',
};
const LINE = { fact: '#4a5560', claim: '#8a4b10', inference: '#7a3e9d' } as const;
const DASH = { fact: '', claim: ' stroke-dasharray="8 6"', inference: ' stroke-dasharray="1.5 5"' } as const;
const MARGIN = 90;

/** What a drawing is made of. */
export interface SvgParts {
  readonly picture: GraphPicture;
  readonly speech: Speech;
  readonly title: string;
  /** Where it comes from: below a drawing that stands alone, else only in its description. */
  readonly credit: string;
  /** Address of the evidence of a relationship within the file; none where the drawing stands alone. */
  readonly linkOf?: (edgeKey: string) => string;
}

/** The picture as an SVG that needs nothing else: no style sheet, no font, no script. */
export function renderSvg({ picture, speech, title, credit, linkOf }: SvgParts): string {
  const { left, top, width, height } = frameOf(picture);
  const lanes = laneEdges(picture.edges);
  const places = new Map(picture.marks.map((mark) => [mark.id, mark]));
  const edges = picture.edges.map((edge, index) => {
    const [source, target, lane] = [places.get(edge.source), places.get(edge.target), lanes[index]];
    if (source === undefined || target === undefined || lane === undefined) return '';
    const { path, middle } = edgeGeometry(source, target, lane);
    const words = `${source.name} ${edgeName(edge, speech)} ${target.name}. ${edgeDescription(edge, speech)}`;
    const drawn = `<g data-edge="${escapeXml(edge.key)}"><title>${escapeXml(words)}</title><path d="${path}" fill="none" stroke="${LINE[edge.kind]}" stroke-width="1.8" stroke-linecap="round"${DASH[edge.kind]}${isSymmetric(edge.predicate) ? '' : ' marker-end="url(#end)"'}/>${edge.disputed ? disputed(middle.x, middle.y) : ''}${text(middle.x, middle.y + (edge.disputed ? -14 : -5), edgeCaption(edge, speech), 'font-size="11" fill="#3c4650"')}</g>`;
    return linkOf === undefined ? drawn : `<a href="${escapeXml(linkOf(edge.key))}">${drawn}</a>`;
  });
  const nodes = picture.marks.map(({ id, x, y, name, type }) => {
    const { family, icon } = markOf(type);
    const lines = wrapName(name).map((line, index) =>
      text(0, NODE_RADIUS + 16 + index * 14, line, 'font-size="12.5" fill="#16202a"'),
    );
    return `<g data-node="${escapeXml(id)}" transform="translate(${x},${y})"><title>${escapeXml(`${name}, ${speech.word(type)}`)}</title><circle r="${NODE_RADIUS}" fill="${FAMILY[family]}" stroke="#fff" stroke-width="2"/><path d="${icon}" transform="translate(-11,-11) scale(0.92)" fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>${lines.join('')}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" role="img" aria-label="${escapeXml(title)}">
<title>${escapeXml(title)}</title>
<desc>${escapeXml(credit)}</desc>
<defs><marker id="end" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0.8 10,5 0,9.2z" fill="#4a5560"/></marker></defs>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#ffffff"/>
${edges.join('\n')}
${nodes.join('\n')}
${linkOf === undefined ? `<text x="${left + 16}" y="${top + height - 12}" font-size="10" fill="#56606b">${escapeXml(credit)}</text>` : ''}
</svg>
`;
}

function frameOf({ marks }: GraphPicture) {
  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
  const [left, top] = [Math.min(0, ...xs) - MARGIN, Math.min(0, ...ys) - MARGIN];
  return {
    left,
    top,
    width: Math.max(480, Math.max(0, ...xs) + MARGIN - left),
    height: Math.max(0, ...ys) + MARGIN + 24 - top,
  };
}

function disputed(x: number, y: number): string {
  return `<g transform="translate(${x},${y})"><circle r="9" fill="#fff" stroke="#a3201b" stroke-width="1.5"/><path d="M-4,-2.2h8M-4,2.2h8M2.5,-5.5l-5,11" stroke="#a3201b" stroke-width="1.5" fill="none"/></g>`;
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" stroke="#fff" stroke-width="3" paint-order="stroke" stroke-linejoin="round" ${attributes}>${escapeXml(content)}</text>`;
}
