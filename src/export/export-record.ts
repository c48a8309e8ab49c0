/** A value of a scalar field. */
export type Leaf = string | number | boolean;
/** Scalar fields of an object by name, those of an embedded object by `field.inner`; without what has no value. */
export type Values = Readonly<Record<string, Leaf | readonly Leaf[]>>;

/** What an export says of itself. */
export interface ExportHeader {
  readonly dataset: { readonly id: string; readonly version: string; readonly date: string };
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly view: Readonly<Record<string, unknown>>;
  /** Start of every permanent address, without a slash at its end. */
  readonly publicUrl: string;
}

/** What an object of an export is said of: a relation has an object, a literal a value, a statement neither. */
interface Statement {
  readonly id: string;
  readonly subject: string | null;
  readonly predicate: string;
  readonly object: string | null;
  readonly value: Leaf | null;
  readonly unit: string | null;
  readonly values: Values;
  /** Other entities that it names, by field. */
  readonly references: Readonly<Record<string, string>>;
}

export interface ExportedEntity {
  readonly kind: 'entity';
  readonly id: string;
  readonly type: string;
  readonly values: Values;
}

/** One rectangle of a fact, with its evidence. */
export interface ExportedFact extends Statement {
  readonly kind: 'fact';
  readonly factId: string;
  readonly claims: readonly string[];
  readonly opposingClaims: readonly string[];
}

export interface ExportedClaim extends Statement {
  readonly kind: 'claim';
  readonly source: string | null;
  readonly speakers: readonly ExportedSpeaker[];
  readonly premises: readonly string[];
}

export interface ExportedSpeaker {
  readonly actor: string | null;
  readonly description: string | null;
  readonly capacity: string | null;
  readonly organization: string | null;
  readonly interest: string;
}

export type ExportRecord = ExportedEntity | ExportedFact | ExportedClaim;

/** A format to export in; what it writes is read back by other programs. */
export interface ExportFormat {
  readonly mediaType: string;
  readonly extension: string;
  /** Writes the header and the records, piece by piece. */
  write(header: ExportHeader, records: AsyncIterable<ExportRecord>): AsyncIterable<string>;
}

/** The permanent address of an object. */
export function addressOf({ publicUrl }: ExportHeader, id: string): string {
  return `${publicUrl}/id/${id}`;
}
