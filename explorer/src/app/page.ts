/** Which page is open. A page of an analysis joins here and in `pages/page-registry.tsx`. */
export type Page =
  | { readonly kind: 'start' }
  | { readonly kind: 'graph'; readonly question: string | null }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string };
