/** A point in time and a standard of proof, with every default filled in. */
export interface View {
  readonly asOf: string | null;
  readonly knownBy: string | null;
  readonly minStatus: 'CONFIRMED' | 'REPORTED';
  readonly includeInferred: boolean;
  readonly includeDisputed: boolean;
}

/** The view of a field to which no view is given, nor to any above it. */
export const DEFAULT_VIEW: View = {
  asOf: null,
  knownBy: null,
  minStatus: 'REPORTED',
  includeInferred: true,
  includeDisputed: true,
};

/** Fills in the defaults of a coerced `View` input. */
export function readView(input: Readonly<Record<string, unknown>>): View {
  return {
    asOf: typeof input['asOf'] === 'string' ? input['asOf'] : null,
    knownBy: typeof input['knownBy'] === 'string' ? input['knownBy'] : null,
    minStatus: input['minStatus'] === 'CONFIRMED' ? 'CONFIRMED' : 'REPORTED',
    includeInferred: input['includeInferred'] !== false,
    includeDisputed: input['includeDisputed'] !== false,
  };
}

/** What of a view decides the text of a statement; its days are parameters. */
export function viewShape(view: View): string {
  const flags = [
    view.asOf !== null,
    view.knownBy !== null,
    view.minStatus === 'CONFIRMED',
    !view.includeInferred,
    !view.includeDisputed,
  ];
  return flags.map((flag) => (flag ? '1' : '0')).join('');
}
