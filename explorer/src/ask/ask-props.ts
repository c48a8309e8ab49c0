import type { Given } from '../app/page.ts';

/** What the page of an analysis is given: what is filled in, from the address, and how to fill in something else. */
export interface AskProps {
  readonly given: Given;
  /** Changes what is filled in; an empty text takes a value away. */
  readonly fill: (change: Given) => void;
}

/** The values of an argument that takes several. */
export function severalOf(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',');
}
