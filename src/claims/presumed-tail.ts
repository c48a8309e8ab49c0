import { END, type Bound, type Day } from './claim.ts';
import { dayAfter, earlier, later } from './day.ts';
import type { Segment } from './valid-time.ts';

/** What can end a state that is only presumed to last, in one slice of known time. */
export interface TailCuts {
  /** Stated ends of the same state. */
  readonly ends: readonly Bound[];
  /** Days from which another state is known to have taken its place. */
  readonly stops: readonly Day[];
}

/**
 * The part of a presumed tail that remains. A stated end leaves its last possible days POSSIBLE and nothing
 * after them; a stop leaves nothing from its day on. An end whose last day is earlier than the day before the
 * tail, or a stop earlier than the tail, does not concern it: the claim was made in full knowledge of it, or the state came back.
 */
export function remainingTail(tailFrom: Day, { ends, stops }: TailCuts): Segment[] {
  let presumedTo: Day = END;
  let possibleTo: Day = END;
  for (const end of ends) {
    const endedBy = dayAfter(end.latest);
    if (endedBy < tailFrom) continue;
    presumedTo = earlier(presumedTo, dayAfter(end.earliest));
    possibleTo = earlier(possibleTo, endedBy);
  }
  for (const stop of stops) if (stop >= tailFrom) possibleTo = earlier(possibleTo, stop);
  presumedTo = later(tailFrom, earlier(presumedTo, possibleTo));
  const segments: Segment[] = [];
  if (tailFrom < presumedTo)
    segments.push({ span: { from: tailFrom, to: presumedTo }, certainty: 'PRESUMED' });
  if (presumedTo < possibleTo)
    segments.push({ span: { from: presumedTo, to: possibleTo }, certainty: 'POSSIBLE' });
  return segments;
}
