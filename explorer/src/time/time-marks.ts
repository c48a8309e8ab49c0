import type { TimeMarksQuery } from '../api/__generated__/operations.ts';

/** A day on which something happened or became public. */
export interface TimeMark {
  readonly day: string;
  readonly names: readonly { readonly name: string; readonly nameFr: string | null }[];
}

/** Marks of both clocks. */
export interface TimeMarks {
  /** Decisions and events. */
  readonly happened: readonly TimeMark[];
  /** Publications of sources, on the latest possible day, from which they count as known. */
  readonly published: readonly TimeMark[];
  /** Whether there are more than were read. */
  readonly moreHappened: boolean;
  readonly morePublished: boolean;
}

/** Sorts the days of an answer; those that are a month or a year are put on their first day. */
export function readTimeMarks(data: TimeMarksQuery | null): TimeMarks {
  if (data === null) return { happened: [], published: [], moreHappened: false, morePublished: false };
  const happened = [...data.decisions.edges, ...data.events.edges].flatMap(({ node }) =>
    node.facts.edges.flatMap(({ node: fact }) => {
      const day = wholeDay(fact.value?.date ?? null);
      return day === null ? [] : [{ day, name: node.name, nameFr: node.nameFr }];
    }),
  );
  const published = data.sources.edges.flatMap(({ node }) => {
    const day = wholeDay(node.publishedOn?.latest ?? null);
    return day === null ? [] : [{ day, name: node.name, nameFr: node.nameFr }];
  });
  return {
    happened: byDay(happened),
    published: byDay(published),
    moreHappened: data.decisions.pageInfo.hasNextPage || data.events.pageInfo.hasNextPage,
    morePublished: data.sources.pageInfo.hasNextPage,
  };
}

/** The nearest mark before or after a day. */
export function markBeside(marks: readonly TimeMark[], day: string | null, step: -1 | 1): TimeMark | null {
  if (day === null) return marks.at(step === -1 ? -1 : 0) ?? null;
  if (step === 1) return marks.find((mark) => mark.day > day) ?? null;
  return marks.findLast((mark) => mark.day < day) ?? null;
}

function byDay(
  found: readonly { readonly day: string; readonly name: string; readonly nameFr: string | null }[],
): TimeMark[] {
  const days = new Map<string, Map<string, { name: string; nameFr: string | null }>>();
  for (const { day, name, nameFr } of found) {
    const names = days.get(day) ?? new Map<string, { name: string; nameFr: string | null }>();
    names.set(name, { name, nameFr });
    days.set(day, names);
  }
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, names]) => ({ day, names: [...names.values()] }));
}

function wholeDay(text: string | null): string | null {
  if (text === null) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  if (/^\d{4}-\d{2}$/.test(text)) return `${text}-01`;
  return /^\d{4}$/.test(text) ? `${text}-01-01` : null;
}
