import type { View } from '../api/__generated__/operations.ts';

/** From which point in time, and by which standard of proof, everything on the page is shown. */
export interface ViewSettings {
  /** Day, or null for every period. */
  readonly asOf: string | null;
  /** Day, or null for what is known now. */
  readonly knownBy: string | null;
  readonly minStatus: 'CONFIRMED' | 'REPORTED';
  readonly includeInferred: boolean;
  readonly includeDisputed: boolean;
}

/** Every period, known now, reported or better, inferred and disputed too. */
export const everything: ViewSettings = {
  asOf: null,
  knownBy: null,
  minStatus: 'REPORTED',
  includeInferred: true,
  includeDisputed: true,
};

/** The argument of the API. Days that are not set are left out. */
export function toView({ asOf, knownBy, ...rest }: ViewSettings): View {
  return { ...rest, ...(asOf === null ? {} : { asOf }), ...(knownBy === null ? {} : { knownBy }) };
}
