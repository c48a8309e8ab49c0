import type { Speech } from '../i18n/language-context.ts';
import { isStated } from '../evidence/claim-text.ts';
import { renderPeriod } from '../evidence/render-period.ts';
import type { GraphClaimFragment } from '../api/__generated__/operations.ts';
import type { GraphEdge } from './graph-edges.ts';

/** What a line says by itself: its name as it is read out, and written, and everything that its look says. */
export interface EdgeWords {
  readonly name: string;
  readonly caption: string;
  readonly description: string;
}

const spokenLast = new WeakMap<GraphEdge, { readonly speech: Speech; readonly words: EdgeWords }>();

/** The words of a line, made once for each line and language: a large picture has more than a thousand lines. */
export function edgeWords(edge: GraphEdge, speech: Speech): EdgeWords {
  let spoken = spokenLast.get(edge);
  if (spoken?.speech !== speech) {
    const words = {
      name: edgeName(edge, speech),
      caption: edgeCaption(edge, speech),
      description: edgeDescription(edge, speech),
    };
    spoken = { speech, words };
    spokenLast.set(edge, spoken);
  }
  return spoken.words;
}

/** What is written beside a line: its name, with a mark where it is not certain. */
export function edgeCaption(edge: GraphEdge, speech: Speech): string {
  return `${edgeName(edge, speech)}${edge.uncertain ? ' ?' : ''}`;
}

/** The short name of a line, as it is read out. */
export function edgeName(edge: GraphEdge, { say, word }: Speech): string {
  const [claim] = edge.claims;
  const predicate = word(edge.predicate);
  if (claim === undefined) return predicate;
  const count = edge.claims.length > 1 ? ` (${edge.claims.length})` : '';
  if (claim.polarity === 'AFFIRMS') return say.stanceTo(word(stanceOfClaim(claim)), predicate) + count;
  // Who promises to leave denies nothing.
  return isStated(claim.speechAct)
    ? say.stanceTo(word('DENIES'), predicate) + count
    : say.stanceTo(word(claim.speechAct), say.notSo(predicate)) + count;
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
      ...(claim.polarity === 'DENIES' ? [isStated(claim.speechAct) ? say.denies : say.contrary] : []),
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
    ...(first === undefined ? [] : [renderPeriod(spanOf(periods), speech)]),
    ...(edge.uncertain && first !== undefined ? [word(first.certainty)] : []),
    ...(edge.disputed ? [say.disputed] : []),
  ].join(', ');
}

/** From the start of the first period to the end of the last one, which belongs to it no more. */
export function spanOf(periods: GraphEdge['periods']): { validFrom: string | null; validTo: string | null } {
  const ends = periods.map(({ validTo }) => validTo);
  return {
    validFrom: periods[0]?.validFrom ?? null,
    validTo: ends.includes(null)
      ? null
      : (ends
          .filter((end) => end !== null)
          .sort()
          .at(-1) ?? null),
  };
}

/** Why an affirming claim establishes no fact. */
function stanceOfClaim({ speechAct, status }: GraphClaimFragment): string {
  return isStated(speechAct) ? status : speechAct;
}
