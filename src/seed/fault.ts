/** Where something stands in a curated file; line and column count from one. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that a curator should know. Only a `fault` stops what follows. */
export interface Fault extends Place {
  readonly severity: 'fault' | 'warning';
  readonly message: string;
  /** What to do about it; null when the message says it all. */
  readonly hint: string | null;
}

/** Gathers faults, so that a curator sees all of them at once. */
export class FaultLog {
  readonly #faults: Fault[] = [];
  readonly #missing: Fault[] = [];
  #isWhole = true;

  /** Whether every file could be read, so that what stands in none of them is nowhere. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  fault(place: Place, message: string, hint: string | null = null): void {
    this.#add('fault', place, message, hint);
  }

  /** A file, or a part of one, that cannot be read at all. */
  unread(place: Place, message: string): void {
    this.#isWhole = false;
    this.fault(place, message);
  }

  /** Something that is named and stands nowhere. Not told where it may stand in a file that could not be read. */
  missing(place: Place, message: string, hint: string | null): void {
    this.#missing.push({ severity: 'fault', ...place, message, hint });
  }

  warn(place: Place, message: string, hint: string | null = null): void {
    this.#add('warning', place, message, hint);
  }

  /** In the order of files, lines and columns. */
  get all(): Fault[] {
    return [...this.#faults, ...(this.#isWhole ? this.#missing : [])].sort(
      (left, right) => compare(left.file, right.file) || left.line - right.line || left.column - right.column,
    );
  }

  get hasFaults(): boolean {
    return this.all.some(({ severity }) => severity === 'fault');
  }

  #add(severity: Fault['severity'], { file, line, column }: Place, message: string, hint: string | null) {
    this.#faults.push({ severity, file, line, column, message, hint });
  }
}

/** `file:line:column`, which editors and terminals open on a click. */
export function renderPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** One line for a person: `file:line:column  message hint`. */
export function renderFault(fault: Fault): string {
  const severity = fault.severity === 'warning' ? 'warning: ' : '';
  const hint = fault.hint === null ? '' : ` ${fault.hint}`;
  return `${renderPlace(fault)}  ${severity}${fault.message}${hint}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
