import type { CertificationMatrixQuery } from '../../api/__generated__/operations.ts';

/** The answer of the service. */
export type Matrix = CertificationMatrixQuery['certificationMatrix'];

/** What is known of one service. */
export type Row = Matrix['rows'][number];

/** What is known of one service, one scheme and one layer. */
export type Cell = Row['cells'][number];

/** A scheme with the layers that have a column; null stands for claims that name no layer. */
export interface SchemeColumns {
  readonly scheme: Matrix['schemes'][number];
  readonly layers: readonly Cell['layer'][];
}

/** Columns: for each scheme the layers of which something is known of some service. */
export function columnsOf({ rows, schemes }: Matrix): SchemeColumns[] {
  const cells = rows.flatMap((row) => row.cells);
  return schemes.map((scheme) => {
    const own = cells.filter((cell) => cell.scheme.id === scheme.id);
    const layers = [...new Set(own.map(({ layer }) => layer))];
    return { scheme, layers: layers.sort((a, b) => (a ?? '').localeCompare(b ?? '')) };
  });
}

/**
 * What stands where a row and a column meet: a cell of the answer; a claim that denies the scheme without naming a
 * layer, which denies it on each; or nothing, because nobody spoke of this layer of this service.
 */
export type Crossing =
  | { readonly kind: 'known'; readonly cell: Cell }
  | { readonly kind: 'denied-whole'; readonly cell: Cell }
  | { readonly kind: 'unspoken' };

/** The crossing of a row with a scheme and a layer. */
export function crossingOf({ cells }: Row, schemeId: string, layer: Cell['layer']): Crossing {
  const own = cells.filter(({ scheme }) => scheme.id === schemeId);
  const cell = own.find((candidate) => candidate.layer === layer);
  if (cell !== undefined) return { kind: 'known', cell };
  const whole = own.find((candidate) => candidate.layer === null);
  const denied = whole?.answer === 'NO' && whole.reason === 'DENIED';
  return denied ? { kind: 'denied-whole', cell: whole } : { kind: 'unspoken' };
}
