/** What a global id is of. */
export type NodeKind = 'entity' | 'claim' | 'fact';

/** Tells by its form what an id is of: a claim's holds a slash, a fact's a dot, an entity's neither. */
export function nodeKind(id: unknown): NodeKind {
  const text = String(id);
  if (text.includes('/')) return 'claim';
  return text.includes('.') ? 'fact' : 'entity';
}
