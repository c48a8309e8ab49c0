import type { Speech } from '../i18n/language-context.ts';
import { renderPeriod } from '../evidence/render-period.ts';
import type { GraphClaimFragment } from '../api/__generated__/operations.ts';
import type { GraphEdge } from './graph-edges.ts';

/** What is written beside a line: its name, with a mark where it is not certain. */
export function edgeCaption(edge: GraphEdge, speech: Speech): string {
  return `${edgeName(edge, speech)}${edge.uncertain ? ' ?' : ''}`;
}

/** The short name of a line, as it is read out. */
export function edgeName(edge: GraphEdge, { word }: Speech): string {
  const [claim] = edge.claims;
  const stance =
    claim === undefined ? '' : `${word(claim.polarity === 'DENIES' ? 'DENIES' : stanceOfClaim(claim))}: `;
  const count = edge.claims.length > 1 ? ` (${edge.claims.length})` : '';
  return `${stance}${word(edge.predicate)}${count}`;
}

/** Everything that the look of a line says, in words. */
export function edgeDescription(edge: GraphEdge, speech: Speech): string {
  const { say, word } = speech;
  const { claims, periods } = edge;
  const [claim] = claims;
  if (claim !== undefined) {
    const stance = [
      claims.length === 1 ? say.claim : `${claims.length} × ${say.claim}`,
      word(claim.speechAct),
      ...(claim.polarity === 'DENIES' ? [say.denies] : []),
      word(claim.status),
    ];
    return stance.join(', ');
  }
  const [first] = periods;
  const statuses = [...new Set(periods.map(({ status }) => word(status)))];
  return [
    edge.kind === 'inference' ? say.inference : say.fact,
    ...statuses,
    ...(periods.length > 1 ? [say.factPeriods(periods.length)] : []),
    ...(first === undefined ? [] : [renderPeriod(first, speech)]),
    ...(edge.uncertain && first !== undefined ? [word(first.certainty)] : []),
    ...(edge.disputed ? [say.disputed] : []),
  ].join(', ');
}

/** Why an affirming claim establishes no fact. */
function stanceOfClaim({ speechAct, status }: GraphClaimFragment): string {
  return speechAct === 'ASSERTS' || speechAct === 'DECIDES' ? status : speechAct;
}
