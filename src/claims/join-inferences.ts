import type { Certainty, Rectangle, Span } from './claim.ts';
import { compareText, contains } from './day.ts';
import { append } from './evidence.ts';
import { rectangleIdOf } from './fact-id.ts';
import type { Inference } from './infer.ts';

/** A rectangle of an inferred fact while neighbours are still joined to it. */
interface Piece {
  readonly rectangles: readonly Rectangle[];
  readonly key: string;
  readonly valid: Span;
  readonly known: Span;
}

const STRENGTH: readonly Certainty[] = ['CERTAIN', 'PRESUMED', 'POSSIBLE'];

/**
 * The rectangles of inferred facts, as `project` gives them for claims: where several derivations of one
 * fact hold, one rectangle names them all, as sure and as well proven as the best of them and disputed when
 * any of them is. Rectangles of one fact never overlap. Sorted by fact, known time and valid time.
 */
export function joinInferences(inferences: readonly Inference[]): Rectangle[] {
  const facts = new Map<string, Rectangle[]>();
  for (const { factId, rectangles } of inferences) {
    for (const { rectangle } of rectangles) append(facts, factId, rectangle);
  }
  return [...facts]
    .sort((left, right) => compareText(left[0], right[0]))
    .flatMap(([, rectangles]) => piecesOf(rectangles).flatMap(rectangleOf).sort(byClocks));
}

function piecesOf(rectangles: readonly Rectangle[]): Piece[] {
  const done: Piece[] = [];
  let open: Piece[] = [];
  for (const known of spansBetween(rectangles.map((each) => each.known))) {
    const here = rectangles.filter((each) => contains(each.known, known.from));
    const row: Piece[] = [];
    for (const valid of spansBetween(here.map((each) => each.valid))) {
      const holding = here.filter((each) => contains(each.valid, valid.from));
      if (holding.length === 0) continue;
      const piece = { rectangles: holding, key: keyOf(holding), valid, known };
      const previous = row.at(-1);
      if (previous?.valid.to === valid.from && previous.key === piece.key) {
        row[row.length - 1] = { ...previous, valid: { from: previous.valid.from, to: valid.to } };
      } else row.push(piece);
    }
    const still = row.map((piece) => {
      const before = open.find(
        ({ key, valid }) =>
          key === piece.key && valid.from === piece.valid.from && valid.to === piece.valid.to,
      );
      return before === undefined ? piece : { ...before, known: { from: before.known.from, to: known.to } };
    });
    done.push(...open.filter((piece) => !still.some((each) => continues(each, piece))));
    open = still;
  }
  return [...done, ...open];
}

function continues(later: Piece, earlier: Piece): boolean {
  return (
    later.key === earlier.key &&
    later.valid.from === earlier.valid.from &&
    later.known.from === earlier.known.from
  );
}

function rectangleOf({ rectangles, valid, known }: Piece): Rectangle[] {
  const [first] = rectangles;
  if (first === undefined) return [];
  const look = lookOf(rectangles);
  const id = rectangleIdOf(first.factId, { validFrom: valid.from, knownFrom: known.from }, look.claimIds);
  return [{ ...first, ...look, id, valid, known }];
}

function keyOf(rectangles: readonly Rectangle[]): string {
  return JSON.stringify(lookOf(rectangles));
}

function lookOf(rectangles: readonly Rectangle[]) {
  const opposingIds = sorted(rectangles.flatMap((each) => each.opposingIds));
  return {
    certainty: STRENGTH.find((each) => rectangles.some(({ certainty }) => certainty === each)) ?? 'POSSIBLE',
    proof: rectangles.some(({ proof }) => proof === 'CONFIRMED') ? 'CONFIRMED' : 'REPORTED',
    disputed: rectangles.some(({ disputed }) => disputed),
    claimIds: sorted(rectangles.flatMap((each) => each.claimIds)),
    opposingIds,
  } as const;
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareText);
}

function spansBetween(spans: readonly Span[]): Span[] {
  const days = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort(compareText);
  return days.slice(0, -1).map((from, index) => ({ from, to: days[index + 1] ?? from }));
}

function byClocks(left: Rectangle, right: Rectangle): number {
  return compareText(left.known.from, right.known.from) || compareText(left.valid.from, right.valid.from);
}
