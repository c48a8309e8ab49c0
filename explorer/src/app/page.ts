import type { AskName } from '../ask/ask-names.ts';

/** Which page is open. */
export type Page =
  | { readonly kind: 'start' }
  | { readonly kind: 'graph'; readonly question: string | null }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'ask'; readonly name: AskName; readonly given: Given };

/** What someone has filled in, by the name of the argument; several values have commas between them. */
export type Given = Readonly<Record<string, string>>;

/** The same for one page whatever is filled in on it. */
export function nameOfPage(page: Page): string {
  return [page.kind, 'id' in page ? page.id : '', 'name' in page ? page.name : ''].join(' ');
}
